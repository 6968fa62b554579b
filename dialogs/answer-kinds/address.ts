// A Hungarian address in parts: postcode, town, name and kind of the street, house; or in one line, "8127 Aba, Rákóczi utca 12."
import type { AnswerClass, AnswerKind } from '../answer-kind';
import { streetKind, streetShorts, addressTexts as texts } from '../texts/addresses';
import { kept, lineKind, refused } from './line-kind';
import { partsKind } from './parts-kind';
import { postcode } from './postcode';
import { fold, lineOf } from './typed';

const example = '8127 Aba, Rákóczi utca 12.';

/** An office's, unless it is said to be a person's. */
export function address({ class: ofClass = 'public' }: { class?: AnswerClass } = {}): AnswerKind {
  return partsKind({
    kinds: {
      postcode: postcode(),
      town: part('Aba', 60, (line) => (/^[\p{L}][\p{L}. -]+$/u.test(line) ? line : undefined)),
      street: part('Rákóczi', 80, (line) => (line.includes(',') ? undefined : line)),
      streetKind: part(
        'utca',
        30,
        (line) => streetShorts.get(fold(line)) ?? (/^\p{L}+$/u.test(line) ? line : undefined),
      ),
      house: part('12', 40, (line) => line.replace(/^(\d+)\.$/, '$1')),
    },
    words: texts.parts,
    optional: [],
    example,
    longest: 250,
    class: ofClass,
    readLine: (line) => readAddress(lineOf(line)) ?? texts.unread(example),
    show: ({ postcode: code, town, street, streetKind: kind, house }) =>
      `${code} ${town}, ${street} ${kind} ${/^\d+$/.test(house) ? `${house}.` : house}`,
  });
}

/** `canonical`: undefined when it is something else. */
function part(example: string, maxLength: number, canonical: (line: string) => string | undefined): AnswerKind {
  return lineKind({
    control: { type: 'text', maxLength, example },
    class: 'public',
    read(line) {
      const value = canonical(line);
      return value === undefined ? refused(texts.notAPart(example)) : kept(value);
    },
  });
}

/** Without a comma the town is one word. */
const withComma = /^(?:h-?)? ?(\d+) ([^,]+), ?(.+)$/i;
const withoutComma = /^(?:h-?)? ?(\d+) (\S+) (.+)$/i;

function readAddress(line: string) {
  const [, code = '', town = '', rest = ''] = withComma.exec(line) ?? withoutComma.exec(line) ?? [];
  const words = rest.split(' ');
  const at = placeOfKind(words);
  if (code === '' || at < 1) return undefined;
  return {
    postcode: code,
    town: town.trim(),
    street: words.slice(0, at).join(' '),
    streetKind: words[at] ?? '',
    house: words.slice(at + 1).join(' '),
  };
}

/** A word for one; or, when there is none that is known, the small word before the number. */
function placeOfKind(words: readonly string[]): number {
  const known = words.findIndex((word, at) => at > 0 && streetKind.test(fold(word)));
  if (known > 0) return known;
  return words.findIndex((word, at) => at > 0 && /^\p{Ll}+$/u.test(word) && /^\d/.test(words[at + 1] ?? ''));
}
