// What `npm run admin` says to the operator, whatever the verb; groups of verbs have sentences of their own beside them.
import type { Due, KeptDays } from '../../bot/retention/due';

const day = new Intl.DateTimeFormat('hu-HU', { timeZone: 'Europe/Budapest', dateStyle: 'short', timeStyle: 'short' });
export const moment = (ms: number): string => day.format(ms);

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
    '  sheets list --as SZEMÉLY [--form ŰRLAP] [--state ÁLLAPOT] [--municipality HOL,HOL… | --region VÁRMEGYE]',
    '  sheets export --form ŰRLAP --to FÁJL.xlsx|csv|json --as SZEMÉLY [--state ÁLLAPOT] [--municipality … | --region …]',
    '    [--personal | --approved KÉRELEM] (személyes adatok nélkülük kitakarva; több önkormányzatnál jóváhagyás kell)',
    '  person erase SZEMÉLY --as SZEMÉLY [--municipality HOL] [--dry-run]',
    '  person export SZEMÉLY --to FÁJL --as SZEMÉLY [--municipality HOL]',
    '  audit verify [--against FÁJL] | audit heads > FÁJL',
    '  audit list --as SZEMÉLY [--municipality KSH] [--from NAP] [--to NAP]',
    '  audit who-saw --as SZEMÉLY (--municipality KSH | --person SZEMÉLY) [--from NAP] [--to NAP]',
    '  retention run [--dry-run]',
    '  keys new | keys rotate',
    '',
    'SZEMÉLY: tenant/objektum (két GUID), álnév, vagy olyan név, illetve e-mail-cím, amely a nyilvántartásban csak egyszer szerepel.',
    'A person igéknél olyan is, aki csak egy névsorban vagy adatlapon szerepel: teljes név (a --municipality mondja meg, melyik',
    'önkormányzatnál), e-mail-cím vagy telefonszám.',
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
  noGuid: (typed: string): string => `Ez nem GUID: ${typed}. A szervezet tenantazonosítója az Entra felületén látható.`,
  noDay: 'Ezt nem tudom dátumként olvasni. Kérem, így írja: 2026-11-22.',
  placeUnknown: (typed: string): string =>
    `Nem találom ezt a települést, vagy több is van ilyen nevű: ${typed}. Kérem, a KSH-kódját írja.`,
  regionUnknown: (typed: string): string => `Nincs ilyen vármegye: ${typed}. Így írja: region:Fejér`,
  progress: (done: number, all: number, perSecond: number, secondsLeft: number): string =>
    `${done}/${all} (${Math.floor((100 * done) / all)} %), ${perSecond}/mp, még kb. ${secondsLeft} mp …`,
  noExport: {
    unknown: 'Nincs ilyen kérelme, vagy már kiadta. Nem történt semmi.',
    late: 'Ez a kérelem 24 óránál régebbi. Kérem, indítsa újra. Nem történt semmi.',
    waits: 'Ezt még nem hagyta jóvá másik adatgazda. Nem történt semmi.',
  },
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
  resealedSoFar: (count: number): string => `${count} érték újra lezárva …`,
  scrubbing: 'A fájlok újraírása, hogy a régi kulccsal lezárt értékek se maradjanak bennük …',
  resealed: (count: number): string =>
    `Kész: ${count} értéket zártam le újra az első kulccsal. A régi kulcs addig maradjon a listán, amíg a vele aláírt naplóbejegyzéseket ellenőrizni kell.`,
  resealedPartly: (count: number, unreadable: number): string =>
    `${count} értéket zártam le újra, ${unreadable} értéket nem tudtam kinyitni: a kulcsuk nincs a listán, vagy megváltoztatták őket. A régi kulcsot ne törölje.`,
  contactUnclear: (typed: string, places: string[]): string =>
    `Több kapcsolattartó is illik erre: ${typed} (${places.join(', ')}). Kérem, az e-mail-címét írja.`,
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
};

const dueNames: Record<Due['kind'], (days: KeptDays) => string> = {
  conversations: ({ conversations }) => `beszélgetés és átirata (az utolsó üzenettől ${conversations} nap)`,
  requests: ({ requests }) => `lezárt vagy lejárt kérelem (${requests} nap)`,
  codes: ({ requests }) => `felhasznált vagy lejárt meghívókód (${requests} nap)`,
  imports: () => 'betöltés, amely már nem vonható vissza (30 nap)',
  exports: ({ requests }) => `kiadási kérelem (${requests} nap)`,
  grants: ({ grants }) => `véget ért jogosultság (${grants} nap)`,
  people: ({ grants }) => `személyi lap, amelyhez semmi nem tartozik (${grants} nap)`,
  sheets: ({ sheets }) => `beküldött adatlap, amelyhez azóta nem nyúltak (${sheets} nap)`,
  idleSheets: ({ idleSheets }) =>
    `megmarad, a bot szól róla az önkormányzat vezetőjének: be nem küldött adatlap, amelyhez nem nyúltak (${idleSheets} nap)`,
  deadLetters: ({ deadLetters }) => `kézbesíthetetlen levél (${deadLetters} nap)`,
};
