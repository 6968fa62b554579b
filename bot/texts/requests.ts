// What is said to somebody who asks for access: the steps, what hinders them, and where their requests stand.
import type { RequestableRole, RequestState } from '../access/request';
import { momentUntil } from '../hungarian';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import { nameToChoose } from '../municipalities/texts';
import type { Button, Reply } from '../turn';
import { requestButton, roles, whoAmIButton } from './access';
import { helpButton, say } from './buttons';
import { lineOf, moment, nameOf, type RequestShown } from './deciding';

const cancelButton = say('Mégse');
const backButton = say('Vissza');
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
const states: Record<RequestState, string> = {
  open: 'elbírálásra vár',
  approved: 'jóváhagyták',
  rejected: 'elutasították',
  over: 'lejárt, mert 14 napig nem bírálta el senki',
};

export const requestTexts = {
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
      'A vezető általában a jegyző vagy az, akit ő megbízott. Ha nem erre a településre gondolt, írja be, hogy „vissza”.',
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
              'Ennek az önkormányzatnak **még nincs vezetője** itt, ezért a kérelméről most senki sem dönthet: legfeljebb 14 napig vár, amíg lesz. Ha Ön a jegyző, vagy ő bízta meg, kérjen inkább vezetői hozzáférést; arról a programvezető dönt.',
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
    text: 'Rendben, nem küldtem el semmit. Bármikor újrakezdheti, a kézikönyvből pedig addig is szívesen válaszolok.',
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
    text: 'Ezt nem kérheti, mert Önnek olyan szerepköre van, amely ezt kizárja: aki sok önkormányzat adatát látja vagy a naplót olvassa, nem adhat hozzáférést. Kérem, egyeztessen a programvezetővel.',
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
                const how = state === 'open' ? `${states.open} ${momentUntil(untilMs)}` : states[state];
                return `- **${lineOf(shown)}:** ${how} (elküldve ${moment(shown.at)})`;
              })
              .join('\n'),
            requests.some(({ state }) => state === 'open')
              ? 'Amint döntenek, megírom Önnek. A kézikönyvből addig is szívesen válaszolok.'
              : 'Ha másra is szüksége van, kérhet újat.',
          ].join('\n\n'),
          buttons: [requestButton, helpButton],
        },
};
