// Part 5 of the survey: one block for each szakrendszer, with common questions and its own, and the block of those who join by interface.
import { choice } from '../../answer-kinds/choice';
import { date } from '../../answer-kinds/date';
import { krid } from '../../answer-kinds/krid';
import { number } from '../../answer-kinds/number';
import { pir } from '../../answer-kinds/pir';
import { text } from '../../answer-kinds/text';
import { webAddress } from '../../answer-kinds/web-address';
import type { Question, Section } from '../../form';
import { mandatorySystems, titleOfSystem } from '../systems';
import { asked, count, isThere, line, survey, who, yes } from './asked';
import { byInterface, notByInterface } from './organisation';

const part = 'systems';
const common = `${survey}/szakrendszeri-kozos`;
const year = number({ min: 1900, max: 2100 });

const migrations = choice(
  { value: 'all', title: 'teljes' },
  { value: 'open', title: 'nyitott ügyek' },
  { value: 'master-data', title: 'csak törzsadat' },
  { value: 'none', title: 'nincs', also: ['nem kell'] },
);

/** What is asked of every program in use today. */
function programQuestions(system: string): Record<string, Question> {
  const [uses, exports] = [yes(`${system}.hasProgram`), yes(`${system}.exportable`)].map((onlyIf) => ({ onlyIf }));
  return {
    hasProgram: isThere('Használnak ehhez most valamilyen programot?', 'Van jelenlegi program', { help: common }),
    program: line('Melyik programot, melyik verzióját használják?', 'Jelenlegi program', { ...uses, help: common }),
    vendor: line('Ki a szállítója?', 'Szállító', { ...uses, help: `${survey}/szallitoi-adatok` }),
    contractEnd: asked(
      'Mikor jár le a szerződése? Ha határozatlan idejű, írja be: kihagyom.',
      'Szerződés vége',
      date({ looks: 'ahead' }),
      {
        ...uses,
        optional: true,
        help: `${survey}/szallitoi-adatok`,
      },
    ),
    users: count('Hányan használják most?', 'Mostani felhasználók', uses, 'fő'),
    openRecords: count('Hány nyitott tétel (ügy) van benne?', 'Nyitott tételek', uses),
    closedRecords: count('Hány lezárt tétel (ügy) van benne?', 'Lezárt tételek', uses),
    firstYear: asked('Melyik évtől vannak benne adatok?', 'Adatok első éve', year, uses),
    exportable: isThere('Kinyerhető belőle az adat (exportálható)?', 'Exportálható', {
      ...uses,
      help: `${survey}/szallitoi-adatok`,
    }),
    exportCost: line('Mennyibe kerül az adatok kinyerése? Kihagyhatja.', 'Export költsége', {
      ...exports,
      optional: true,
    }),
    quality: asked(
      'Milyen az adatok minősége, 1-től (gyenge) 5-ig (kiváló)?',
      'Adatminőség (1–5)',
      number({ min: 1, max: 5 }),
      uses,
    ),
    migration: asked('Mit vigyünk át belőle?', 'Kért migráció', migrations, {
      ...uses,
      help: `${survey}/migracios-igeny`,
    }),
  };
}

const lastQuestions: Record<string, Question> = {
  keyUser: who('Ki lesz a kulcsfelhasználó?', 'Kulcsfelhasználó', {
    help: 'csatlakozasi-kezikonyv/szerepkorok/kulcsfelhasznalo',
  }),
  special: asked('Van különleges helyi igényük? Kihagyhatja.', 'Különleges igény', text({ most: 600 }), {
    optional: true,
  }),
};

function systemSection(system: string, help: string, own: Readonly<Record<string, Question>>): Section {
  return {
    title: titleOfSystem(system),
    part,
    knownBy: `kulcsfelhasználó (${titleOfSystem(system)})`,
    help,
    ...(system !== 'ado' && { onlyIf: notByInterface }),
    questions: { ...programQuestions(system), ...own, ...lastQuestions },
  };
}

/** What only this szakrendszer is asked (domain facts 10.5). */
const ownQuestions: Readonly<Record<string, Readonly<Record<string, Question>>>> = {
  ado: {
    taxes: line('Milyen adónemeket vetnek ki?', 'Adónemek', { help: `${survey}/ado` }, 300),
    taxpayers: count('Hány adózójuk van?', 'Adózók', { help: `${survey}/szamok-ellenorzese` }),
    arrears: count('Hány tétel nyitott hátralék van?', 'Nyitott hátralékok'),
    streets: isThere('Van naprakész utcajegyzék?', 'Utcajegyzék'),
    enforcement: count('Hány végrehajtási ügyük van?', 'Végrehajtási ügyek'),
    vehicleTax: isThere('Megvannak a gépjárműadó korábbi adatai?', 'Gépjárműadó korábbi adatai'),
  },
  gazd: {
    accounts: count('Hány bankszámlát vezetnek?', 'Bankszámlák', { help: `${survey}/gazd` }),
    liabilities: count('Hány áthúzódó kötelezettségük van?', 'Áthúzódó kötelezettségek'),
    claims: count('Hány áthúzódó követelésük van?', 'Áthúzódó követelések'),
    assets: count('Hány tárgyi eszközt tartanak nyilván?', 'Tárgyi eszközök'),
    budget: line('Hol tart a költségvetés elkészítése, elfogadása?', 'Költségvetés állapota'),
  },
  irat: {
    books: count('Hány iktatókönyvük van?', 'Iktatókönyvek', { help: `${survey}/irat` }),
    cases: count('Hány ügyiratuk van egy évben?', 'Évi ügyiratszám'),
    filingPlan: isThere('Van hatályos irattári tervük?', 'Irattári terv'),
    signature: isThere('Használnak elektronikus aláírást vagy bélyegzőt?', 'Elektronikus aláírás, bélyegző'),
    archive: isThere('Megvan a levéltár hozzájárulása?', 'Levéltári hozzájárulás'),
  },
  ivk: {
    estates: count('Hány ingatlan van a kataszterben?', 'Ingatlanok', { help: `${survey}/tobbi-szakrendszer` }),
    sheets: count('Hány betétlap van a kataszterben?', 'Betétlapok'),
    reconciled: isThere('Egyeztették a tárgyieszköz-nyilvántartással?', 'Egyeztetve', {
      help: 'szakrendszerek/ivk/ivk-egyeztetes',
    }),
    osap: asked('Melyik évről készült az utolsó OSAP 1616 jelentés?', 'Utolsó OSAP 1616', year, {
      help: 'szakrendszerek/ivk/osap-1616',
    }),
  },
  iparker: {
    shops: count('Hány üzlet van a nyilvántartásban?', 'Üzletek', { help: `${survey}/tobbi-szakrendszer` }),
    premises: count('Hány telephely van a nyilvántartásban?', 'Telephelyek'),
    markets: count('Hány piac van a nyilvántartásban?', 'Piacok'),
    lodgings: count('Hány szálláshely van a nyilvántartásban?', 'Szálláshelyek'),
  },
  hagyatek: {
    cases: count('Hány hagyatéki ügyük van egy évben?', 'Évi ügyszám', { help: `${survey}/tobbi-szakrendszer` }),
  },
};

const elugy: Section = {
  title: 'ELÜGY',
  part,
  knownBy: 'webszerkesztő',
  help: 'szakrendszerek/elugy/mi-az-elugy',
  onlyIf: notByInterface,
  questions: {
    banner: isThere('Kint van az E-önkormányzat portál bannere az önkormányzat honlapján?', 'Banner a honlapon', {
      help: `${survey}/tobbi-szakrendszer`,
    }),
  },
};

const portal: Section = {
  title: 'Települési Portál',
  part,
  knownBy: 'webszerkesztő',
  help: 'szakrendszerek/telepulesi-portal/mi-a-telepulesi-portal',
  onlyIf: notByInterface,
  questions: {
    wanted: isThere('Kérik a Települési Portált? (Nem kötelező.)', 'Települési Portált kérnek', {
      help: 'szakrendszerek/telepulesi-portal/kotelezo-e',
    }),
    website: asked('Mi a jelenlegi honlap címe? Ha nincs, kihagyhatja.', 'Jelenlegi honlap', webAddress(), {
      optional: true,
      onlyIf: yes('portal.wanted'),
    }),
  },
};

/** The lists of GAZD and IRAT. */
const gazdOrganisations: Section = {
  title: 'GAZD: a könyvelt szervezetek',
  part,
  knownBy: 'könyvelő',
  help: `${survey}/gazd`,
  onlyIf: notByInterface,
  repeats: {
    one: 'szervezet',
    calledBy: 'name',
    min: 1,
    max: 100,
    addAsk: 'Van még szervezet (hivatal, intézmény), amelyet könyvelnek?',
  },
  questions: {
    name: line('Mi a szervezet neve? (Önkormányzat, hivatal, intézmény.)', 'Szervezet'),
    pir: asked('Mi a törzskönyvi azonosítója (PIR)?', 'PIR (törzsszám)', pir(), {
      help: 'csatlakozasi-kezikonyv/azonositok/pir',
    }),
  },
};

const gateways: Section = {
  title: 'IRAT: a Hivatali Kapuk',
  part,
  knownBy: 'iktató',
  help: `${survey}/irat`,
  onlyIf: notByInterface,
  repeats: {
    one: 'Hivatali Kapu',
    calledBy: 'krid',
    max: 20,
    addAsk: 'Van olyan Hivatali Kapu (hivatali tárhely), amelyet még fel kell venni?',
  },
  questions: {
    krid: asked('Mi a KRID-azonosítója?', 'KRID', krid(), { help: 'csatlakozasi-kezikonyv/azonositok/krid' }),
  },
};

const interfaces: Section = {
  title: 'Interfész: a megmaradó programok',
  part,
  knownBy: 'lokális informatikai üzemeltető',
  help: `${survey}/interfeszes-kerdesek`,
  onlyIf: byInterface,
  repeats: {
    one: 'forrásrendszer',
    calledBy: 'source',
    min: 1,
    max: 30,
    addAsk: 'Van még olyan saját program, amely interfészen ad adatot?',
  },
  questions: {
    source: line('Melyik program (forrásrendszer) marad meg?', 'Forrásrendszer', {
      help: `${survey}/interfeszes-kerdesek`,
    }),
    statement: isThere('Megvan a szállító nyilatkozata?', 'Szállítói nyilatkozat'),
    testOn: asked(
      'Mikor tesztelik az adatátadást? Ha még nincs nap, írja be: nem tudom.',
      'Tesztelés napja',
      date({ looks: 'ahead' }),
    ),
    groups: line('Mely adatcsoportokat adja át az önkormányzati adattárháznak?', 'Adattárház adatcsoportjai', {}, 300),
  },
};

const blocks = Object.fromEntries(
  mandatorySystems
    .filter(({ value }) => ownQuestions[value])
    .map(({ value, help }) => [value, systemSection(value, help, ownQuestions[value] ?? {})]),
);

export const systemSections = { ...blocks, elugy, portal, gazdOrganisations, gateways, interfaces };
export const withProgram: readonly string[] = Object.keys(blocks);
