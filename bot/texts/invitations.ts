// What the bot says to those who invite: for which role, the code to pass on, and those still open; and the words for it.
import type { Reach } from '../access/grant';
import type { Role } from '../access/roles';
import { momentUntil } from '../hungarian';
import type { Municipality } from '../municipalities/register';
import { shownName } from '../municipalities/texts';
import type { Reply } from '../turn';
import { roles } from './access';
import { helpButton, say } from './buttons';
import { act, headOf, invitationLine, sayAt } from './lead';

const ofWhom = (reach: Reach['kind'], members: number): string =>
  reach === 'office' ? ` – mind a ${members} településre` : '';

const ofOffice = (reach: Reach['kind']): string => (reach === 'office' ? ', az egész közös hivatalra' : '');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The oldest; of more than these the next come up as they go. */
const MOST_WITHDRAWN = 5;

export const invitationTexts = {
  inviteWords: [
    'meghívó',
    'meghívót adok',
    'meghívót készítek',
    'meghívót kérek',
    'meghívókód készítése',
    'új meghívó',
    'meghívok valakit',
    'meghívom egy kollégámat',
    'munkatársat hívok meg',
    'kollégát hívok meg',
  ],
  invitationWords: ['meghívók', 'a meghívók', 'nyitott meghívók', 'meghívóim'],

  inviteAs: (municipality: Municipality, offers: { role: Role; reach: Reach['kind']; members: number }[]): Reply => ({
    text: [
      headOf(municipality, 'meghívó'),
      'Milyen szerepkörre szóljon?',
      [...new Set(offers.map(({ role }) => role))]
        .map((role) => `- **${roles[role].name}:** ${roles[role].may}`)
        .join('\n'),
    ].join('\n\n'),
    buttons: offers.map(({ role, reach, members }) =>
      act(`${capital(roles[role].name)}${ofWhom(reach, members)}`, 'invite-as', { ksh: municipality.ksh, role, reach }),
    ),
  }),

  invitationMade: ({
    code,
    role,
    until,
    where,
    municipality,
  }: {
    code: string;
    role: Role;
    until: number;
    where: readonly Municipality[];
    municipality: Municipality;
  }): Reply => ({
    text: [
      headOf(municipality, 'elkészült a meghívó'),
      `Kérem, ezt adja át annak, akit meghív, de úgy, hogy más ne lássa. A kód **egyszer** használható, ${momentUntil(until)}, és többször nem tudom megmutatni:`,
      `„Meghívom, hogy ${roles[role].as} használja az ASP segítőt itt: ${where.map(shownName).join(', ')}. Írja be neki ezt a meghívókódot, személyes csevegésben: **${code}**”`,
      'Ha mégsem kell, visszavonhatja: írja be, hogy „meghívók”.',
    ].join('\n\n'),
    buttons: [sayAt('Meghívók', 'meghívók', municipality), helpButton],
  }),

  tooManyInvitations: {
    text: 'Itt már 20 nyitott meghívó van, ennél több egyszerre nem lehet. Kérem, vonja vissza azt, amelyik már nem kell, és utána adjon újat.',
    buttons: [say('Meghívók'), helpButton],
  } satisfies Reply,

  openInvitations: (
    municipality: Municipality,
    open: { id: string; role: Role; until: number; reach: Reach['kind'] }[],
  ): Reply => ({
    text: [
      headOf(municipality, 'nyitott meghívók'),
      open.length === 0
        ? 'Most nincs nyitott meghívó.'
        : open.map((each, at) => `- **${at + 1}.** ${invitationLine(each)}${ofOffice(each.reach)}`).join('\n'),
      'A kódokat nem őrzöm meg, ezért nem tudom újra megmutatni őket. Újat bármikor adhat.',
    ].join('\n\n'),
    buttons: [
      ...open
        .slice(0, MOST_WITHDRAWN)
        .map(({ id, reach }, at) =>
          act(`${at + 1}. visszavonása`, 'withdraw-invitation', { ksh: municipality.ksh, id, reach }),
        ),
      sayAt('Új meghívó', 'meghívó', municipality),
    ],
  }),

  invitationWithdrawn: (municipality: Municipality): Reply => ({
    text: `${headOf(municipality, 'meghívó visszavonva')}\n\nA kódja mostantól nem használható.`,
    buttons: [sayAt('Meghívók', 'meghívók', municipality), helpButton],
  }),

  noSuchInvitation: {
    text: 'Ez a meghívó már nincs nyitva: felhasználták, lejárt, vagy visszavonták. Nem változott semmi. A „meghívók” szóra megmutatom a mostaniakat.',
    buttons: [say('Meghívók'), helpButton],
  } satisfies Reply,
};
