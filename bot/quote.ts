// What the handbook gives, as a reply: quoted passages with their sources, a question back, or the honest "no"; and where one can go on.
import type { Abbreviation, Answer, Passage, SectionLink } from '../knowledge/answer';
import { texts } from './texts';
import { type Button, type Citation, LONGEST_QUESTION, type Reply } from './turn';

/** What an answer is shown with. */
export interface Shown {
  /** As it was asked. */
  question: string;
  /** The abbreviations of a text that may need a word. */
  abbreviations(text: string): Abbreviation[];
  /** ISO day: what was reviewed before is marked as old. */
  freshSince: string;
  /** The section that answered the question before. */
  quotedBefore?: string;
}

export function answered(answer: Answer, shown: Shown): Reply {
  const question = shown.question.slice(0, LONGEST_QUESTION);
  if (answer.kind === 'unclear') {
    const options = answer.options.map((link) =>
      openButton(link, titleOf(link), question === '' ? undefined : { meantBy: question }),
    );
    return { text: texts.whichOne, buttons: [...options, texts.colleagueButton] };
  }
  if (answer.kind === 'none') {
    const { nearest, limit } = answer;
    return {
      text: texts.notFound(nearest.length > 0, limit),
      buttons: [...nearest.map((link) => insteadButton(link, question)), texts.colleagueButton, ...whyButton(question)],
    };
  }
  const { passage, more, others, understood, local } = answer;
  const reply = quoted([passage, ...more], shown, local);
  const steps = [...(reply.buttons ?? []), ...others.map((link) => openButton(link, titleOf(link)))];
  const aside = [...ratingButtons(question, passage.section), ...whyButton(question)];
  return {
    ...reply,
    text: [
      ...(understood ? [texts.understood(understood, passage.section === shown.quotedBefore)] : []),
      reply.text,
    ].join('\n\n'),
    buttons: [...steps.slice(0, MOST_STEPS - 1), texts.colleagueButton, ...aside],
  };
}

/** Whole sections or parts of them; the buttons open what is left, and say what abbreviations mean. */
export function quoted(
  national: Passage[],
  { abbreviations, freshSince }: Pick<Shown, 'abbreviations' | 'freshSince'>,
  local?: Passage,
): Reply {
  const passages = [...national, ...(local ? [local] : [])];
  const text = [
    ...national.map((passage) => (national.length > 1 ? underTitle(passage) : passage.markdown)),
    ...(local ? [texts.localAddition(local.markdown)] : []),
  ].join('\n\n');
  const more = passages
    .filter(({ whole }) => !whole)
    .map((passage) => openButton(passage, texts.more(titleOf(passage))));
  const meanings = abbreviations(text).map(({ short }) => meaningButton(short));
  return {
    text,
    citations: passages.map((passage) => citationOf(passage, freshSince)),
    buttons: [...more, ...meanings.slice(0, MOST_MEANING_BUTTONS)],
  };
}

/** So many stand in one row of a card; the colleague is always among them. */
const MOST_STEPS = 6;
const MOST_MEANING_BUTTONS = 1;

function citationOf(
  { section, trail, validFrom, validUntil, reviewedOn, pages }: Passage,
  freshSince: string,
): Citation {
  return {
    section,
    trail,
    validFrom,
    reviewedOn,
    ...(validUntil && { validUntil }),
    ...(pages && { pages }),
    ...(reviewedOn < freshSince && { old: true }),
  };
}

/** A question of several parts: each answer says what it answers. */
function underTitle(passage: Passage): string {
  return `**${titleOf(passage)}**\n\n${passage.markdown}`;
}

function openButton(
  { section }: SectionLink,
  title: string,
  why?: { insteadFor: string } | { meantBy: string },
): Button {
  return { title, press: { do: 'open-section', section, ...why } };
}

function insteadButton(link: SectionLink, question: string): Button {
  return openButton(link, titleOf(link), question === '' ? undefined : { insteadFor: question });
}

function meaningButton(abbreviation: string): Button {
  return { title: texts.whatIs(abbreviation), press: { do: 'say-meaning', abbreviation } };
}

export function ratingButtons(question: string, section: string): Button[] {
  if (question === '') return [];
  return [
    { title: texts.helped, press: { do: 'rate', helped: true, question, section }, aside: true },
    { title: texts.didNotHelp, press: { do: 'rate', helped: false, question, section }, aside: true },
  ];
}

/** The sections that an answer would have offered but for `except`, most likely first. */
export function offers(answer: Answer, except: string, question: string): Button[] {
  const links =
    answer.kind === 'found'
      ? [answer.passage, ...answer.more, ...answer.others]
      : answer.kind === 'unclear'
        ? answer.options
        : answer.nearest;
  return links
    .filter(({ section }) => section !== except)
    .slice(0, MOST_OFFERS)
    .map((link) => insteadButton(link, question));
}

const MOST_OFFERS = 3;

function whyButton(question: string): Button[] {
  return question === '' ? [] : [{ title: texts.askWhy, press: { do: 'ask-why', question }, aside: true }];
}

/** Document and chapter left out: the page, and the heading in it. */
export function titleOf({ section, trail }: Pick<SectionLink, 'section' | 'trail'>): string {
  return trail.slice(2).join(' – ') || section;
}
