// What is unusual, or cannot be, in the answers of the survey together (domain facts 10 and 10.6).
import type { Reading, Rule, Weight } from '../../form';
import { titleOfSystem } from '../systems';
import { withProgram } from './systems';

function numbers(
  id: string,
  weight: Weight,
  over: readonly [string, string],
  isRight: (one: number, other: number) => boolean,
  sentence: string,
): Rule {
  const [one, other] = over;
  const says = (reading: Reading) =>
    isRight(Number(reading.text(one)), Number(reading.text(other))) ? undefined : sentence;
  return { id, weight, over, says };
}

const atMost = (one: number, other: number) => one <= other;

/** A place of few people has few of anything. */
const TAXPAYERS_PER_HEAD = 3;

function endsBefore(id: string, place: string, what: string, eachOf?: string): Rule {
  return {
    id,
    weight: 'warns',
    over: [place, 'plan.plannedOn'],
    ...(eachOf !== undefined && { eachOf }),
    says: (reading) =>
      reading.text(place) < reading.text('plan.plannedOn')
        ? `${what} a tervezett csatlakozás előtt lejár; kérem, gondoskodjanak róla, hogy az átállásig legyen programjuk.`
        : undefined,
  };
}

export const surveyRules: readonly Rule[] = [
  numbers(
    'asp-users',
    'blocks',
    ['staff.aspUsers', 'staff.all'],
    atMost,
    'Az ASP-felhasználók száma nem lehet nagyobb a hivatali létszámnál; kérem, javítsa az egyiket.',
  ),
  numbers(
    'own-books',
    'blocks',
    ['institutions.ownBooks', 'institutions.all'],
    atMost,
    'Önállóan gazdálkodó intézmény nem lehet több, mint ahány intézmény van; kérem, javítsa az egyiket.',
  ),
  numbers(
    'asp-workstations',
    'blocks',
    ['workstations.asp', 'workstations.all'],
    atMost,
    'ASP-munkaállomás nem lehet több, mint ahány munkaállomás van; kérem, javítsa az egyiket.',
  ),
  numbers(
    'staff-and-population',
    'warns',
    ['staff.all', 'office.population'],
    atMost,
    'A hivatali létszám nagyobb a lakosságszámnál; kérem, nézze meg mindkettőt.',
  ),
  numbers(
    'taxpayers-and-population',
    'warns',
    ['ado.taxpayers', 'office.population'],
    (taxpayers, population) => taxpayers <= population * TAXPAYERS_PER_HEAD,
    'Az adózók száma a lakosságszámhoz képest szokatlanul nagy; ha mégis jó, hagyja így.',
  ),
  {
    id: 'card-readers',
    weight: 'warns',
    over: ['login.readers', 'staff.aspUsers'],
    says: (reading) =>
      Number(reading.text('login.readers')) < Number(reading.text('staff.aspUsers')) &&
      reading.list('login.others').length === 0
        ? 'Kevesebb a kártyaolvasó, mint az ASP-felhasználó; kérem, nézze meg, mivel fog mindenki belépni.'
        : undefined,
  },
  {
    id: 'scanner-for-irat',
    weight: 'warns',
    over: ['devices.scanners', 'plan.mode'],
    says: (reading) =>
      reading.text('devices.scanners') === '0' && reading.text('plan.mode') === 'system'
        ? 'Az IRAT szakrendszerhez várhatóan szkenner is kell, most egy sincs; kérem, tervezzék be.'
        : undefined,
  },
  {
    id: 'proxy',
    weight: 'warns',
    over: ['operation.protections'],
    says: (reading) =>
      reading.list('operation.protections').includes('proxy')
        ? 'A proxyn várhatóan engedélyezni kell az asp.lgov.hu címet; kérem, szóljanak a rendszergazdának.'
        : undefined,
  },
  {
    id: 'sheet-is-current',
    weight: 'warns',
    over: ['plan.isSheetCurrent'],
    says: (reading) =>
      reading.text('plan.isSheetCurrent') === 'no'
        ? 'Kérem, frissítse az adatlapot is: írja be, hogy „adatlap”.'
        : undefined,
  },
  endsBefore('vendor-ends', 'vendors.endsOn', 'A szállítói szerződés', 'vendors'),
  ...withProgram.map((system) =>
    endsBefore(
      `contract-ends-${system}`,
      `${system}.contractEnd`,
      `A jelenlegi program szerződése (${titleOfSystem(system)})`,
    ),
  ),
];
