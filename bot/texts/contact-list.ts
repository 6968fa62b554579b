// What is said of a contact list: what is wrong in it, and what would change.
import type { ContactField } from '../contact-lists/contact';
import { contactListWords } from './contact-list-words';

const fieldNames: Record<ContactField, string> = {
  name: 'név',
  role: 'szerepkör',
  email: 'e-mail',
  phone: 'telefon',
  extension: 'mellék',
  position: 'beosztás',
  tenantId: 'tenantazonosító',
  aadObjectId: 'felhasználóazonosító',
  from: 'érvényesség kezdete',
  until: 'érvényesség vége',
};

/** "3. és 7. sor", "3., 7. és 9. sor" */
const rowsNamed = (rows: number[]): string => {
  const [last, ...before] = [...rows].reverse().map((row) => `${row}.`);
  return before.length > 0 ? `${before.reverse().join(', ')} és ${last} sor` : `${last} sor`;
};

/** Long cells would hide the sentence around them. */
const quoted = (typed: string): string => `„${typed.length > 40 ? `${typed.slice(0, 40)}…` : typed}”`;

export const contactListTexts = {
  ...contactListWords,
  fieldNames,

  noColumn: (column: string): string => `Hiányzik ez az oszlop: ${column}. Kérem, pótolja, és a nevét írja a fejlécbe.`,
  noMunicipalityColumn: `Hiányzik a település oszlopa. Kérem, vegyen fel egy „KSH-kód” vagy egy „Önkormányzat” oszlopot.`,
  noTenantColumn:
    'A felhasználóazonosító mellé tenantazonosító is kell. Kérem, vegyen fel egy „Tenant azonosító” oszlopot.',
  twiceColumn: (first: string): string =>
    `Ez az oszlop ugyanazt jelenti, mint ${quoted(first)}. Kérem, csak az egyiket hagyja meg.`,
  idleColumn: 'Ezt az oszlopot nem ismerem, ezért kihagyom.',

  missing: 'Üres. Kérem, töltse ki.',
  noMunicipality: 'Nincs megadva a település. Kérem, írja be a KSH-kódját vagy a nevét.',
  kshWrong: (typed: string): string => `Ez nem KSH-településkód: ${quoted(typed)}. Kérem, az ötjegyű kódot írja be.`,
  kshUnknown: (code: string): string => `Nincs ilyen KSH-kódú önkormányzat: ${code}. Kérem, ellenőrizze a kódot.`,
  kshOther: (code: string, name: string, typed: string): string =>
    `A KSH-kód (${code}) ehhez tartozik: ${name}, a sorban viszont ez áll: ${quoted(typed)}. Kérem, javítsa azt, amelyik téves.`,
  kshCounts: (name: string, typed: string): string =>
    `A nevet nem ismertem fel (${quoted(typed)}); a KSH-kód szerint ez ${name}.`,
  municipalityUnknown: (typed: string): string =>
    `Nem találok ilyen önkormányzatot: ${quoted(typed)}. Kérem, egy települést írjon egy sorba, vagy adja meg a KSH-kódját.`,
  municipalityUnsure: (typed: string, names: string[]): string =>
    `Több önkormányzat is lehet (${quoted(typed)}): ${names.join(', ')}. Kérem, adja meg a KSH-kódját.`,
  municipalityGuessed: (typed: string, name: string): string => `${quoted(typed)} helyett ezt értettem: ${name}.`,

  nameWrong: (typed: string): string =>
    `Ez nem látszik névnek: ${quoted(typed)}. Kérem, csak a nevet írja be, vezetéknévvel kezdve.`,
  roleUnknown: (typed: string): string =>
    `Ismeretlen szerepkör: ${quoted(typed)}. Lehet: kapcsolattartó, szerkesztő, megtekintő, jegyző vagy vezető.`,
  roleNotListed: (typed: string): string =>
    `Ezt a szerepkört lista nem adhatja: ${quoted(typed)}. Kérem, vegye ki a sort; ezt az üzemeltető külön adja meg.`,
  emailWrong: (typed: string): string => `Ez nem e-mail-cím: ${quoted(typed)}. Kérem, egy címet írjon be.`,
  emailPrivate: (typed: string): string =>
    `Ez magáncímnek látszik: ${typed}. Kérem, ha van, a hivatali címet adja meg.`,
  phoneWrong: (typed: string): string =>
    `Ez nem érvényes telefonszám: ${quoted(typed)}. Kérem, egy számot írjon be körzetszámmal, például: 06 22 123 456.`,
  extensionWrong: (typed: string): string => `Ez nem mellék: ${quoted(typed)}. Kérem, csak a számát írja be.`,
  positionLong: (most: number): string => `${most} karakternél hosszabb. Kérem, rövidítse le.`,
  guidWrong: (typed: string): string =>
    `Ez nem azonosító (GUID): ${quoted(typed)}. Ilyen alakú: 01234567-89ab-cdef-0123-456789abcdef.`,
  noTenant: 'A felhasználóazonosító mellé tenantazonosító is kell. Kérem, pótolja, vagy törölje mindkettőt.',
  dayWrong: (typed: string): string =>
    `Ezt nem tudom dátumként olvasni: ${quoted(typed)}. Kérem, így írja: 2026.11.22.`,
  untilBeforeFrom: 'Az érvényesség vége korábbi, mint a kezdete. Kérem, javítsa.',
  fromAfterKnown: (until: string): string =>
    `Ez a személy most csak eddig kap hozzáférést: ${until}, a kezdet pedig későbbi. Kérem, adja meg az érvényesség végét is.`,
  untilPast: (until: string): string => `Az érvényesség már lejárt (${until}), ezért a hozzáférés nem fog élni.`,

  twice: (row: number): string =>
    `Ugyanez a személy ugyanennél az önkormányzatnál már szerepel a ${row}. sorban, más adatokkal. Kérem, csak az egyiket hagyja meg.`,
  twiceSame: (row: number): string => `Ugyanaz, mint a ${row}. sor, ezért egyszer számolom.`,
  namesakes: (row: number): string =>
    `Ugyanilyen nevű személy áll a ${row}. sorban is; két külön személynek veszem őket.`,
  otherName: (row: number, name: string): string =>
    `Ugyanez a felhasználóazonosító a ${row}. sorban más néven áll (${name}). Kérem, javítsa azt, amelyik téves.`,
  renamed: (name: string): string => `Ezt a személyt eddig így ismertük: ${name}.`,
  otherAccount: (name: string): string =>
    `${name} eddig más felhasználóazonosítóval szerepelt: új személynek veszem. A régi hozzáférése megmarad, amíg vissza nem vonják.`,
  sharedEmail: (rows: number[]): string =>
    `Több különböző nevű személynek ez a címe (${rowsNamed(rows)}): a meghívókódot ne erre a címre küldjék.`,
  severalLeads: (municipality: string, names: string[]): string =>
    `Több vezető is lesz itt: ${municipality} (${names.join(', ')}).`,
  crowd: (most: number): string =>
    `Egy önkormányzathoz ${most} embernél több nem tartozhat. Kérem, nézze meg, jó-e a település oszlopa.`,
  otherTenant:
    'Ez a szervezet (tenant) nincs felvéve a szolgáltatásba: a hozzáférés addig nem él, amíg fel nem veszik.',
  noWay: 'Meghívókódot kap, de nincs e-mail-címe: a kódot személyesen kell átadni.',

  faultyTitle: (faults: number, rows: number): string =>
    `**A listát így nem tudom betölteni: ${faults} hiba van benne (${rows} sort néztem át).** Nem változott semmi. Kérem, javítsa a fájlban a következőket, és adja meg újra:`,
  readyTitle: (rows: number): string => `**A lista rendben van, ${rows} sort néztem át. Még nem változott semmi.**`,
  counts: (adds: number, codes: number, changes: number, unchanged: number, missing: number): string[] => [
    `- új hozzáférés: **${adds}**`,
    `- módosul: **${changes}**`,
    `- változatlan: **${unchanged}**`,
    ...(codes > 0 ? [`- meghívókódot kap: **${codes}**`] : []),
    ...(missing > 0 ? [`- hiányzik a listáról: **${missing}**`] : []),
  ],
  nothingToDo: 'Nincs mit tennem: a lista megegyezik azzal, ami most érvényes.',
  confirm: 'Ha így jó, kérem, erősítse meg; ha nem, javítsa a fájlt, és adja meg újra.',
  addsTitle: 'Új hozzáférések',
  changesTitle: 'Módosul',
  missingTitle: 'Hiányzik a listáról (a hozzáférésük megmarad, amíg külön vissza nem vonják)',
  faultsTitle: 'Hibák',
  warningsTitle: 'Figyelmeztetések',
  row: (row: number): string => `${row}. sor`,
  header: 'fejléc',
  andMore: (count: number): string => `…és még ${count}`,
  byCode: 'meghívókóddal',
  nothing: 'nincs',

  tableTitle: 'Ellenőrzés',
  tableHeader: ['Mi történik', 'Sor'],
  tableDetails: 'Részletek',
  tableKinds: {
    add: 'új',
    change: 'módosul',
    unchanged: 'változatlan',
    missing: 'hiányzik',
    fault: 'hiba',
    warning: 'figyelmeztetés',
  },
};
