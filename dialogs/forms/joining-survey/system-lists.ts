// Part 5 of the survey, the lists: whose books GAZD keeps, the mailboxes of IRAT, and the programs that stay behind an interface.
import { date } from '../../answer-kinds/date';
import { krid } from '../../answer-kinds/krid';
import { pir } from '../../answer-kinds/pir';
import type { Section } from '../../form';
import { asked, isThere, line, survey } from './asked';
import { byInterface, notByInterface } from './organisation';

const part = 'systems';

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

export const systemLists = { gazdOrganisations, gateways, interfaces };
