// Quoted passages as a reply: the words, where they come from, and where one can go on.
import type { Passage, SectionLink } from '../knowledge/answer';
import { texts } from './texts';
import type { Button, Reply } from './turn';

export function quote(passages: Passage[], others: SectionLink[]): Reply {
  const more = passages.filter(({ whole }) => !whole).map((passage) => openButton(passage, texts.more(passage)));
  return {
    text: passages.map(({ markdown }) => markdown).join('\n\n'),
    citations: passages.map(({ section, trail, validFrom, reviewedOn }) => ({
      section,
      trail,
      validFrom,
      reviewedOn,
    })),
    buttons: [...more, ...others.map((other) => openButton(other)), texts.colleagueButton],
  };
}

export function openButton(link: SectionLink, title = link.trail.at(-1) ?? link.section): Button {
  return { title, press: { do: 'open-section', section: link.section } };
}
