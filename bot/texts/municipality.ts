// What the bot says of a municipality, of its contact persons, and of what it keeps about whoever asks; and the words for these.
import { z } from 'zod';
import type { Grant } from '../access/grant';
import type { Contact } from '../access/place';
import { dateOn, daySince, dayWhen, momentUntil } from '../hungarian';
import { articleOf } from '../hungarian-suffixes';
import { literal } from '../literal';
import type { Municipality, Office } from '../municipalities/register';
import { registerSource, shownName } from '../municipalities/texts';
import type { Button, Reply } from '../turn';
import { named, roles } from './access';
import { helpButton, say } from './buttons';
import { act, headOf, sayAt } from './lead';

export const unmaskReasonSchema = z.enum(['report', 'call', 'correction']);
type UnmaskReason = z.infer<typeof unmaskReasonSchema>;

const unmaskReasons: Record<UnmaskReason, string> = {
  report: 'Bejelentés miatt',
  call: 'Hívást egyeztetek',
  correction: 'Adatot javítok',
};

const whoAmIButton = say('Ki vagyok?');
const privacyButton = say('Adatkezelés');
const whatIsContactButton = say('Mi az ASP kapcsolattartó?');

interface ContactPage {
  municipality: Municipality;
  contacts: Contact[];
  /** The first of these stands at `from` of `of`. */
  from: number;
  of: number;
}

function contactLine({ name, duty, email, phone }: Contact): string {
  const reached = [email, phone].filter((each) => each !== undefined).map(literal);
  return `- **${literal(name)}** – ${[literal(duty), ...reached].join(', ')}`;
}

function contactHead({ municipality, contacts, from, of }: ContactPage, how = ''): string {
  const place =
    of > contacts.length ? ` (${from + 1}–${from + contacts.length}. ${articleOf(`${of}`)} ${of} közül)` : '';
  return headOf(municipality, `kapcsolattartók${how}${place}`);
}

function moreContacts({ municipality, contacts, from, of }: ContactPage): Button[] {
  const next = from + contacts.length;
  return next < of ? [act('Továbbiak', 'see-contacts', { ksh: municipality.ksh, from: `${next}` })] : [];
}

const noContacts = (municipality: Municipality): Reply => ({
  text: `${headOf(municipality, 'kapcsolattartók')}\n\nItt még nincs felvett kapcsolattartó. A névsort az adatgazda tölti be; ha hiányzik valaki, kérem, jelezze a programvezetőnek.`,
  buttons: [whatIsContactButton, helpButton],
});

function officeLine({ name, office: { kind } }: Municipality, office: Office | undefined): string {
  if (!office?.isJoint) return 'önálló hivatal';
  const members = office.members.map(shownName).join(', ');
  const here = kind === 'seat' ? `székhelye ${name}` : `székhelye ${shownName(office.seat)}`;
  return `közös hivatal, ${here}${kind === 'branch' ? ', itt kirendeltsége van' : ''}; tagjai: ${members}`;
}

type KeptGrant = Grant & { where: readonly Municipality[] };

function grantLine({ role, reach, where, from, until, ended, awaitsPerson, evidence }: KeptGrant): string {
  const deputy = evidence === 'substitution' ? ' (helyettesként)' : '';
  const span = [...(from > 0 ? [daySince(from)] : []), ...(ended || until === undefined ? [] : [momentUntil(until)])];
  const state = ended ? `, megszűnt: ${dayWhen(ended.at)}` : awaitsPerson ? ', még nem erősítette meg' : '';
  return `${roles[role].name}${deputy}, ${[named(reach, where), ...(span.length > 0 ? [span.join(' ')] : [])].join(', ')}${state}`;
}

export const municipalityTexts = {
  municipalityWords: [
    'önkormányzatunk',
    'az önkormányzatunk',
    'önkormányzatom',
    'az önkormányzatom',
    'önkormányzatunk adatai',
    'településünk',
    'településünk adatai',
    'hivatalunk',
  ],
  municipalityWordsBeforeName: ['önkormányzat', 'önkormányzatunk', 'település', 'hivatal'],
  /** Before a name: alone it asks what one is. */
  contactWord: 'kapcsolattartó',
  /** Behind a name, in the place of the words that stand before it otherwise: "Aba adatlapja". */
  behindName: {
    adatlap: ['adatlapja', 'adatlapját'],
    kérdőív: ['kérdőíve', 'kérdőívét'],
    kapcsolattartók: ['kapcsolattartói', 'kapcsolattartóit', 'kapcsolattartója'],
  } as Readonly<Record<string, readonly string[]>>,
  contactWords: [
    'kapcsolattartók',
    'a kapcsolattartók',
    'kapcsolattartóink',
    'a kapcsolattartóink',
    'kapcsolattartók listája',
    'kik a kapcsolattartók',
    'kik a kapcsolattartóink',
    'kik a kapcsolattartók nálunk',
  ],
  myDataWords: [
    'adataim',
    'az adataim',
    'személyes adataim',
    'a személyes adataim',
    'mit tárol rólam',
    'mit tárolsz rólam',
    'mit tud rólam',
    'mit tudsz rólam',
    'milyen adatokat tárol rólam',
    'milyen adatot tárol rólam',
    'milyen adataimat tárolja',
    'kérem az adataimat',
  ],

  contacts: ({ isMasked, mayUnmask, ...page }: ContactPage & { isMasked: boolean; mayUnmask: boolean }): Reply => {
    const { municipality, contacts, from } = page;
    if (page.of === 0) return noContacts(municipality);
    return {
      text: [
        contactHead(page, isMasked ? ' (kitakarva)' : ''),
        contacts.map(contactLine).join('\n'),
        mayUnmask
          ? 'Ha a munkájához a teljes adatok kellenek, nyomja meg a „Felfedés” gombot: megkérdezem az okát, és naplózom.'
          : isMasked
            ? 'A személyes adatok kitakarva látszanak. Kitakarás nélkül az önkormányzat szerkesztői és vezetője látja őket.'
            : 'Ha valamelyik adat már nem helyes, kérem, jelezze a programvezetőnek.',
      ].join('\n\n'),
      buttons: [
        ...moreContacts(page),
        ...(mayUnmask ? [act('Felfedés', 'unmask-contacts', { ksh: municipality.ksh, from: `${from}` })] : []),
        whatIsContactButton,
      ],
    };
  },

  contactsCounted: (municipality: Municipality, duties: string[]): Reply => {
    if (duties.length === 0) return noContacts(municipality);
    const counted = [...new Set(duties)].map((duty) => {
      const times = duties.filter((each) => each === duty).length;
      return `- ${literal(duty)}${times > 1 ? ` (${times})` : ''}`;
    });
    return {
      text: [
        headOf(municipality, 'kapcsolattartók'),
        `Itt ${duties.length} kapcsolattartó van:`,
        counted.join('\n'),
        'A nevüket és az elérhetőségüket az önkormányzat szerkesztői és vezetője látja: kérem, tőlük érdeklődjön.',
      ].join('\n\n'),
      buttons: [whatIsContactButton, helpButton],
    };
  },

  whyToUnmask: (municipality: Municipality, from: string): Reply => ({
    text: `${headOf(municipality, 'kapcsolattartók felfedése')}\n\nMire kellenek a teljes adatok? A választ naplózom.`,
    buttons: unmaskReasonSchema.options.map((reason) =>
      act(unmaskReasons[reason], 'unmask-because', { ksh: municipality.ksh, from, reason }),
    ),
  }),

  contactsUnmasked: ({ reason, ...page }: ContactPage & { reason: UnmaskReason }): Reply => {
    if (page.of === 0) return noContacts(page.municipality);
    return {
      text: [
        contactHead(page, ' (felfedve)'),
        page.contacts.map(contactLine).join('\n'),
        `A felfedést naplóztam, az okával együtt: „${unmaskReasons[reason]}”. Legközelebb újra kitakarva mutatom őket.`,
      ].join('\n\n'),
      buttons: [...moreContacts(page), sayAt('Kitakarva', 'kapcsolattartók', page.municipality)],
    };
  },

  municipality: ({
    municipality,
    office,
    withAccess,
  }: {
    municipality: Municipality;
    office: Office | undefined;
    withAccess: number;
  }): Reply => {
    const { ksh, status, county, district, postcode } = municipality;
    return {
      text: [
        headOf(municipality, status),
        [
          ...(district === undefined ? [] : [`- **Hol:** ${county} vármegye, ${district} járás`]),
          `- **Hivatal:** ${officeLine(municipality, office)}`,
          `- **KSH-kód:** ${ksh}${postcode ? `, irányítószám: ${postcode}` : ''}`,
          `- **Hozzáférés:** ${withAccess === 0 ? 'még senkinek nincs' : `${withAccess} munkatársnak van`}`,
        ].join('\n'),
        `A település adatainak forrása: ${registerSource.text}. Ami azóta változott, azt nem mutatja.`,
      ].join('\n\n'),
      buttons: [sayAt('Kapcsolattartók', 'kapcsolattartók', municipality), whoAmIButton, helpButton],
    };
  },

  nothingKeptByName: (isVouchedFor: boolean): Reply => ({
    text: isVouchedFor
      ? 'Név szerint semmit nem őrzök Önről: nincs hozzáférése, így vendégként beszélgetünk. Ennek a csevegésnek az utolsó kérdését és a naplóbejegyzéseit egy álnévvel őrzöm. A részleteket az „adatkezelés” szóra megmutatom.'
      : 'Ezen a felületen nem tudom, ki Ön, ezért név szerint semmit nem őrzök Önről. A részleteket az „adatkezelés” szóra megmutatom.',
    buttons: [privacyButton, helpButton],
  }),

  myData: ({
    name,
    email,
    phone,
    held,
    isReachable,
    seenOn,
  }: {
    name: string | undefined;
    email: string | undefined;
    phone: string | undefined;
    held: KeptGrant[];
    isReachable: boolean;
    /** ISO day. */
    seenOn: string | undefined;
  }): Reply => ({
    text: [
      '**Ezt őrzöm Önről:**',
      [
        `- **Név:** ${name ? literal(name) : 'nem tudom'}`,
        ...(email ? [`- **E-mail-cím:** ${literal(email)}`] : []),
        ...(phone ? [`- **Telefon:** ${literal(phone)}`] : []),
        ...held.map((each) => `- **Hozzáférés:** ${grantLine(each)}`),
        ...(isReachable ? ['- **Csevegés:** hol tudok Önnek üzenni (a szervezete és a csevegés azonosítója)'] : []),
        ...(seenOn ? [`- **Utoljára írt:** ${dateOn(seenOn)}`] : []),
      ].join('\n'),
      'Ezen kívül a csevegés utolsó állapotát őrzöm, mindezt titkosítva; a naplóban pedig, álnévvel, azt, hogy mikor mit nézett meg vagy változtatott.',
      'Másolatot, helyesbítést vagy törlést a programvezetőtől vagy az adatgazdától kérhet. Hogy mit meddig őrzök, és kihez fordulhat, azt az „adatkezelés” szóra megmutatom.',
    ].join('\n\n'),
    buttons: [privacyButton, whoAmIButton],
  }),
};
