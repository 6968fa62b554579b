// What the bot says about who may see and do what: first contact, codes, roles, municipalities; and the words that ask for them.
import type { Deputy } from '../access/deputy';
import type { Grant, Reach } from '../access/grant';
import type { Role } from '../access/roles';
import { momentFrom, momentUntil } from '../hungarian';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import { shownName } from '../municipalities/texts';
import type { Button, Reply } from '../turn';
import { helpButton, say } from './buttons';

/** `as`: "szerkesztőként"; `may`: what the person can do with it, as a half sentence. */
export const roles: Record<Role, { name: string; as: string; may: string }> = {
  viewer: { name: 'megtekintő', as: 'megtekintőként', may: 'láthatja az önkormányzat adatait, de a személyeseket nem' },
  editor: {
    name: 'szerkesztő',
    as: 'szerkesztőként',
    may: 'láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet',
  },
  lead: {
    name: 'vezető',
    as: 'vezetőként',
    may: 'hozzáférést adhat a munkatársainak, és beküldheti az adatlapot és a kérdőívet',
  },
  'helpdesk-agent': {
    name: 'ügyfélszolgálati munkatárs',
    as: 'ügyfélszolgálati munkatársként',
    may: 'láthatja az önkormányzatok adatait, a személyeseket kitakarva',
  },
  'helpdesk-lead': {
    name: 'ügyfélszolgálati vezető',
    as: 'ügyfélszolgálati vezetőként',
    may: 'láthatja az önkormányzatok adatait, a személyeseket kitakarva',
  },
  'programme-manager': {
    name: 'programvezető',
    as: 'programvezetőként',
    may: 'láthatja az önkormányzatok adatait, a személyeseket kitakarva, átnézheti a beküldött lapokat, és vezetői hozzáférést adhat',
  },
  'data-admin': { name: 'adatgazda', as: 'adatgazdaként', may: 'névsort tölthet be és adhat ki' },
  auditor: { name: 'ellenőr', as: 'ellenőrként', may: 'olvashatja a naplót' },
};

export interface HeldGrant {
  role: Role;
  reach: Reach;
  /** ms since 1970. */
  until: number | undefined;
  isDeputy: boolean;
  where: readonly Municipality[];
}

/** An office of many members would fill the screen. */
const MOST_NAMES = 8;

/** The municipalities one by one, or what stands for all of them. */
export function named(reach: Reach, where: readonly Municipality[]): string {
  if (reach.kind === 'region') return `${reach.county} vármegye`;
  if (reach.kind === 'all') return 'minden önkormányzat';
  return listed(where);
}

function listed(where: readonly Municipality[]): string {
  const names = where.slice(0, MOST_NAMES).map(shownName);
  const rest = where.length - names.length;
  return [...names, ...(rest > 0 ? [`és még ${rest}`] : [])].join(', ');
}

export const requestButton = say('Hozzáférést kérek');
export const whoAmIButton = say('Ki vagyok?');
/** "2026. december 1-jétől 2026. december 12-éig" */
export function deputyTime({ from, until }: Pick<Grant, 'from' | 'until'>): string {
  return [momentFrom(from), ...(until === undefined ? [] : [momentUntil(until)])].join(' ');
}

function deputyLine({ name, grant }: Deputy): string {
  return `**${literal(name ?? 'egy munkatársa')}** ${deputyTime(grant)}`;
}

const chooseButton = say('Önkormányzatváltás');

function choiceOf(municipality: Municipality): Button {
  return { title: shownName(municipality), press: { do: 'act', name: 'choose', args: { ksh: municipality.ksh } } };
}

export const accessTexts = {
  whoAmIWords: [
    'ki vagyok',
    'ki vagyok én',
    'ki vagyok itt',
    'mihez férek hozzá',
    'mit láthatok',
    'hozzáféréseim',
    'jogosultságaim',
    'a hozzáféréseim',
    'a jogosultságaim',
  ],
  chooseWords: [
    'önkormányzatváltás',
    'önkormányzat váltás',
    'önkormányzatot váltok',
    'másik önkormányzat',
    'váltás',
    'melyik önkormányzat',
    'önkormányzataim',
    'az önkormányzataim',
    'településeim',
    'a településeim',
    'településváltás',
    'másik település',
  ],

  notHere: {
    text: 'Ezzel csak kettesben, személyes csevegésben foglalkozom, mert itt mások is olvasnak. Kérem, nyisson velem külön csevegést, és ott írja be újra.',
    offersPersonalChat: true,
  } satisfies Reply,

  codeNotHere: {
    text: 'Meghívókódot csak személyes csevegésben fogadok el. Ezt a kódot itt mások is láthatták: kérjen inkább újat attól, akitől kapta, és azt külön csevegésben írja be nekem.',
    offersPersonalChat: true,
  } satisfies Reply,

  nobodyVouches: {
    text: 'Ezen a felületen nem tudom ellenőrizni, hogy ki Ön, ezért itt csak a kézikönyvből válaszolhatok. Kérem, a Teamsben, személyes csevegésben írjon nekem.',
    buttons: [helpButton],
  } satisfies Reply,

  tenantNotAllowed: {
    text: 'Az Ön szervezete még nincs felvéve a szolgáltatásba, ezért itt most nem kaphat hozzáférést. Kérem, jelezze a programvezetőnek. A kézikönyvből addig is szívesen válaszolok.',
    buttons: [helpButton],
  } satisfies Reply,

  guestWaiting: {
    text: [
      '**Ön most vendégként van itt.** A kézikönyvről bármit kérdezhet.',
      'Hozzáférési kérelme elbírálásra vár: amint döntenek róla, itt megírom Önnek. Az állását a „kérelmeim” mutatja.',
    ].join('\n\n'),
    buttons: [say('Kérelmeim'), helpButton],
  } satisfies Reply,

  guest: (isTenantAllowed: boolean): Reply =>
    isTenantAllowed
      ? {
          text: [
            '**Ön most vendégként van itt.** A kézikönyvből bármit kérdezhet, önkormányzati adatot azonban nem mutathatok Önnek.',
            'Ha kapott meghívókódot, írja be ide. Ha nem, kérhet hozzáférést: megkérdezem, melyik önkormányzatnál dolgozik, és továbbítom a kérelmét annak, aki dönthet róla.',
          ].join('\n\n'),
          buttons: [requestButton, helpButton],
        }
      : accessTexts.tenantNotAllowed,

  whoYouAre: ({
    name,
    held,
    active,
    later = [],
    deputies = [],
  }: {
    name: string | undefined;
    held: HeldGrant[];
    active: Municipality | undefined;
    later?: (Pick<Grant, 'role' | 'from' | 'until'> & { where: readonly Municipality[] })[];
    deputies?: Deputy[];
  }): Reply => {
    const lines = held.map(({ role, reach, until, isDeputy, where }) => {
      const how = isDeputy ? `${roles[role].name} (helyettesként)` : roles[role].name;
      return `- **${how}:** ${named(reach, where)}${until === undefined ? '' : ` – ${momentUntil(until)}`}`;
    });
    const several = new Set(held.flatMap(({ where }) => where)).size > 1;
    return {
      text: [
        name ? `**${name}**, Ön így férhet hozzá az adatokhoz:` : '**Ön így férhet hozzá az adatokhoz:**',
        lines.join('\n'),
        ...later.map(
          (each) =>
            `${deputyTime(each)} Ön helyettesként **${roles[each.role].name}** lesz itt: ${listed(each.where)}.`,
        ),
        ...(deputies.length > 0 ? [`Önt helyettesíti: ${deputies.map(deputyLine).join('; ')}.`] : []),
        ...(active && several ? [`Most erről beszélünk: **${shownName(active)}**.`] : []),
        'Miben segíthetek?',
      ].join('\n\n'),
      buttons: [...(several ? [chooseButton] : []), helpButton],
    };
  },

  chooseMunicipality: (own: Municipality[], active: Municipality | undefined): Reply => ({
    text: [
      ...(active ? [`Most erről beszélünk: **${shownName(active)}**.`] : []),
      own.length > 1
        ? 'Melyik önkormányzat ügyeiről legyen szó?'
        : 'Ön egy önkormányzathoz férhet hozzá, nincs mire váltani. Miben segíthetek?',
    ].join('\n\n'),
    buttons: own.length > 1 ? own.map(choiceOf) : [whoAmIButton, helpButton],
  }),

  nowSpeaking: (municipality: Municipality, may: readonly string[] = [], buttons: readonly Button[] = []): Reply => ({
    text: `${[`Rendben, mostantól erről beszélünk: **${shownName(municipality)}**.`, ...may].join(' ')} Miben segíthetek?`,
    buttons: [...buttons, whoAmIButton, helpButton],
  }),

  accessGiven: (role: Role, where: readonly Municipality[]): Reply => ({
    text: [
      '**Köszönöm, a kód rendben van.**',
      where.length > 0
        ? `Ön mostantól **${roles[role].as}** férhet hozzá itt: ${listed(where)}. Így ${roles[role].may}.`
        : `Ön mostantól **${roles[role].as}** dolgozhat. Így ${roles[role].may}.`,
      'A kód egyszer használható: most már semmire nem jó, el is felejtheti.',
    ].join('\n\n'),
    buttons: [...(where.length > 1 ? [chooseButton] : []), whoAmIButton, helpButton],
  }),

  /** One text for a wrong, a used and an expired code, and when there were too many tries: whoever guesses learns nothing from it. */
  codeNotGood: {
    text: 'Ezzel a kóddal most nem tudok hozzáférést adni. Lehet, hogy elütés van benne, már felhasználták, lejárt, vagy rövid idő alatt túl sokszor próbálkoztak. Kérem, ellenőrizze, és negyedóra múlva írja be újra; ha így sem megy, kérjen újat attól, akitől kapta.',
    buttons: [requestButton],
  } satisfies Reply,

  codeOfNoUse: {
    held: {
      text: 'Önnek ez a hozzáférése már megvan, ezért a kódot nem használtam fel. Miben segíthetek?',
      buttons: [whoAmIButton],
    },
    conflict: {
      text: 'Ezt a hozzáférést nem adhatom meg, mert Önnek olyan szerepköre van, amely ezt kizárja: aki sok önkormányzat adatát látja, nem adhat hozzáférést. Kérem, egyeztessen azzal, akitől a kódot kapta.',
      buttons: [whoAmIButton],
    },
    reach: {
      text: 'Ez a kód hibásan készült, ezért nem tudok vele hozzáférést adni. Kérem, kérjen újat attól, akitől kapta.',
      buttons: [whoAmIButton],
    },
  } satisfies Record<string, Reply>,

  /** A card that is somebody else's or was altered, and one that has become too old. */
  pressRefused: {
    foreign: {
      text: 'Ez a gomb itt nem használható: másnak vagy másik csevegésbe szólt. Nem változott semmi. Írja be, mit szeretne, és megmutatom újra.',
      buttons: [helpButton],
    },
    old: {
      text: 'Ez a gomb már lejárt, ezért nem tettem semmit. Írja be, mit szeretne, és megmutatom a mostani állapotot.',
      buttons: [whoAmIButton, helpButton],
    },
  } satisfies Record<string, Reply>,
};
