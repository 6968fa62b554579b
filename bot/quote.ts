// What the handbook gives, as a reply: quoted passages with their sources, or the honest "no"; and where one can go on.
import type { Answer, Passage, SectionLink } from '../knowledge/answer';
import { texts } from './texts';
import type { Button, Reply } from './turn';

export function answered(answer: Answer): Reply {
  if (answer.kind === 'found') return quoted([answer.passage, ...answer.more], answer.others);
  const { nearest, limit } = answer;
  return {
    text: texts.notFound(nearest.length > 0, limit),
    buttons: [...nearest.map((link) => openButton(link)), texts.colleagueButton],
  };
}

export function quoted(passages: Passage[], others: SectionLink[]): Reply {
  const more = passages
    .filter(({ whole }) => !whole)
    .map((passage) => openButton(passage, texts.more(headingOf(passage))));
  return {
    text: passages.map((passage) => (passages.length > 1 ? underTitle(passage) : passage.markdown)).join('\n\n'),
    citations: passages.map(({ section, trail, validFrom, reviewedOn }) => ({ section, trail, validFrom, reviewedOn })),
    buttons: [...more, ...others.map((other) => openButton(other)), texts.colleagueButton],
  };
}

/** A question of several parts: each answer says what it answers. */
function underTitle(passage: Passage): string {
  return `**${headingOf(passage)}**\n\n${passage.markdown}`;
}

function openButton(link: SectionLink, title = headingOf(link)): Button {
  return { title, press: { do: 'open-section', section: link.section } };
}

/** Document and chapter left out: the page, and the heading in it. */
export function headingOf({ section, trail }: SectionLink): string {
  return trail.slice(2).join(' – ') || section;
}
