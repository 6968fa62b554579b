// Part 4 of the survey: machines, login, internet and who looks after them (domain facts 10.4). No least is known: this is collected, not judged.
import { choice } from '../../answer-kinds/choice';
import { choices } from '../../answer-kinds/choices';
import { date } from '../../answer-kinds/date';
import { number } from '../../answer-kinds/number';
import { text } from '../../answer-kinds/text';
import type { Section } from '../../form';
import { asked, count, isThere, line, survey, who, yes } from './asked';

const part = 'environment';
const knownBy = 'lokális informatikai üzemeltető';
const help = `${survey}/informatika`;
const shared = { part, knownBy, help };
const megabits = number({
  min: 0,
  max: 100_000,
  decimals: 1,
  unit: { name: 'Mbit/s', also: ['mbit', 'mbps', 'mb/s'] },
});

const workstations: Section = {
  ...shared,
  title: 'Munkaállomások',
  questions: {
    all: count('Hány munkaállomás (számítógép) van összesen?', 'Munkaállomások'),
    asp: count('Közülük hányon fogják használni az ASP-t?', 'ASP-munkaállomások'),
    memory: asked(
      'Mennyi memória van a gépek többségében?',
      'Memória a gépek többségében',
      choice('legfeljebb 4 GB', '8 GB', '16 GB vagy több', 'vegyes'),
    ),
    processor: line(
      'Milyen processzor van a gépek többségében? (Például: Intel Core i5.)',
      'Processzor a gépek többségében',
    ),
    browsers: asked('Milyen böngészőket használnak?', 'Böngészők', choices(['Chrome', 'Edge', 'Firefox', 'Egyéb'])),
    browserVersions: line('Melyik verziójúak? (Például: Chrome 131.)', 'Böngészők verziója', { optional: true }),
  },
};

const operatingSystems: Section = {
  ...shared,
  title: 'Operációs rendszerek',
  repeats: {
    one: 'operációs rendszer',
    calledBy: 'name',
    min: 1,
    max: 20,
    addAsk: 'Használnak még más operációs rendszert is?',
  },
  questions: {
    name: line(
      'Melyik operációs rendszert, melyik verzióját használják? (Például: Windows 11 23H2.)',
      'Operációs rendszer',
      {
        help: `${survey}/informatikai-figyelmeztetesek`,
      },
    ),
    machines: count('Hány gépen?', 'Gépek'),
  },
};

const login: Section = {
  ...shared,
  title: 'Belépés',
  help: 'csatlakozasi-kezikonyv/belepes/belepesi-modok',
  questions: {
    readers: count('Hány kártyaolvasójuk van?', 'Kártyaolvasók', {
      help: 'csatlakozasi-kezikonyv/belepes/nincs-kartyaolvaso',
    }),
    client: isThere('Telepítették az eSzemélyi klienst?', 'eSzemélyi kliens telepítve', {
      help: 'csatlakozasi-kezikonyv/belepes/eszemelyi-kliens',
    }),
    cardHolders: count('Hány ügyintézőnek van eSzemélyi igazolványa?', 'eSzemélyivel rendelkezők', {}, 'fő'),
    others: asked(
      'Akinek nincs eSzemélyije, mivel fog belépni?',
      'Más belépési mód',
      choices(
        [
          { value: 'certificate', title: 'szoftveres tanúsítvány' },
          { value: 'u2f', title: 'U2F eszköz' },
        ],
        { least: 0 },
      ),
      {
        onlyIf: { at: 'staff.aspUsers', moreThan: { at: 'login.cardHolders' } },
        help: 'csatlakozasi-kezikonyv/belepes/belepesi-modok',
      },
    ),
  },
};

const devices: Section = {
  ...shared,
  title: 'Eszközök',
  questions: {
    monitors: count('Hány monitoruk van?', 'Monitorok'),
    printers: count('Hány nyomtatójuk van?', 'Nyomtatók'),
    duplexPrinters: count('Közülük hány tud kétoldalasan nyomtatni?', 'Kétoldalas nyomtatók', {
      onlyIf: some('printers'),
    }),
    scanners: count('Hány szkennerük van?', 'Szkennerek', { help: `${survey}/informatikai-figyelmeztetesek` }),
    a3Scanners: count('Közülük hány tud A3-as lapot olvasni?', 'A3-as szkennerek', { onlyIf: some('scanners') }),
    barcodeReaders: count('Hány vonalkódolvasójuk van?', 'Vonalkódolvasók'),
  },
};

function some(name: string) {
  return { at: `devices.${name}`, moreThan: 0 } as const;
}

const internet: Section = {
  ...shared,
  title: 'Internet',
  questions: {
    provider: line('Ki az internetszolgáltató?', 'Internetszolgáltató'),
    technology: asked(
      'Milyen technológiájú a kapcsolat?',
      'Technológia',
      choice('optikai', 'kábeles', 'DSL', 'mobil', 'mikrohullámú', 'egyéb'),
    ),
    down: asked('Mekkora a letöltési sebesség?', 'Letöltés', megabits),
    up: asked('Mekkora a feltöltési sebesség?', 'Feltöltés', megabits),
    backup: isThere('Van tartalék internetkapcsolat?', 'Tartalék kapcsolat'),
    ntg: isThere('Van kormányzati hálózati (NTG) végpontjuk?', 'NTG-végpont', { help: `${survey}/ntg-kerdes` }),
  },
};

const sites: Section = {
  ...shared,
  title: 'Telephelyek hálózata',
  onlyIf: { at: 'institutions.sites', moreThan: 0 },
  repeats: { one: 'telephely', calledBy: 'name', min: 1, max: 40, addAsk: 'Van még további telephely?' },
  questions: {
    name: { ask: 'Melyik telephelyről van szó?', label: 'Telephely', kind: text({ most: 120, lines: 'one' }) },
    provider: line('Ki itt az internetszolgáltató?', 'Internetszolgáltató'),
    down: asked('Mekkora itt a letöltési sebesség?', 'Letöltés', megabits),
    machines: count('Hány gépen használják itt az ASP-t?', 'Gépek'),
  },
};

const operation: Section = {
  ...shared,
  title: 'Üzemeltetés, biztonság',
  questions: {
    kind: asked(
      'Saját vagy külső rendszergazdájuk van?',
      'Rendszergazda',
      choice({ value: 'own', title: 'saját' }, { value: 'external', title: 'külső' }),
    ),
    contact: who('Ki a rendszergazda, és hol érhető el?', 'Rendszergazda elérhetősége'),
    endsOn: asked(
      'Mikor jár le a külső rendszergazda szerződése? Ha határozatlan idejű, írja be: kihagyom.',
      'Rendszergazdai szerződés vége',
      date({ looks: 'ahead' }),
      {
        optional: true,
        onlyIf: { at: 'operation.kind', is: 'external' },
        help: `${survey}/informatikai-figyelmeztetesek`,
      },
    ),
    protections: asked(
      'Ezek közül melyik van Önöknél?',
      'Védelem és hálózat',
      choices(
        [
          { value: 'antivirus', title: 'vírusvédelem' },
          { value: 'backup', title: 'rendszeres mentés' },
          { value: 'domain', title: 'tartomány (AD)' },
          { value: 'proxy', title: 'proxy' },
          { value: 'firewall', title: 'tűzfal' },
        ],
        { least: 0 },
      ),
      { help: `${survey}/informatikai-figyelmeztetesek` },
    ),
    hasOfficer: isThere('Van informatikai biztonsági felelősük (IBF)?', 'Informatikai biztonsági felelős'),
    officer: who('Ki az informatikai biztonsági felelős?', 'IBF neve', { onlyIf: yes('operation.hasOfficer') }),
  },
};

export const environmentSections = { workstations, operatingSystems, login, devices, internet, sites, operation };
