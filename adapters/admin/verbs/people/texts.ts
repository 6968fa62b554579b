// What is said of people and what they hold.
import type { Given } from '../../../../bot/access/giving';
import type { Grant, Reach } from '../../../../bot/access/grant';
import type { Person } from '../../../../bot/access/person';
import { municipalitiesOf } from '../../../../bot/access/places';
import type { Municipality, Register } from '../../../../bot/municipalities/register';
import { shownName } from '../../../../bot/municipalities/texts';
import { roles } from '../../../../bot/texts/access';
import { moment } from '../../texts';

/** "Aba", "Aba + 3", "Fejér vármegye", "minden önkormányzat" */
function where(reach: Reach, register: Register): string {
  if (reach.kind === 'all') return 'minden önkormányzat';
  if (reach.kind === 'region') return `${reach.county} vármegye`;
  const [first, ...others] = municipalitiesOf(reach, register) as Municipality[];
  const name = first ? shownName(first) : '?';
  return others.length > 0 ? `${name} + ${others.length}` : name;
}

function grantLine(
  { id, role, reach, until, awaitsPerson, ended }: Grant,
  counts: boolean,
  register: Register,
): string {
  const ending = until === undefined ? '' : `, eddig: ${moment(until)}`;
  const state = ended ? ', véget ért' : awaitsPerson ? ', a személy megerősítésére vár' : counts ? '' : ', most nem él';
  return `  ${id}  ${roles[role].name}: ${where(reach, register)}${ending}${state}`;
}

export const peopleTexts = {
  noAccount: 'Ennek a személynek nem ismerem a fiókját. Kérem, tenant/objektum alakban írja (két GUID).',
  wrongDays:
    'A hozzáférés végének a kezdete után és a jövőben kell lennie. Kérem, javítsa a --from vagy az --until napját.',
  roleUnknown: (typed: string): string =>
    `Nincs ilyen szerepkör: ${typed}. Ezek vannak: ${Object.entries(roles)
      .map(([role, { name }]) => `${role} (${name})`)
      .join(', ')}.`,
  person: (key: string, { name, principal }: Person): string =>
    `${key}  ${name ?? '(név nélkül)'}${principal ? `  ${principal.tenantId}/${principal.aadObjectId}` : ''}`,
  grant: grantLine,
  peopleCounted: (count: number): string => `${count} személy.`,
  given: (key: string, grant: Grant, register: Register): string =>
    `A hozzáférés a következő üzenettől él.\n${key}\n${grantLine(grant, true, register)}`,
  notGiven: {
    held: 'Ez a hozzáférése már megvan, legalább ennyi időre. Nem történt semmi.',
    conflict:
      'Olyan szerepköre van, amely ezt kizárja: aki sok önkormányzat adatát látja, nem adhat hozzáférést, és az ellenőrnek nem lehet más szerepköre. Nem történt semmi.',
    reach:
      'Ez a szerepkör nem adható erre a körre. A programra szóló szerepköröké all, a többié egy település vagy egy közös hivatal.',
  } satisfies Record<Exclude<Given, 'given'>, string>,
  grantUnknown: (id: string): string => `Nincs ilyen élő hozzáférése: ${id}. A lista: npm run admin -- people list`,
  ended: 'A hozzáférés véget ért: a következő üzenettől nem él, és ami előtte kezdődött, azt sem rögzíti már a bot.',
  code: (code: string): string =>
    `${code}\nEz a meghívókód most látszik először és utoljára. 7 napig jó, és egyszer használható: a bottal folytatott személyes csevegésbe kell beírni.`,
};
