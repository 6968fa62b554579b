// What `npm run admin` says to the operator.

import type { Given } from '../../bot/access/giving';
import type { Grant, Reach } from '../../bot/access/grant';
import type { Person } from '../../bot/access/person';
import { municipalitiesOf } from '../../bot/access/places';
import type { Import } from '../../bot/contact-lists/import-record';
import type { Municipality, Register } from '../../bot/municipalities/register';
import { shownName } from '../../bot/municipalities/texts';
import type { AuditEntry } from '../../bot/ports';
import type { Due, KeptDays } from '../../bot/retention/due';
import { roles } from '../../bot/texts/access';

const day = new Intl.DateTimeFormat('hu-HU', { timeZone: 'Europe/Budapest', dateStyle: 'short', timeStyle: 'short' });
const moment = (ms: number): string => day.format(ms);
const shortKey = (key: string): string => (key.startsWith('shell-') ? `${key.slice(0, 18)}…` : key);

/** "Aba", "Aba + 3", "Fejér vármegye", "minden önkormányzat" */
function where(reach: Reach, register: Register): string {
  if (reach.kind === 'all') return 'minden önkormányzat';
  if (reach.kind === 'region') return `${reach.county} vármegye`;
  const [first, ...others] = municipalitiesOf(reach, register) as Municipality[];
  const name = first ? shownName(first) : '?';
  return others.length > 0 ? `${name} + ${others.length}` : name;
}

function grantLine(
  { id, role, reach, until, awaitsPerson, ended }: Grant,
  counts: boolean,
  register: Register,
): string {
  const ending = until === undefined ? '' : `, eddig: ${moment(until)}`;
  const state = ended ? ', véget ért' : awaitsPerson ? ', a személy megerősítésére vár' : counts ? '' : ', most nem él';
  return `  ${id}  ${roles[role].name}: ${where(reach, register)}${ending}${state}`;
}

interface Verified {
  partitions: number;
  entries: number;
  unvouched: number;
  broken: number;
}

export const texts = {
  usage: [
    'Használat: npm run admin -- IGE …',
    '  tenants list | allow GUID NÉV | remove GUID',
    '  people list',
    '  people give SZEMÉLY SZEREPKÖR [--reach HOL] [--from NAP] [--until NAP] [--name NÉV]',
    '  people end SZEMÉLY HOZZÁFÉRÉS | people code SZEREPKÖR HOL',
    '  contacts import FÁJL --as SZEMÉLY [--whole] [--confirm ELLENŐRZŐSZÁM] [--codes FÁJL]',
    '  contacts list-imports --as SZEMÉLY | contacts undo BETÖLTÉS --as SZEMÉLY',
    '  contacts export [--municipality HOL,HOL…] [--format csv|xlsx] --to FÁJL --as SZEMÉLY',
    '  contacts export --approved KÉRELEM --to FÁJL --as SZEMÉLY | exports approve KÉRELEM --as MÁSIK_SZEMÉLY',
    '  person erase SZEMÉLY --as SZEMÉLY [--dry-run] | person export SZEMÉLY --to FÁJL --as SZEMÉLY',
    '  audit verify [--against FÁJL] | audit heads > FÁJL',
    '  audit list --as SZEMÉLY [--municipality KSH] [--from NAP] [--to NAP]',
    '  audit who-saw --as SZEMÉLY (--municipality KSH | --person SZEMÉLY) [--from NAP] [--to NAP]',
    '  retention run [--dry-run]',
    '  keys new | keys rotate',
    '',
    'SZEMÉLY: tenant/objektum (két GUID), álnév, vagy olyan név, illetve e-mail-cím, amely a nyilvántartásban csak egyszer szerepel.',
    'HOL: all, KSH-kód, település neve, office:KSH-kód (a közös hivatal minden települése), region:vármegye. NAP: 2026-11-22.',
    '',
    'Aki ezt a parancsot a kulcsokkal (DATA_KEYS vagy a keys fájl) futtathatja, az minden tárolt adatot el tud olvasni,',
    'és hozzáférést is tud adni: a napló megmutatja, mit tett, de nem akadályozza meg. A --as azt mondja meg, kinek a nevében',
    'történik valami; hogy valóban ő ül-e a gépnél, azt nem tudja ellenőrizni. Ezért a naplóban mindkettő szerepel: a személy és',
    'az operációs rendszer felhasználójának álneve. Csak annak adjon ide belépést, akire minden adatot rábízna.',
  ].join('\n'),

  keysMissing:
    'DATA_KEYS nincs megadva. Élesben (NODE_ENV=production) ugyanazokkal a kulcsokkal kell indítani, mint a botot.',
  asWhom: 'Kérem, mondja meg, kinek a nevében: --as SZEMÉLY. A lista: npm run admin -- people list',
  mayNot: 'Akinek a nevében kéri, annak ehhez most nincs hozzáférése. Nem történt semmi.',
  personUnknown: (typed: string): string =>
    `Nem találom ezt a személyt: ${typed}. Írja tenant/objektum alakban (két GUID), vagy nézze meg: npm run admin -- people list`,
  personUnclear: (typed: string, keys: string[]): string =>
    `Több személy is illik erre: ${typed}. Kérem, az álnevét írja: ${keys.join(', ')}`,
  noAccount: 'Ennek a személynek nem ismerem a fiókját. Kérem, tenant/objektum alakban írja (két GUID).',
  noGuid: (typed: string): string => `Ez nem GUID: ${typed}. A szervezet tenantazonosítója az Entra felületén látható.`,
  noDay: 'Ezt nem tudom dátumként olvasni. Kérem, így írja: 2026-11-22.',
  wrongDays:
    'A hozzáférés végének a kezdete után és a jövőben kell lennie. Kérem, javítsa a --from vagy az --until napját.',
  roleUnknown: (typed: string): string =>
    `Nincs ilyen szerepkör: ${typed}. Ezek vannak: ${Object.entries(roles)
      .map(([role, { name }]) => `${role} (${name})`)
      .join(', ')}.`,
  placeUnknown: (typed: string): string =>
    `Nem találom ezt a települést, vagy több is van ilyen nevű: ${typed}. Kérem, a KSH-kódját írja.`,
  regionUnknown: (typed: string): string => `Nincs ilyen vármegye: ${typed}. Így írja: region:Fejér`,
  noFile: (path: string): string => `Nincs ilyen fájl: ${path}.`,
  fileStands: (path: string): string =>
    `Ezen a helyen már áll egy fájl, ezért nem írtam felül: ${path}. Adjon meg másik nevet.`,

  demoTenant: 'A bemutató szervezet csak helyi módban él, és nem vehető fel a listára. Nem történt semmi.',
  tenantNeedsName: 'Kérem, a szervezet nevét is írja oda: tenants allow GUID NÉV',
  noTenants:
    'Egyetlen szervezet sincs a listán, ezért senkinek sem lehet hozzáférése (helyi módban csak a bemutató személyeknek).',
  tenant: (id: string, name: string, since: number): string => `${id}  ${name}  (${moment(since)} óta)`,
  tenantAllowed: (id: string): string =>
    `A szervezet a listán van; embereinek hozzáférése a következő üzenettől él: ${id}`,
  tenantRemoved: (id: string): string =>
    `A szervezet lekerült a listáról: embereinek hozzáférése a következő üzenettől nem él. A hozzáférések megmaradtak: ha visszakerül, újra élnek. ${id}`,
  tenantUnknown: (id: string): string => `Ez a szervezet nincs a listán: ${id}`,

  person: (key: string, { name, principal }: Person): string =>
    `${key}  ${name ?? '(név nélkül)'}${principal ? `  ${principal.tenantId}/${principal.aadObjectId}` : ''}`,
  grant: grantLine,
  peopleCounted: (count: number): string => `${count} személy.`,
  given: (key: string, grant: Grant, register: Register): string =>
    `A hozzáférés a következő üzenettől él.\n${key}\n${grantLine(grant, true, register)}`,
  notGiven: {
    held: 'Ez a hozzáférése már megvan, legalább ennyi időre. Nem történt semmi.',
    conflict:
      'Olyan szerepköre van, amely ezt kizárja: aki sok önkormányzat adatát látja, nem adhat hozzáférést, és az ellenőrnek nem lehet más szerepköre. Nem történt semmi.',
    reach:
      'Ez a szerepkör nem adható erre a körre. A programra szóló szerepköröké all, a többié egy település vagy egy közös hivatal.',
  } satisfies Record<Exclude<Given, 'given'>, string>,
  grantUnknown: (id: string): string => `Nincs ilyen élő hozzáférése: ${id}. A lista: npm run admin -- people list`,
  ended: 'A hozzáférés véget ért: a következő üzenettől nem él, és ami előtte kezdődött, azt sem rögzíti már a bot.',
  code: (code: string): string =>
    `${code}\nEz a meghívókód most látszik először és utoljára. 7 napig jó, és egyszer használható: a bottal folytatott személyes csevegésbe kell beírni.`,

  chainBroken: (partition: string, position: number, problem: string): string =>
    `SÉRÜLT: ${partition}, ${position}. bejegyzés (${problem})`,
  noHeads: (path: string): string =>
    `Ez nem a naplók végpontjainak jegyzéke, vagy megváltoztatták, vagy a kulcsa már nincs meg: ${path}`,
  verifiedSoFar: (partitions: number): string => `${partitions} napló megnézve …`,
  verified: ({ partitions, entries, unvouched }: Verified): string =>
    `A napló sértetlen: ${partitions} rész, ${entries} bejegyzés.${
      unvouched > 0 ? ` Ebből ${unvouched} a lánc bevezetése előtti, ezekért még semmi nem kezeskedik.` : ''
    }`,
  notVerified: ({ partitions, broken }: Verified): string =>
    `A napló sérült: ${partitions} részből ${broken} hibás. Őrizze meg az adattár másolatát, és jelentse az esetet.`,
  entry: ({ at, actor, action, municipality, object, result, reason }: AuditEntry): string =>
    [
      at,
      shortKey(actor),
      action,
      municipality ?? '-',
      object,
      result,
      reason?.replace(/shell-\S+/, shortKey) ?? '-',
    ].join('\t'),
  entriesCounted: (count: number): string => `${count} bejegyzés.`,
  looker: (key: string, name: string | undefined, count: number): string =>
    `${shortKey(key)}  ${name ?? '(nincs a nyilvántartásban)'}: ${count} alkalommal`,
  lookersCounted: (people: number, looks: number): string => `${people} személy, ${looks} megtekintés.`,

  resealedSoFar: (count: number): string => `${count} érték újra lezárva …`,
  scrubbing: 'A fájlok újraírása, hogy a régi kulccsal lezárt értékek se maradjanak bennük …',
  resealed: (count: number): string =>
    `Kész: ${count} értéket zártam le újra az első kulccsal. A régi kulcs addig maradjon a listán, amíg a vele aláírt naplóbejegyzéseket ellenőrizni kell.`,
  resealedPartly: (count: number, unreadable: number): string =>
    `${count} értéket zártam le újra, ${unreadable} értéket nem tudtam kinyitni: a kulcsuk nincs a listán, vagy megváltoztatták őket. A régi kulcsot ne törölje.`,

  tooManyRows: (most: number): string => `A listában ${most} sornál több van. Kérem, ossza több fájlra.`,
  listFaulty: 'Amíg a listában hiba van, semmi nem tölthető be belőle. Kérem, javítsa a fájlt, és nézze meg újra.',
  confirmImport: (digest: string, codes: boolean): string =>
    `\nHa így jó, ugyanezt a parancsot adja ki ezzel kiegészítve: --confirm ${digest}${
      codes ? ' --codes FÁJL (ide kerülnek a meghívókódok, csak Ön olvashatja)' : ''
    }`,
  otherDigest:
    'Az ellenőrzőszám nem erre a betöltésre szól: azóta a fájl vagy a nyilvántartás megváltozott. Kérem, nézze meg újra --confirm nélkül. Nem történt semmi.',
  nothingToImport: 'Nincs mit tennem: a lista megegyezik azzal, ami most érvényes.',
  whereCodes:
    'A lista egy részéhez meghívókód készül. Kérem, mondja meg, melyik fájlba írjam őket: --codes FÁJL. Nem történt semmi.',
  codeTable: {
    title: 'Meghívókódok',
    header: ['KSH-kód', 'Önkormányzat', 'Név', 'Szerepkör', 'E-mail', 'Meghívókód (7 napig jó)'],
  },
  rowsSoFar: (rows: number): string => `${rows} sor …`,
  rowsRefused: (rows: { row: number; because: 'conflict' | 'reach' }[]): string =>
    `Ezek a sorok nem tölthetők be, mert a személynek olyan szerepköre van, amely ezt kizárja: ${rows
      .slice(0, 20)
      .map(({ row }) => row)
      .join(', ')}${rows.length > 20 ? ` és még ${rows.length - 20}` : ''}. Nem történt semmi.`,
  imported: (id: string, adds: number, changes: number, codes: number, path: string | undefined): string =>
    [
      `Betöltve: ${adds} új, ${changes} változás. A betöltés azonosítója: ${id}`,
      ...(codes > 0
        ? [`${codes} meghívókód itt van: ${path}. Másutt nem láthatók; ha kiadta őket, törölje a fájlt.`]
        : []),
      `30 napig visszavonható: npm run admin -- contacts undo ${id} --as SZEMÉLY`,
    ].join('\n'),
  notUndone: {
    unknown: 'Nincs ilyen betöltés. A lista: npm run admin -- contacts list-imports --as SZEMÉLY',
    'undone-before': 'Ezt a betöltést már visszavonták. Nem történt semmi.',
    'too-old': 'Ez a betöltés 30 napnál régebbi, már nem vonható vissza. Nem történt semmi.',
  },
  rowLeft: ({ row, ksh, because }: { row: number; ksh: string; because: 'contact' | 'grant' }): string =>
    `${row}. sor (${ksh}): ${because === 'contact' ? 'a kapcsolattartó adatai azóta megváltoztak' : 'a hozzáférése azóta véget ért vagy más lett'}, ezért így hagytam.`,
  undone: (rows: number, left: number): string =>
    `Visszavontam ${rows} sort${left > 0 ? `, ${left} sort nem` : ''}. Amit a betöltés megnyitott, az a következő üzenettől nem él, a fel nem használt kódok nem jók.`,
  noImports: 'Nincs nyilvántartott betöltés.',
  import: (id: string, { at, by, adds, changes, undone }: Import): string =>
    `${id}  ${moment(at)}  ${by}: ${adds} új, ${changes} változás${undone ? `, visszavonva: ${moment(undone.at)}` : ''}`,

  exportWaits: (id: string, places: number): string =>
    `${places === 0 ? 'Minden önkormányzat' : `${places} önkormányzat`} személyes adataihoz egy másik adatgazda jóváhagyása kell, 24 órán belül:
  npm run admin -- exports approve ${id} --as MÁSIK_ADATGAZDA
Utána Ön adja ki: npm run admin -- contacts export --approved ${id} --to FÁJL --as SZEMÉLY`,
  noExport: {
    unknown: 'Nincs ilyen kérelme, vagy már kiadta. Nem történt semmi.',
    late: 'Ez a kérelem 24 óránál régebbi. Kérem, indítsa újra. Nem történt semmi.',
    waits: 'Ezt még nem hagyta jóvá másik adatgazda. Nem történt semmi.',
  },
  notApproved: {
    unknown: 'Nincs ilyen nyitott kérelem. Nem történt semmi.',
    late: 'Ez a kérelem 24 óránál régebbi, már nem hagyható jóvá. Nem történt semmi.',
    self: 'Saját kérelmét senki nem hagyhatja jóvá: másik adatgazda kell hozzá. Nem történt semmi.',
    approved: 'Ezt már jóváhagyták. Nem történt semmi.',
  },
  approved: (id: string): string => `Jóváhagyva: ${id}. Aki kérte, 24 órán belül, egyszer adhatja ki.`,
  exported: (rows: number, path: string): string =>
    `${rows} személy adatai itt vannak: ${path}. A fájlt csak Ön olvashatja; ha már nem kell, törölje.`,

  contactUnclear: (typed: string, places: string[]): string =>
    `Több kapcsolattartó is illik erre: ${typed} (${places.join(', ')}). Kérem, az e-mail-címét írja.`,
  erasing: (round: number): string => `Törlés, ${round}. kör …`,
  wouldErase: (counts: ErasedCounts): string =>
    ['Ezt törölném; most semmi nem változott:', ...erasedLines(counts)].join('\n'),
  erased: (counts: ErasedCounts): string =>
    ['Törölve, az adattár fájljaiból is:', ...erasedLines(counts), '', ...keptAfterErasing].join('\n'),
  personExported: (parts: number, path: string): string =>
    `${parts} adat van itt: ${path}. A fájlt csak Ön olvashatja; adja át az érintettnek, és törölje. Ami benne másra vonatkozik (például egy név egy beszélgetésben), azt átadás előtt takarja ki.`,
  retention: (dues: Due[], days: KeptDays, isDry: boolean): string =>
    [
      isDry
        ? 'Ennek telt le az ideje; most semmi nem változott:'
        : 'Ennek telt le az ideje, és töröltem, az adattár fájljaiból is:',
      ...dues.map(
        ({ kind, count, oldest }) =>
          `- ${dueNames[kind](days)}: ${count}${oldest === undefined ? '' : ` (a legrégebbi: ${moment(oldest)})`}`,
      ),
      'A napló marad: abban nincs személyes adat.',
    ].join('\n'),
  erasedPartly:
    'Nem végeztem: valaki közben mindig újat írt. Kérem, ismételje meg a parancsot. Amit már töröltem, az törölve maradt.',
};

const dueNames: Record<Due['kind'], (days: KeptDays) => string> = {
  conversations: ({ conversations }) => `beszélgetés és átirata (az utolsó üzenettől ${conversations} nap)`,
  requests: ({ requests }) => `lezárt vagy lejárt kérelem (${requests} nap)`,
  codes: ({ requests }) => `felhasznált vagy lejárt meghívókód (${requests} nap)`,
  imports: () => 'betöltés, amely már nem vonható vissza (30 nap)',
  exports: ({ requests }) => `kiadási kérelem (${requests} nap)`,
  grants: ({ grants }) => `véget ért jogosultság (${grants} nap)`,
  people: ({ grants }) => `személyi lap, amelyhez semmi nem tartozik (${grants} nap)`,
  deadLetters: ({ deadLetters }) => `kézbesíthetetlen levél (${deadLetters} nap)`,
};

export type ErasedCounts = Record<
  'person' | 'grants' | 'places' | 'codes' | 'requests' | 'imports' | 'conversations' | 'opinions' | 'mentions',
  number
>;

function erasedLines(counts: ErasedCounts): string[] {
  return [
    `- személyi lap: ${counts.person}, élő hozzáférés: ${counts.grants}`,
    `- önkormányzatok lapjain: ${counts.places}, meghívókód: ${counts.codes}, kérelem: ${counts.requests}, betöltött listák sora: ${counts.imports}`,
    `- beszélgetés és átirata: ${counts.conversations}, vélemény válaszokról: ${counts.opinions}`,
    `- mások beszélgetéseiben, leveleiben: ${counts.mentions} helyen (a név helyén […] áll; azonos nevű ember említése is ide esik)`,
  ];
}

const keptAfterErasing = [
  'Megmarad a napló: abban név nincs, csak álnév. Az álnév a fiók két azonosítójából készül: aki azokat ismeri, ki tudja számítani.',
  'Nem tudok róla, ezért Ön gondoskodjon: a korábbi mentésekről, a kiadott fájlokról (névsor, meghívókódok, személyi másolat),',
  'és arról, amit a Teams őriz. Azt sem tudom, áll-e a törlés útjában jogi kötelezettség (például folyamatban lévő eljárás): ezt a törlés előtt kell tisztázni.',
];
