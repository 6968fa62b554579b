// Hungarian letters that were lost on the way into a page.
import type { Finding } from './findings';
import type { CheckedPage } from './pages';

/** One letter of Hungarian in eighty is ő or ű: among so many there is one. */
const lettersWithLongOne = 600;
/** One in eight carries an accent. */
const lettersWithAccent = 100;

const broken: [pattern: RegExp, text: string][] = [
  [/[õÕûÛ]/, 'õ and û are no Hungarian letters: write ő and ű'],
  [/\ufffd/, 'a letter was lost (�): write it again'],
  [/Ã[¡©³¶¼\u00ad]|Å[‘±]|Ĺ[‘±]/, 'the letters were read with a wrong encoding: copy the text again'],
];

export function checkLetters({ path, body, lineOf }: CheckedPage): Finding[] {
  const lines = body.split('\n');
  const found = broken.flatMap(([pattern, text]) => {
    const line = lines.findIndex((each) => pattern.test(each));
    return line < 0 ? [] : [{ path, line: lineOf(line), level: 'error' as const, kind: 'letters', text }];
  });
  const letters = body.match(/\p{L}/gu)?.length ?? 0;
  const warn = (text: string): Finding[] => [{ path, line: lineOf(0), level: 'warning', kind: 'letters', text }];
  if (letters > lettersWithAccent && !/[áéíóöőúüű]/i.test(body))
    return [...found, ...warn('there is no accent in it: write them again')];
  if (letters > lettersWithLongOne && !/[őű]/i.test(body))
    return [...found, ...warn('there is no ő or ű in it: look whether they became ö and ü')];
  return found;
}
