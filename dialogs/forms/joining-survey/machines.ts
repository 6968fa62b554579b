// Part 4 of the survey, first half: machines, devices and how people log in (domain facts 10.4). No least is known: this is collected, not judged.
import { choice } from '../../answer-kinds/choice';
import { choices } from '../../answer-kinds/choices';
import type { Section } from '../../form';
import { asked, count, isThere, line, survey } from './asked';

const part = 'environment';
const knownBy = 'lokális informatikai üzemeltető';
const help = `${survey}/informatika`;
const shared = { part, knownBy, help };

const workstations: Section = {
  ...shared,
  title: 'Munkaállomások',
  also: ['gépek', 'számítógépek', 'böngészők'],
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
      'Melyik operációs rendszert és melyik verzióját használják? (Például: Windows 11 23H2.)',
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
  also: ['kártyaolvasók', 'eSzemélyi'],
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
  also: ['nyomtatók', 'szkennerek', 'monitorok'],
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

export const machineSections = { workstations, operatingSystems, login, devices };
