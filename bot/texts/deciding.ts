// What those are told who decide about a request for access, and who asked for it: the card, the list, the result.
import type { RequestableRole } from '../access/request';
import { momentOf } from '../hungarian';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import { nameToChoose, shownName } from '../municipalities/texts';
import type { Button, Reply } from '../turn';
import { requestButton, roles, whoAmIButton } from './access';
import { helpButton, say } from './buttons';

export const requestsButton = say('Kérelmek');

/** Who asks, as far as it may be shown. */
export interface Requester {
  name: string | undefined;
  organisation: string;
}

export interface RequestShown extends Requester {
  municipality: Municipality;
  role: RequestableRole;
  /** ms since 1970. */
  at: number;
}

export const nameOf = ({ name }: Requester): string => (name ? literal(name) : 'név nélkül');
export const moment = (ms: number): string => momentOf(new Date(ms).toISOString());

export const lineOf = ({ municipality, role }: Pick<RequestShown, 'municipality' | 'role'>): string =>
  `${nameToChoose(municipality)}, ${roles[role].name}`;

export const decidingTexts = {
  demoOrganisation: 'bemutató szervezet',
  unknownOrganisation: 'nincs felvéve a szolgáltatásba',

  /** The card of who decides; `id` names the request to the buttons. */
  requestCard: (id: string, { municipality, role, at, ...requester }: RequestShown): Reply => ({
    text: [
      '**Hozzáférési kérelem vár az Ön döntésére**',
      [
        `- **Ki kéri:** ${nameOf(requester)} (így szerepel a címtárban)`,
        `- **Szervezete:** ${literal(requester.organisation)}`,
        `- **Önkormányzat:** ${nameToChoose(municipality)}`,
        `- **Szerepkör:** ${roles[role].name} – ${roles[role].may}`,
        `- **Mikor kérte:** ${moment(at)}`,
      ].join('\n'),
      'Csak akkor hagyja jóvá, ha ismeri a kérelmezőt, és tudja, hogy valóban itt dolgozik. Ha nem biztos benne, előbb hívja fel.',
    ].join('\n\n'),
    buttons: [
      {
        title: 'Jóváhagyom',
        byWord: true,
        press: { do: 'act', name: 'decide', args: { request: id, role, as: 'approved' } },
      },
      {
        title: 'Elutasítom',
        byWord: true,
        press: { do: 'act', name: 'decide', args: { request: id, role, as: 'rejected' } },
      },
    ],
  }),

  waitingRequests: (requests: { id: string; shown: RequestShown }[], all: number): Reply => ({
    text: [
      `**${all} hozzáférési kérelem vár az Ön döntésére.**`,
      `${all > requests.length ? `Ez a legrégebbi ${requests.length}` : 'A legrégebbi áll elöl'}. Melyiket nyissam meg?`,
    ].join('\n\n'),
    buttons: requests.map(({ id, shown }) => ({
      title: `${shown.name ?? 'Név nélkül'} – ${shownName(shown.municipality)}, ${roles[shown.role].name}`,
      press: { do: 'act', name: 'see-request', args: { request: id, role: shown.role } },
    })),
  }),

  decideInWords: (buttons: Button[]): Reply => ({
    text: 'Hogy egy elütés ne dönthessen, itt számot nem fogadok el: írja be a választ szóval, vagy nyomja meg a gombot.',
    buttons,
  }),

  nothingWaits: {
    text: 'Most nem vár Önre elbírálandó kérelem. Ha érkezik, szólok. Miben segíthetek?',
    buttons: [helpButton],
  } satisfies Reply,

  /** One text whether it is foreign, missing or not allowed. */
  requestNotYours: {
    text: 'Ezt a kérelmet Ön most nem bírálhatja el, ezért nem változott semmi. Ha úgy gondolja, hogy ez tévedés, nézze meg, mihez fér hozzá.',
    buttons: [whoAmIButton, helpButton],
  } satisfies Reply,

  requestClosed: {
    text: 'Ezt a kérelmet már elbírálták, vagy lejárt. Önnek nincs vele teendője.',
    buttons: [requestsButton, helpButton],
  } satisfies Reply,

  requesterNotAllowed: {
    text: 'Ezt most nem hagyhatja jóvá, mert a kérelmező szervezete nincs felvéve a szolgáltatásba. Elutasíthatja, vagy megvárhatja, amíg felveszik.',
    buttons: [requestsButton, helpButton],
  } satisfies Reply,

  requesterCannotHoldBoth: {
    text: 'Ezt nem lehet jóváhagyni, mert a kérelmezőnek olyan szerepköre van, amely ezt kizárja: aki sok önkormányzat adatát látja vagy a naplót olvassa, nem adhat hozzáférést. Kérem, utasítsa el, és egyeztessen vele.',
    buttons: [requestsButton, helpButton],
  } satisfies Reply,

  requestDecided: (
    as: 'approved' | 'rejected',
    { municipality, role, ...requester }: RequestShown,
    left: number,
  ): Reply => ({
    text: [
      as === 'approved'
        ? `**Jóváhagyta.** ${nameOf(requester)} mostantól ${roles[role].as} férhet hozzá itt: ${shownName(municipality)}. Megírom neki.`
        : `**Elutasította.** ${nameOf(requester)} nem kapott hozzáférést itt: ${shownName(municipality)}. Megírom neki.`,
      left > 0 ? `Még ${left} kérelem vár Önre.` : 'Több kérelem nem vár Önre.',
    ].join('\n\n'),
    buttons: [...(left > 0 ? [requestsButton] : []), helpButton],
  }),

  yourRequestDecided: (
    as: 'approved' | 'rejected',
    { municipality, role }: Pick<RequestShown, 'municipality' | 'role'>,
  ): Reply =>
    as === 'approved'
      ? {
          text: [
            '**Jóváhagyták a kérelmét.**',
            `Ön mostantól **${roles[role].as}** férhet hozzá itt: ${shownName(municipality)}. Így ${roles[role].may}.`,
          ].join('\n\n'),
          buttons: [whoAmIButton, ...(role === 'lead' ? [requestsButton] : []), helpButton],
        }
      : {
          text: [
            '**A hozzáférési kérelmét elutasították.**',
            `Ezt kérte: ${lineOf({ municipality, role })}. Ha úgy gondolja, hogy ez tévedés, kérem, egyeztessen ${role === 'lead' ? 'a programvezetővel' : 'az önkormányzat vezetőjével'}. A kézikönyvből továbbra is szívesen válaszolok.`,
          ].join('\n\n'),
          buttons: [requestButton, helpButton],
        },
};
