// What is said about asking for access, deciding about it, and being expected: the steps, the cards, the results; and the words for them.
import type { Reach } from '../access/grant';
import type { RequestableRole, RequestState } from '../access/request';
import type { Role } from '../access/roles';
import { momentOf, momentUntil } from '../hungarian';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import { nameToChoose, shownName } from '../municipalities/texts';
import type { Button, Reply } from '../turn';
import { named, requestButton, roles, whoAmIButton } from './access';
import { helpButton, say } from './buttons';

const cancelButton = say('Mégse');
const backButton = say('Vissza');
const requestsButton = say('Kérelmek');
const ownRequestsButton = say('Kérelmeim');

const roleTitles: Record<RequestableRole, string> = {
  viewer: 'Megtekintő',
  editor: 'Szerkesztő',
  lead: 'Vezető',
};

/** How the steps go on: what is known so far travels with each button, so an older one still means what it says. */
const step = (title: string, args: Record<string, string>): Button => ({
  title,
  press: { do: 'act', name: 'request-access', args },
});

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

const nameOf = ({ name }: Requester): string => (name ? literal(name) : 'név nélkül');
const moment = (ms: number): string => momentOf(new Date(ms).toISOString());

const states: Record<RequestState, string> = {
  open: 'elbírálásra vár',
  approved: 'jóváhagyták',
  rejected: 'elutasították',
  over: 'lejárt, mert 14 napig nem bírálta el senki',
};

const lineOf = ({ municipality, role }: Pick<RequestShown, 'municipality' | 'role'>): string =>
  `${nameToChoose(municipality)}, ${roles[role].name}`;

export const requestTexts = {
  demoOrganisation: 'bemutató szervezet',
  unknownOrganisation: 'nincs felvéve a szolgáltatásba',

  requestWords: [
    'hozzáférést kérek',
    'hozzáférést szeretnék',
    'hozzáférést szeretnék kérni',
    'szeretnék hozzáférést',
    'szeretnék hozzáférést kérni',
    'hozzáférést igénylek',
    'kérek hozzáférést',
    'jogosultságot kérek',
    'jogosultságot szeretnék',
    'jogosultságot szeretnék kérni',
    'hozzáférési kérelem',
    'kérek jogosultságot',
    'nincs kódom',
    'nincs meghívókódom',
    'nem kaptam kódot',
    'nem kaptam meghívókódot',
  ],
  ownRequestWords: [
    'kérelmeim',
    'a kérelmeim',
    'kérelmem',
    'a kérelmem',
    'hozzáférési kérelmem',
    'hozzáférési kérelmeim',
    'hol tart a kérelmem',
    'hol a kérelmem',
    'mi van a kérelmemmel',
  ],
  waitingWords: [
    'kérelmek',
    'a kérelmek',
    'várakozó kérelmek',
    'nyitott kérelmek',
    'hozzáférési kérelmek',
    'elbírálandó kérelmek',
    'elbírálásra váró kérelmek',
    'kérelmek elbírálása',
    'milyen kérelmek várnak',
    'jóváhagyom',
    'elutasítom',
  ],
  sendWords: [
    'elküldöm',
    'küldöm',
    'küldje',
    'küldje el',
    'elküldheti',
    'küldheti',
    'mehet',
    'igen',
    'rendben',
    'jó',
    'ok',
    'oké',
  ],
  roleWords: {
    viewer: ['megtekintő', 'megtekintés', 'megtekintőként', 'csak megtekintés', 'csak nézném', 'olvasó', 'betekintő'],
    editor: ['szerkesztő', 'szerkesztés', 'szerkesztőként', 'kitöltő', 'kapcsolattartó', 'ügyintéző'],
    lead: ['vezető', 'vezetőként', 'jegyző', 'jegyzőként', 'aljegyző', 'a jegyző vagyok', 'jegyző vagyok'],
  } satisfies Record<RequestableRole, string[]>,
  /** Folded; how somebody begins who asks, and does not answer. */
  questionStart:
    /^(?:es |de |akkor )?(?:mi|mik|mit|mivel|mire|miert|mibol|hogy|hogyan|hol|hova|honnan|ki|kik|kit|kinek|kitol|kivel|mikor|mikortol|meddig|mennyi|mennyibe|mennyiert|hany|melyik|milyen|lehet|kell|szabad|kotelezo|van)\b/,

  requestInForm:
    'Előbb fejezzük be az űrlapot, vagy írja be, hogy „mégse”; utána szívesen segítek a hozzáférés kérésében.',

  askMunicipality: {
    text: [
      '**Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?**',
      'Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.',
    ].join('\n\n'),
    buttons: [cancelButton],
  } satisfies Reply,

  whichMunicipality: (options: readonly Municipality[]): Reply => ({
    text: [
      options.length > 1 ? '**Több település is lehet. Melyikre gondol?**' : '**Erre gondol?**',
      'Ha egyik sem az, írja be a nevet a vármegyével együtt, vagy a KSH-kódot.',
    ].join('\n\n'),
    buttons: [...options.map((option) => step(nameToChoose(option), { ksh: option.ksh })), cancelButton],
  }),

  noMunicipality: {
    text: [
      '**Ilyen nevű települést nem találtam.** Lehet, hogy elütés van benne.',
      'Kérem, írja be újra a nevét, vagy helyette az irányítószámot vagy az ötjegyű KSH-kódot. Ha mást kérdezne, írja le egy mondatban.',
    ].join('\n\n'),
    buttons: [cancelButton],
  } satisfies Reply,

  askRole: (municipality: Municipality): Reply => ({
    text: [
      `**Hozzáférés kérése – 2/3. ${nameToChoose(municipality)}: milyen szerepkörben?**`,
      (['viewer', 'editor', 'lead'] as const)
        .map((role) => `- **${roleTitles[role]}:** ${roles[role].may}.`)
        .join('\n'),
      'A vezető általában a jegyző vagy akit ő megbízott. Ha nem erre a településre gondolt, írja be, hogy „vissza”.',
    ].join('\n\n'),
    buttons: [
      ...(['viewer', 'editor', 'lead'] as const).map((role) => step(roleTitles[role], { ksh: municipality.ksh, role })),
      backButton,
      cancelButton,
    ],
  }),

  summary: ({
    municipality,
    role,
    hasApprover,
    ...requester
  }: Omit<RequestShown, 'at'> & { hasApprover: boolean }): Reply => {
    const waitsForLead = role !== 'lead' && !hasApprover;
    return {
      text: [
        '**Hozzáférés kérése – 3/3. Elküldhetem?**',
        [
          `- **Önkormányzat:** ${nameToChoose(municipality)}`,
          `- **Szerepkör:** ${roles[role].name}`,
          `- **Aki dönt:** ${role === 'lead' ? 'a programvezető' : 'az önkormányzat vezetője'}`,
          `- **Amit Önről átadok neki:** a neve (${nameOf(requester)}) és a szervezete (${literal(requester.organisation)}), ahogy a címtárban szerepel`,
        ].join('\n'),
        ...(waitsForLead
          ? [
              'Ennek az önkormányzatnak **még nincs vezetője** itt, ezért a kérelmét most senki sem bírálhatja el: addig vár, amíg lesz. Ha Ön a jegyző, vagy ő bízta meg, kérjen inkább vezetői hozzáférést; arról a programvezető dönt.',
            ]
          : []),
      ].join('\n\n'),
      buttons: [
        step('Elküldöm', { ksh: municipality.ksh, role, send: 'yes' }),
        ...(waitsForLead ? [step('Vezetőként kérem', { ksh: municipality.ksh, role: 'lead' })] : []),
        backButton,
        cancelButton,
      ],
    };
  },

  requestLeft: {
    text: 'Rendben, nem küldtem el semmit. Bármikor újrakezdheti, a kézikönyvről pedig addig is kérdezhet.',
    buttons: [requestButton, helpButton],
  } satisfies Reply,

  requestSent: (role: RequestableRole, untilMs: number): Reply => ({
    text: [
      '**Elküldtem a kérelmét.**',
      `${role === 'lead' ? 'A programvezető dönt róla' : 'Az önkormányzat vezetője dönt róla'}, és az eredményt itt megírom Önnek. A kérelem ${momentUntil(untilMs)} vár. Az állását bármikor megnézheti: írja be, hogy „kérelmeim”.`,
    ].join('\n\n'),
    buttons: [ownRequestsButton, helpButton],
  }),

  alreadyRequested: (shown: Pick<RequestShown, 'municipality' | 'role' | 'at'>, untilMs: number): Reply => ({
    text: [
      '**Ehhez az önkormányzathoz már van egy kérelme, amely elbírálásra vár.**',
      `${lineOf(shown)}; elküldve ${moment(shown.at)}, és ${momentUntil(untilMs)} vár. Amint döntenek róla, megírom Önnek.`,
    ].join('\n\n'),
    buttons: [ownRequestsButton, helpButton],
  }),

  alreadyHeld: (municipality: Municipality, role: RequestableRole): Reply => ({
    text: `Önnek ez a hozzáférése már megvan: ${lineOf({ municipality, role })}. Nem kell kérnie. Miben segíthetek?`,
    buttons: [whoAmIButton, helpButton],
  }),

  cannotHoldBoth: {
    text: 'Ezt nem kérheti, mert Önnek olyan szerepköre van, amely mellett ez nem lehet: aki sok önkormányzat adatát látja vagy a naplót olvassa, nem adhat hozzáférést. Kérem, egyeztessen a programvezetővel.',
    buttons: [whoAmIButton, helpButton],
  } satisfies Reply,

  tooManyOfYours: {
    text: 'Önnek már nagyon sok kérelme vár elbírálásra, ezért most többet nem tudok elküldeni. Kérem, várja meg, amíg döntenek róluk.',
    buttons: [ownRequestsButton, helpButton],
  } satisfies Reply,

  tooManyWaiting: {
    text: 'Most túl sok kérelem vár elbírálásra ugyanott, ezért az Önét nem tudtam elküldeni. Kérem, próbálja újra holnap, vagy kérjen meghívókódot az önkormányzat vezetőjétől.',
    buttons: [helpButton],
  } satisfies Reply,

  ownRequests: (
    requests: (Pick<RequestShown, 'municipality' | 'role' | 'at'> & { state: RequestState; untilMs: number })[],
  ): Reply =>
    requests.length === 0
      ? {
          text: 'Önnek nincs hozzáférési kérelme. Ha szeretne egyet, három rövid lépésben összeállítjuk.',
          buttons: [requestButton, helpButton],
        }
      : {
          text: [
            '**Az Ön hozzáférési kérelmei:**',
            requests
              .map(({ state, untilMs, ...shown }) => {
                const how = state === 'open' ? `${states.open}, ${momentUntil(untilMs)}` : states[state];
                return `- **${lineOf(shown)}:** ${how} (elküldve ${moment(shown.at)})`;
              })
              .join('\n'),
            requests.some(({ state }) => state === 'open')
              ? 'Amint döntenek, megírom Önnek. Addig is kérdezhet a kézikönyvről.'
              : 'Ha másra is szüksége van, kérhet újat.',
          ].join('\n\n'),
          buttons: [requestButton, helpButton],
        },

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
      'Csak akkor hagyja jóvá, ha ismeri, és tudja, hogy valóban itt dolgozik. Ha nem biztos benne, előbb kérdezze meg tőle telefonon.',
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
    text: 'Hogy ne történhessen elírás, ezt nem számmal kérem: írja be a választ szóval, vagy nyomja meg a gombot.',
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
    text: 'Ezt nem lehet jóváhagyni, mert a kérelmezőnek olyan szerepköre van, amely mellett ez nem lehet: aki sok önkormányzat adatát látja vagy a naplót olvassa, nem adhat hozzáférést. Kérem, utasítsa el, és egyeztessen vele.',
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
            `Ezt kérte: ${lineOf({ municipality, role })}. Ha úgy gondolja, hogy ez tévedés, kérem, egyeztessen ${role === 'lead' ? 'a programvezetővel' : 'az önkormányzat vezetőjével'}. A kézikönyvről továbbra is kérdezhet.`,
          ].join('\n\n'),
          buttons: [requestButton, helpButton],
        },

  welcomeKnown: (
    name: string | undefined,
    held: { role: Role; reach: Reach; where: readonly Municipality[] }[],
    waiting: number,
  ): Reply => ({
    text: [
      `**Jó napot kívánok${name ? `, ${literal(name)}` : ''}! Én vagyok az ASP segítő.**`,
      `Önt így ismerem: ${heldIn(held)}. Kérdezhet az önkormányzati ASP kézikönyvéből, és segítek az önkormányzat ügyeiben is.`,
      ...(waiting > 0 ? [`**${waiting} hozzáférési kérelem vár az Ön döntésére.** Írja be, hogy „kérelmek”.`] : []),
      'Miben segíthetek?',
    ].join('\n\n'),
    buttons: [...(waiting > 0 ? [requestsButton] : []), whoAmIButton, helpButton],
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
      'Így szerepel a beküldött névsorban. Ha igent mond, megkapja ezt a hozzáférést; ha nemet, törlöm.',
    ].join('\n\n'),
    buttons: [
      { title: 'Igen', byWord: true, press: { do: 'act', name: 'expected', args: { grant, as: 'yes' } } },
      { title: 'Nem', byWord: true, press: { do: 'act', name: 'expected', args: { grant, as: 'no' } } },
    ],
  }),

  expectedConfirmed: (role: Role, reach: Reach, where: readonly Municipality[]): Reply => ({
    text: `**Köszönöm.** Ön mostantól **${roles[role].as}** dolgozhat itt: ${named(reach, where)}. Így ${roles[role].may}. Miben segíthetek?`,
    buttons: [whoAmIButton, helpButton],
  }),

  expectedDeclined: {
    text: 'Köszönöm, hogy szólt: ezt a hozzáférést töröltem. A kézikönyvről továbbra is kérdezhet; ha máshol dolgozik, kérhet ott hozzáférést.',
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
  if (reach.kind === 'municipality' && first) return `Ön ${townOf(first)} kapcsolattartója (${roles[role].as})?`;
  if (reach.kind === 'office')
    return `Ön ezeknek az önkormányzatoknak a kapcsolattartója (${roles[role].as}): ${named(reach, where)}?`;
  return `Ön ${roles[role].name} itt: ${named(reach, where)}?`;
}

/** "Aba város", "Budapest XI. kerület". */
function townOf(municipality: Municipality): string {
  const { status } = municipality;
  if (status === 'fővárosi kerület') return shownName(municipality);
  return `${shownName(municipality)} ${status.replace('megyeszékhely, ', '')}`;
}
