// What the bot says of what somebody may do here, and of what waits for them; and the words that ask for it.

import type { Municipality } from '../municipalities/register';
import { shownName } from '../municipalities/texts';
import type { SheetStanding } from '../sheets/sheets-standing';
import type { Button, Reply } from '../turn';
import { requestButton } from './access';
import { firstQuestions, helpButton, say } from './buttons';
import { requestsButton } from './deciding';
import { act, sayAt } from './lead';
import { waitingButton } from './review-lines';
import { noun, theNoun } from './sheet-noun';
import { list, paragraphs } from './sheets';

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "az adatlapból 3/7 szakasz kész" */
function standingOf({ form, state, isNew, done, of, remarks, canBeSent }: SheetStanding): string {
  if (isNew) return `${theNoun(form, '-t')} még nem kezdték el`;
  switch (state) {
    case 'sent':
      return `${theNoun(form, '-t')} beküldték, a programvezetőnél van`;
    case 'accepted':
      return `${theNoun(form, '-t')} elfogadták`;
    case 'returned':
      return remarks > 0
        ? `${theNoun(form)} ${remarks} megjegyzéssel visszajött hiánypótlásra`
        : `${theNoun(form, '-on')} minden megjegyzés el van intézve, újra beküldhető`;
    case 'amending':
      return `${theNoun(form)} módosítás alatt van, még nem küldték be újra`;
    default:
      return canBeSent
        ? `${theNoun(form)} ki van töltve, beküldhető`
        : `${theNoun(form, '-ból')} ${done}/${of} szakasz kész`;
  }
}

const sheetButtons = (forms: readonly SheetStanding['form'][]): Button[] =>
  forms.map((form) => say(upper(noun(form)), noun(form)));

/** What waits, in the order it is told. */
export type Matter =
  | { kind: 'sheet'; municipality: Municipality; sheet: SheetStanding; maySend: boolean }
  | { kind: 'handed'; count: number }
  | { kind: 'requests'; count: number }
  | { kind: 'reviews'; count: string };

function lineOf(matter: Matter): string {
  if (matter.kind === 'handed') return `Önre bízott, még nem kész szakaszok: **${matter.count}**`;
  if (matter.kind === 'requests') return `hozzáférési kérelmek, amelyekről Ön dönt: **${matter.count}**`;
  if (matter.kind === 'reviews') return `átnézésre váró beküldött lapok: **${matter.count}**`;
  const { municipality, sheet, maySend } = matter;
  const isFull = sheet.state === 'draft' && sheet.canBeSent;
  const said = isFull
    ? `${theNoun(sheet.form)} ki van töltve, ${maySend ? 'Ön beküldheti' : 'a vezető küldheti be'}`
    : standingOf(sheet);
  return `**${shownName(municipality)}** – ${said}`;
}

function buttonOf(matter: Matter): Button {
  if (matter.kind === 'handed') return say('Rám bízott szakaszok');
  if (matter.kind === 'requests') return requestsButton;
  if (matter.kind === 'reviews') return waitingButton;
  const { municipality, sheet } = matter;
  return act(`${upper(noun(sheet.form))} – ${shownName(municipality)}`, `open-${sheet.form.id}`, {
    ksh: municipality.ksh,
  });
}

export const matterTexts = {
  matterWords: [
    'mi vár rám', 'mi vár ránk', 'mi vár még rám', 'vár rám valami', 'mi vár elintézésre', 'mi vár a döntésemre', 'van teendőm', 'van e teendőm',
    'van teendőnk', 'van valami teendőm', 'van még teendőm', 'van ma teendőm', 'teendőim', 'a teendőim', 'teendőm', 'mi a teendőm', 'mi a teendőnk',
    'mi a teendőm ma', 'mik a teendőim', 'van dolgom', 'van valami dolgom', 'van még dolgom', 'mi a dolgom', 'mi a dolgunk', 'mi a dolgom ma',
    'mi dolgom van', 'mit kell csinálnom', 'mit kell csinálnunk', 'mit kell még csinálnom', 'mit kell tennem', 'mit kell elintéznem', 'mi a feladatom',
    'feladataim', 'van feladatom', 'van valami feladatom', 'mik a feladataim', 'van elmaradásom', 'mivel tartozom',
  ], // biome-ignore format: one list

  /** `municipality`: unless it was just named. */
  sheetsStand: (sheets: readonly SheetStanding[], municipality?: Municipality): string => {
    const said = sheets.every(({ isNew }) => isNew)
      ? `${sheets.map(({ form }) => theNoun(form, '-t')).join(' és ')} itt töltheti ki velem, akár több részletben`
      : sheets.map(standingOf).join('; ');
    return municipality ? `**${shownName(municipality)}** – ${said}.` : `${upper(said)}.`;
  },
  sheetsOfSeveral: (count: number): string =>
    `Ön ${count} önkormányzat lapjait töltheti ki; az „adatlap” vagy a „kérdőív” szóra megkérdezem, melyikét nyissam meg.`,
  sheetButtons,
  reviewsWait: (count: string): string =>
    count === '0'
      ? 'Most nincs átnézésre váró beküldött lap.'
      : `**${count} beküldött lap vár átnézésre:** a „beküldött lapok” szóra megmutatom.`,
  reviewsButton: (count: string): Button => say(`Beküldött lapok (${count})`, 'beküldött lapok'),
  seesWidely:
    'Egy önkormányzat adatait és kapcsolattartóit a nevével kérheti, például: „önkormányzat Aba”, „kapcsolattartók Aba”.',
  seesOwn: 'Az önkormányzata adatait az „önkormányzatunk” szóra mutatom meg.',

  matters: (matters: readonly Matter[], more: number): Reply => ({
    text: paragraphs(
      '**Ez vár most Önre:**',
      list(matters.map((each, at) => `${matters.length === 1 ? '-' : `${at + 1}.`} ${lineOf(each)}`)),
      more > 0 ? `Még ${more} van; ha ezekkel végzett, írja be újra: „mi vár rám”.` : undefined,
      matters.length === 1
        ? 'Megnyissam? Válassza a gombot, vagy írja be: „1”.'
        : 'Melyikkel kezdjük? Írja be a sorszámát.',
    ),
    buttons: matters.map(buttonOf),
  }),

  /** `may`: what could be done instead. */
  nothingToDo: (may: readonly string[], buttons: readonly Button[]): Reply => ({
    text: paragraphs('**Most semmi sem vár Önre.**', ...may, 'Közben kérdezhet az önkormányzati ASP-ről is.'),
    buttons: [...buttons, helpButton],
  }),
  requestStillWaits:
    'A hozzáférési kérelme elbírálásra vár: amint döntenek róla, megírom. Az állását a „kérelmeim” mutatja.',
  ownRequestsButton: say('Kérelmeim'),

  /** Of the words that open a sheet, those that say what it is; and what the name of a place may stand behind. */
  namesSheet: /adatlap|kérdőív|felmérés/,
  sheetBeforeName: /^(?:[^ ]+ )?(?:adatlap|kérdőív|felmérés)$/,
  /** Told alike, whatever there is or is not; `sees`: other people's municipalities, `reviews`: what they have sent. */
  sheetsOfOthers: (
    may: { reviews: boolean; sees: boolean; holds: boolean; canAsk: boolean },
    municipality: Municipality | undefined,
  ): Reply => ({
    text: paragraphs(
      'Az adatlapot és a kérdőívet az önkormányzat szerkesztői és vezetője tölti ki.',
      may.reviews
        ? 'Amit beküldtek, azt Ön a „beküldött lapok” között nézheti át.'
        : may.sees
          ? 'Ön az önkormányzat adatait és kapcsolattartóit nézheti meg.'
          : may.holds || !may.canAsk
            ? 'Hogy mire valók és mi kell hozzájuk, azt a kézikönyvből megmutatom.'
            : 'Ha Ön is ott dolgozik, írja be a meghívókódját, vagy azt, hogy „hozzáférést kérek”.',
    ),
    buttons: [
      ...(may.reviews ? [waitingButton] : []),
      ...(may.sees && municipality
        ? [sayAt(`Kapcsolattartók: ${shownName(municipality)}`, 'kapcsolattartók', municipality)]
        : []),
      ...(!may.holds && may.canAsk ? [requestButton] : []),
      say('Mi az adatlap?'),
      say('Mire való a kérdőív?'),
    ],
  }),

  greeting: (may: readonly string[], buttons: readonly Button[]): Reply => ({
    text: paragraphs('Jó napot kívánok!', ...may, 'Miben segíthetek az önkormányzati ASP-vel kapcsolatban?'),
    buttons: [...buttons, ...firstQuestions, helpButton].slice(0, MOST_BUTTONS),
  }),
};

/** A card on a phone shows six. */
const MOST_BUTTONS = 6;
