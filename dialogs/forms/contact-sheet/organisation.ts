// Who the municipality is: its name, its standing and its numbers (domain facts 8.1).
import { bankAccount } from '../../answer-kinds/bank-account';
import { choiceOf } from '../../answer-kinds/choice';
import { county } from '../../answer-kinds/county';
import { kshCode } from '../../answer-kinds/ksh-code';
import { pir } from '../../answer-kinds/pir';
import { statisticalNumber } from '../../answer-kinds/statistical-number';
import { taxNumber } from '../../answer-kinds/tax-number';
import { text } from '../../answer-kinds/text';
import { fold } from '../../answer-kinds/typed';
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
  perMunicipality: true,
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
      kind: county(),
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
