// Part 1 of the survey: the office, how it joins and how many work there (domain facts 10.1).
import { choice } from '../../answer-kinds/choice';
import { date } from '../../answer-kinds/date';
import { municipality } from '../../answer-kinds/municipality';
import { number } from '../../answer-kinds/number';
import { yesNo } from '../../answer-kinds/yes-no';
import type { Question, Section } from '../../form';
import { joiningModes, joint, mandatorySystems, officeKinds } from '../systems';
import { asked, count, survey } from './asked';

const part = 'organisation';
const knownBy = 'ASP kapcsolattartó';
const help = `${survey}/szervezet`;

export const notByInterface = { not: { at: 'plan.mode', is: 'interface' } } as const;
export const byInterface = { at: 'plan.mode', is: 'interface' } as const;
export const isJoint = { at: 'office.kind', oneOf: joint } as const;

const office: Section = {
  title: 'Hivatal',
  part,
  knownBy,
  help,
  questions: {
    kind: {
      ask: 'Milyen hivatal látja el az önkormányzat feladatait?',
      label: 'Hivatal típusa',
      kind: choice(...officeKinds),
      perMunicipality: true,
      help: 'csatlakozasi-kezikonyv/onkormanyzatok/hivatalfajtak',
    },
    population: {
      ask: 'Hány lakosa van a településnek? Kihagyhatja.',
      label: 'Lakosságszám',
      kind: number({ min: 1, max: 3_000_000, unit: { name: 'fő' }, class: 'public' }),
      optional: true,
      perMunicipality: true,
    },
  },
};

const members: Section = {
  title: 'A közös hivatal tagjai',
  perMunicipality: true,
  part,
  knownBy,
  help,
  onlyIf: isJoint,
  repeats: {
    one: 'tagönkormányzat',
    calledBy: 'municipality',
    min: 1,
    max: 40,
    addAsk: 'Van még további tagönkormányzat?',
  },
  questions: {
    municipality: { ask: 'Melyik önkormányzat a közös hivatal tagja?', label: 'Tagönkormányzat', kind: municipality() },
  },
};

const plan: Section = {
  title: 'Csatlakozás',
  part,
  knownBy,
  help: 'csatlakozasi-kezikonyv/jog/ket-csatlakozasi-mod',
  questions: {
    mode: {
      ask: 'Milyen módon csatlakoznak az ASP-hez?',
      label: 'Csatlakozási mód',
      kind: choice(...withoutNone()),
      help: 'csatlakozasi-kezikonyv/jog/ket-csatlakozasi-mod',
    },
    plannedOn: asked('Mikorra tervezik a csatlakozást?', 'Tervezett időpont', date({ looks: 'ahead' }), {
      help: 'csatlakozasi-kezikonyv/szakaszok/indulasi-nap-t',
    }),
    isSheetCurrent: {
      ask: 'Érvényes még minden adat a Szervezeti és kapcsolattartási adatlapon?',
      label: 'Az adatlap érvényes',
      kind: yesNo(),
      help: `${survey}/adatlap-vagy-kerdoiv`,
    },
  },
};

function withoutNone() {
  const [, byInterfaces, whole] = joiningModes;
  return [byInterfaces, whole] as const;
}

const staff: Section = {
  title: 'Létszám',
  also: ['dolgozók'],
  part,
  knownBy,
  help: `${survey}/letszam`,
  questions: {
    all: count('Hányan dolgoznak a hivatalban?', 'Hivatali létszám', { help: `${survey}/letszam` }, 'fő'),
    aspUsers: count(
      'Közülük hányan fogják használni az ASP-t?',
      'ASP-felhasználók',
      { help: `${survey}/letszam` },
      'fő',
    ),
    ...Object.fromEntries(mandatorySystems.map(({ value, title }) => [`users-${value}`, usersOf(value, title)])),
  },
};

function usersOf(system: string, title: string): Question {
  return count(
    `Hányan fogják használni ezt a szakrendszert: ${title}?`,
    `Felhasználók: ${title}`,
    { help: `${survey}/letszam`, ...(system !== 'ado' && { onlyIf: notByInterface }) },
    'fő',
  );
}

export const organisationSections = { office, members, plan, staff };
