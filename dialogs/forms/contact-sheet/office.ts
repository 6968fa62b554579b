// What office works for the municipality, and how and when it joins (domain facts 8.1).
import { choice } from '../../answer-kinds/choice';
import { choices } from '../../answer-kinds/choices';
import { date } from '../../answer-kinds/date';
import { municipality } from '../../answer-kinds/municipality';
import { number } from '../../answer-kinds/number';
import { text } from '../../answer-kinds/text';
import type { Section } from '../../form';
import { joiningModes, joint, mandatorySystems, officeKinds } from '../systems';

const sheet = 'csatlakozasi-kezikonyv/adatlap';
const isJoint = { at: 'office.kind', oneOf: joint } as const;

export const office: Section = {
  title: 'Hivatal',
  help: `${sheet}/kozos-hivatal`,
  questions: {
    kind: {
      ask: 'Milyen hivatal látja el az önkormányzat feladatait?',
      label: 'Hivatal típusa',
      kind: choice(...officeKinds),
      perMunicipality: true,
      help: 'csatlakozasi-kezikonyv/onkormanyzatok/hivatalfajtak',
    },
    name: {
      ask: 'Mi a közös önkormányzati hivatal neve?',
      label: 'Közös hivatal neve',
      kind: text({ most: 120, least: 3, lines: 'one', class: 'public', isWords: true }),
      onlyIf: isJoint,
      help: `${sheet}/kozos-hivatal`,
    },
    seat: {
      ask: 'Melyik önkormányzat a közös hivatal székhelye?',
      label: 'Közös hivatal székhelye',
      kind: municipality(),
      onlyIf: { at: 'office.kind', oneOf: ['branch', 'member'] },
      help: `${sheet}/kozos-hivatal`,
    },
    population: {
      ask: 'Hány lakosa van a településnek? Kihagyhatja.',
      label: 'Lakosságszám',
      kind: number({ min: 1, max: 3_000_000, unit: { name: 'fő' }, class: 'public' }),
      optional: true,
      perMunicipality: true,
      help: `${sheet}/nem-kotelezo-mezok`,
    },
  },
};

export const members: Section = {
  title: 'A közös hivatal tagjai',
  // Of each all the others.
  perMunicipality: true,
  onlyIf: isJoint,
  help: `${sheet}/kozos-hivatal`,
  repeats: {
    one: 'tagönkormányzat',
    also: ['tag', 'település'],
    calledBy: 'municipality',
    min: 1,
    max: 40,
    addAsk: 'Van még további tagönkormányzat?',
  },
  questions: {
    municipality: { ask: 'Melyik önkormányzat a tag?', label: 'Tagönkormányzat', kind: municipality() },
  },
};

/** The Treasury supports it, because of the change of year (domain facts 5.4). */
const plannedDay = date({
  looks: 'ahead',
  unusual: (day) =>
    day.endsWith('-01-01')
      ? undefined
      : 'A csatlakozás napja jellemzően január 1., az évváltás miatt; ha mégis ez a nap a jó, hagyja így.',
});

export const joining: Section = {
  title: 'Csatlakozás',
  help: `${sheet}/csatlakozasi-mod-es-idopont`,
  questions: {
    mode: {
      ask: 'Jelenleg hogyan csatlakozik az önkormányzat az ASP-hez?',
      label: 'Jelenlegi csatlakozási mód',
      kind: choice(...joiningModes),
      help: 'csatlakozasi-kezikonyv/jog/ket-csatlakozasi-mod',
    },
    systems: {
      ask: 'Mely szakrendszereket fogják használni?',
      label: 'Választott szakrendszerek',
      kind: choices(mandatorySystems),
      onlyIf: { at: 'joining.mode', is: 'none' },
      help: 'szakrendszerek/attekintes/melyik-mire-valo',
    },
    plannedOn: {
      ask: 'Mikorra tervezik a csatlakozást vagy a módváltást? Ha még nincs nap, írja be: nem tudom.',
      label: 'Tervezett csatlakozási időpont',
      kind: plannedDay,
      mayNotKnow: true,
      onlyIf: { at: 'joining.mode', oneOf: ['none', 'interface'] },
      help: `${sheet}/csatlakozasi-mod-es-idopont`,
    },
  },
};
