// A quoted answer in words that fit the question, when a writer is set up: nothing personal goes out, nothing unchecked comes in, and
// whatever goes wrong, the quote itself is the answer.
import type { Answer, Passage } from '../knowledge/answer';
import { withoutPersonal } from '../knowledge/hungarian/personal';
import { checkRephrasing } from '../knowledge/rephrasing/rephrasing';
import type { Log, NumberedPassage, Writer } from './ports';
import { titleOf } from './quote';
import { texts } from './texts';
import type { Button, Reply } from './turn';

/** The reply to say instead of `quote`; `quote` itself when there is none that may be said. */
export type Rephrase = (question: string, answer: Answer, quote: Reply) => Promise<Reply>;

const longestQuestion = 300;

export function rephrasing(writer: Writer, log: Log): Rephrase {
  return async (question, answer, quote) => {
    if (answer.kind !== 'found') return quote;
    const quoted = [answer.passage, ...answer.more, ...(answer.local ? [answer.local] : [])];
    const passages = quoted.map(numbered);
    const known = passages.map(({ text }) => text).join('\n');
    const asked = withoutPersonal(question, known).slice(0, longestQuestion);
    const written = await writer.rephrase(asked, passages);
    if (written === undefined) return quote;
    const checked = checkRephrasing(written, passages);
    if (!checked.ok) {
      log.info('rephrasing refused', { refusal: checked.refusal, passages: passages.length });
      return quote;
    }
    log.info('rephrased', { passages: passages.length, characters: checked.markdown.length });
    const understood = answer.understood ? [texts.understood(answer.understood)] : [];
    const text = [...understood, checked.markdown].join('\n\n');
    return { ...quote, text, buttons: withOriginals(quoted, quote.buttons), aiGenerated: true };
  };
}

function numbered(passage: Passage, at: number): NumberedPassage {
  return { number: at + 1, text: `${titleOf(passage)}\n\n${passage.markdown}` };
}

/** The words of the handbook are one press away; they take the place of "Tovább", which opens the same. */
function withOriginals(quoted: Passage[], buttons: Button[] = []): Button[] {
  const originals = quoted.map((passage): Button => {
    const title = quoted.length > 1 ? texts.originalOf(titleOf(passage)) : texts.original;
    return { title, press: { do: 'open-section', section: passage.section } };
  });
  const opens = ({ press }: Button) =>
    press.do === 'open-section' && quoted.some(({ section }) => section === press.section);
  return [...originals, ...buttons.filter((button) => !opens(button))];
}
