// What is said to somebody who comes and is known, or expected by a list: who they are here, what waits, and whether it is they.
import type { Reach } from '../access/grant';
import type { Role } from '../access/roles';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import { shownName } from '../municipalities/texts';
import type { Button, Reply } from '../turn';
import { named, requestButton, roles, whoAmIButton } from './access';
import { helpButton } from './buttons';
import { requestsButton } from './deciding';

export const firstContactTexts = {
  welcomeKnown: (
    name: string | undefined,
    held: { role: Role; reach: Reach; where: readonly Municipality[] }[],
    waiting: number,
    may: { said: readonly string[]; buttons: readonly Button[] },
  ): Reply => ({
    text: [
      `**Jó napot kívánok${name ? `, ${literal(name)}` : ''}! Én vagyok az ASP segítő.**`,
      `Önt így ismerem: ${heldIn(held)}. Kérdezhet az önkormányzati ASP-ről; a „segítség” szóra megmutatom, mi mást tehet.`,
      ...(waiting > 0 ? [`**${waiting} hozzáférési kérelem vár az Ön döntésére.** Írja be, hogy „kérelmek”.`] : []),
      ...may.said,
      'Miben segíthetek?',
    ].join('\n\n'),
    buttons: [...(waiting > 0 ? [requestsButton] : []), ...may.buttons, whoAmIButton, helpButton],
  }),

  /** Stands in the welcome of somebody who is known for who they are, but holds nothing yet. */
  howToGetAccess:
    'Ha az önkormányzata ügyeit is intézné velem, írja be ide a meghívókódját, vagy azt, hogy „hozzáférést kérek”. A kézikönyvhöz egyik sem kell.',

  expected: ({
    grant,
    role,
    reach,
    where,
  }: {
    grant: string;
    role: Role;
    reach: Reach;
    where: readonly Municipality[];
  }): Reply => ({
    text: [
      `**${expectedAs(role, reach, where)}**`,
      `Így szerepel a betöltött névsorban (${roles[role].name}). Ha igent mond, megkapja ezt a hozzáférést; ha nemet, törlöm.`,
    ].join('\n\n'),
    buttons: [
      { title: 'Igen', byWord: true, press: { do: 'act', name: 'expected', args: { grant, as: 'yes' } } },
      { title: 'Nem', byWord: true, press: { do: 'act', name: 'expected', args: { grant, as: 'no' } } },
    ],
  }),

  expectedConfirmed: (role: Role, reach: Reach, where: readonly Municipality[]): Reply => ({
    text: `**Köszönöm.** Ön mostantól **${roles[role].as}** férhet hozzá itt: ${named(reach, where)}. Így ${roles[role].may}. Miben segíthetek?`,
    buttons: [whoAmIButton, helpButton],
  }),

  expectedDeclined: {
    text: 'Köszönöm, hogy szólt: ezt a hozzáférést töröltem. A kézikönyvből továbbra is szívesen válaszolok; ha máshol dolgozik, kérhet ott hozzáférést.',
    buttons: [requestButton, helpButton],
  } satisfies Reply,

  expectedGone: {
    text: 'Ez a kérdés már lezárult, ezért nem változott semmi. Miben segíthetek?',
    buttons: [whoAmIButton, helpButton],
  } satisfies Reply,
};

function heldIn(held: { role: Role; reach: Reach; where: readonly Municipality[] }[]): string {
  return held.map(({ role, reach, where }) => `${roles[role].name} (${named(reach, where)})`).join(', ');
}

function expectedAs(role: Role, reach: Reach, where: readonly Municipality[]): string {
  const [first] = where;
  const town = reach.kind === 'municipality' && first && townOf(first);
  if (role === 'editor') {
    return town
      ? `Ön ${town} kapcsolattartója?`
      : `Ön ezeknek az önkormányzatoknak a kapcsolattartója: ${named(reach, where)}?`;
  }
  return town
    ? `Ön ${roles[role].as} dolgozik ${town} önkormányzatánál?`
    : `Ön ${roles[role].as} dolgozik itt: ${named(reach, where)}?`;
}

/** "Aba város", "Budapest XI. kerület". */
function townOf(municipality: Municipality): string {
  const { status } = municipality;
  if (status === 'fővárosi kerület') return shownName(municipality);
  return `${shownName(municipality)} ${status.replace('megyeszékhely, ', '')}`;
}
