// Who the municipality is: its name, its numbers, its seat, and how it can be reached (domain facts 8.1).
import { bankAccount } from '../../answer-kinds/bank-account';
import { choiceOf } from '../../answer-kinds/choice';
import { counties } from '../../answer-kinds/counties';
import { email } from '../../answer-kinds/email';
import { krid } from '../../answer-kinds/krid';
import { kshCode } from '../../answer-kinds/ksh-code';
import { municipality } from '../../answer-kinds/municipality';
import { phone } from '../../answer-kinds/phone';
import { pir } from '../../answer-kinds/pir';
import { postcode } from '../../answer-kinds/postcode';
import { statisticalNumber } from '../../answer-kinds/statistical-number';
import { taxNumber } from '../../answer-kinds/tax-number';
import { text } from '../../answer-kinds/text';
import { fold } from '../../answer-kinds/typed';
import { webAddress } from '../../answer-kinds/web-address';
import type { Section } from '../../form';

const sheet = 'csatlakozasi-kezikonyv/adatlap';
const ids = 'csatlakozasi-kezikonyv/azonositok';

const legalStatuses = [
  { value: 'village', title: 'község' },
  { value: 'large-village', title: 'nagyközség' },
  { value: 'town', title: 'város' },
  { value: 'county-town', title: 'megyei jogú város', also: ['mjv', 'vármegyei jogú város'] },
  { value: 'capital-district', title: 'fővárosi kerület', also: ['kerület'] },
  { value: 'capital', title: 'főváros' },
  { value: 'county', title: 'vármegyei önkormányzat', also: ['megyei önkormányzat'] },
  { value: 'minority', title: 'nemzetiségi önkormányzat' },
  { value: 'association', title: 'társulás' },
];

const officialName = text({
  most: 120,
  least: 3,
  lines: 'one',
  class: 'public',
  unusual: (name) =>
    fold(name).includes('onkormanyzat')
      ? undefined
      : 'A hivatalos névben általában szerepel az „Önkormányzat” szó; kérem, nézze meg, teljes-e a név.',
});

export const organisation: Section = {
  title: 'Az önkormányzat',
  help: `${sheet}/szervezeti-resz`,
  questions: {
    name: {
      ask: 'Mi az önkormányzat hivatalos neve?',
      label: 'Hivatalos név',
      kind: officialName,
      help: `${sheet}/onkormanyzat-neve`,
    },
    legalStatus: {
      ask: 'Mi az önkormányzat jogállása?',
      label: 'Jogállás',
      kind: choiceOf(legalStatuses, 'public'),
      help: 'csatlakozasi-kezikonyv/onkormanyzatok/onkormanyzat-tipusok',
    },
    county: {
      ask: 'Melyik vármegyében van? (Budapest esetén: Budapest.)',
      label: 'Vármegye / főváros',
      kind: choiceOf(
        counties.map(({ code, name }) => ({ value: code, title: name })),
        'public',
      ),
      help: 'csatlakozasi-kezikonyv/onkormanyzatok/varmegyek-kodjai',
    },
    ksh: {
      ask: 'Mi a KSH településkódja? (5 számjegy)',
      label: 'KSH településkód',
      kind: kshCode(),
      help: `${ids}/ksh-telepuleskod`,
    },
    pir: {
      ask: 'Mi a törzskönyvi azonosítója (PIR, törzsszám)? (6 számjegy)',
      label: 'PIR (törzsszám)',
      kind: pir(),
      help: `${ids}/pir`,
    },
    taxNumber: {
      ask: 'Mi az önkormányzat adószáma?',
      label: 'Adószám',
      kind: taxNumber(),
      help: `${ids}/adoszam-formatum`,
    },
    statisticalNumber: {
      ask: 'Mi a KSH statisztikai számjele? Ha nincs kéznél, kihagyhatja.',
      label: 'KSH statisztikai számjel',
      kind: statisticalNumber(),
      optional: true,
      help: `${ids}/ksh-statisztikai-szamjel`,
    },
    bankAccount: {
      ask: 'Mi a bankszámlaszáma? Csak akkor kell, ha külön kérték; különben kihagyhatja.',
      label: 'Bankszámlaszám',
      kind: bankAccount(),
      optional: true,
      help: `${ids}/bankszamla`,
    },
  },
};

export const seat: Section = {
  title: 'Székhely',
  help: `${sheet}/szervezeti-resz`,
  questions: {
    postcode: {
      ask: 'Mi a székhely irányítószáma?',
      label: 'Irányítószám',
      kind: postcode(),
      help: `${ids}/iranyitoszam`,
    },
    settlement: { ask: 'Melyik településen van a székhely?', label: 'Település', kind: municipality() },
    street: { ask: 'Mi a közterület neve? (Például: Kossuth Lajos.)', label: 'Közterület neve', kind: line(60) },
    streetKind: {
      ask: 'Mi a közterület jellege? (Például: utca, út, tér.)',
      label: 'Közterület jellege',
      kind: line(30),
    },
    houseNumber: { ask: 'Mi a házszám?', label: 'Házszám', kind: line(20) },
  },
};

export const reach: Section = {
  title: 'Elérhetőségek',
  help: `${sheet}/szervezeti-resz`,
  questions: {
    phone: {
      ask: 'Mi a központi telefonszám?',
      label: 'Központi telefon',
      kind: phone({ class: 'public' }),
      help: `${ids}/telefon`,
    },
    email: {
      ask: 'Mi a központi e-mail-cím?',
      label: 'Központi e-mail-cím',
      kind: email({ class: 'public' }),
      help: `${ids}/email`,
    },
    website: {
      ask: 'Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.',
      label: 'Honlap',
      kind: webAddress(),
      optional: true,
    },
    krid: {
      ask: 'Mi a hivatali tárhely KRID-azonosítója? Ha nincs kéznél, kihagyhatja.',
      label: 'Hivatali tárhely (KRID)',
      kind: krid(),
      optional: true,
      help: `${ids}/krid`,
    },
    mailbox: {
      ask: 'Mi a hivatali tárhely rövid neve? Ha nincs kéznél, kihagyhatja.',
      label: 'Hivatali tárhely rövid neve',
      kind: line(40),
      optional: true,
      onlyIf: { at: 'reach.krid', isGiven: true },
      help: `${ids}/krid`,
    },
  },
};

function line(most: number) {
  return text({ most, lines: 'one', class: 'public' });
}
