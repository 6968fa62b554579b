// Finds the numbers of people and accounts in what somebody typed, however they are grouped: by their check digits, or by the word beside
// them, because people mistype. What is an office's own (tax number, telephone, law) is left alone.
import { isBankAccount } from '../../dialogs/answer-kinds/check-digits';
import { isPersonalNumber, isTaj, isTaxId } from './check-digits';
import type { Identifier, IdentifierKind } from './identifier';
import { documentNumbers, ibans } from './identifiers-with-letters';
import { type Labels, labelsOf } from './labels';
import { type GroupChain, groupChains, isThreeByThree, parted, type Window, windowsOf } from './number-groups';
import { isSumEndingAt, publicNumbers, webAddresses } from './public-numbers';
import { readable } from './readable';

interface Rule {
  kind: IdentifierKind;
  lengths: number[];
  isRight(digits: string): boolean;
  /** What counts beside its word, though the check digits are wrong. */
  isLikely(digits: string): boolean;
}

/** The longer first: a part of an account may look like something else. */
const rules: Rule[] = [
  { kind: 'bank-account', lengths: [24, 16], isRight: isBankAccount, isLikely: () => true },
  { kind: 'personal-number', lengths: [11], isRight: isPersonalNumber, isLikely: (digits) => /^[1-8]/.test(digits) },
  { kind: 'tax-id', lengths: [10], isRight: isTaxId, isLikely: () => true },
  { kind: 'taj', lengths: [9], isRight: isTaj, isLikely: () => true },
];

/** In order of place; none overlaps another. */
export function identifiersIn(typed: string): Identifier[] {
  if (!/\p{N}/u.test(typed)) return [];
  const { text, placeOf } = readable(typed);
  const labels = labelsOf(text);
  const found = [...ibans(text), ...documentNumbers(text, labels), ...numbersIn(text, labels)];
  return withoutOverlaps(found).map(({ kind, start, end }) => ({ kind, ...placeOf(start, end) }));
}

function withoutOverlaps(found: Identifier[]): Identifier[] {
  const inOrder = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  return inOrder.reduce<Identifier[]>((kept, each) => {
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
    return kept;
  }, []);
}

/**
 * What is right and has its word, or is right twice over, beats what looks public; then comes what has its word, then what is only
 * right: three threes of a mistyped account may look like a TAJ number.
 */
function numbersIn(text: string, labels: Labels): Identifier[] {
  const all = groupChains(text);
  const named = labels.hasAny ? pickAll(all, isRightAndNamed(text, labels)) : [];
  const pages = parted(all, [...webAddresses(text), ...named]);
  const sure = pickAll(pages, isSurelyRight(text));
  const rest = parted(pages, [...publicNumbers(text), ...sure]);
  const likely = labels.hasAny ? pickAll(rest, isNamedAlone(text, labels), Number.POSITIVE_INFINITY) : [];
  return [...named, ...sure, ...likely, ...pickAll(parted(rest, likely), isRightAlone(text, labels))];
}

/** Of a number that is grouped as usual. */
const MOST_GROUPS = 6;

type Accepts = (rule: Rule, window: Window, chain: GroupChain) => boolean;

function pickAll(chains: GroupChain[], accepts: Accepts, mostGroups = MOST_GROUPS): Identifier[] {
  return chains.flatMap((chain) => pick(chain, accepts, mostGroups));
}

function pick(chain: GroupChain, accepts: Accepts, mostGroups: number): Identifier[] {
  const taken = chain.groups.map(() => false);
  return rules.flatMap((rule) =>
    rule.lengths
      .flatMap((length) => windowsOf(chain, length, mostGroups))
      .flatMap((window) => {
        const { from, to, start, end } = window;
        if (!accepts(rule, window, chain) || taken.slice(from, to + 1).includes(true)) return [];
        taken.fill(true, from, to + 1);
        return [{ kind: rule.kind, start, end }];
      }),
  );
}

function isRightAndNamed(text: string, labels: Labels): Accepts {
  return ({ kind, isRight }, window, chain) =>
    (isUsual(kind, window, chain) || isWhole(window, chain)) &&
    isRight(window.digits) &&
    labels.names(kind, window) &&
    !isSumEndingAt(text, window.end);
}

/** The structure and the check digits together leave no more than one number in a hundred to chance, for all but TAJ numbers. */
function isSurelyRight(text: string): Accepts {
  return ({ kind, isRight }, window, chain) =>
    kind !== 'taj' && isUsual(kind, window, chain) && isRight(window.digits) && standsAlone(text, window);
}

/** One in ten numbers of nine digits closes like a TAJ number, so it must be written like one, too. */
function isRightAlone(text: string, labels: Labels): Accepts {
  return ({ kind, isRight }, window, chain) => {
    const isWritten = kind === 'taj' ? isUsual(kind, window, chain) : isWhole(window, chain);
    if (!isWritten || !isRight(window.digits) || !standsAlone(text, window)) return false;
    return kind !== 'taj' || (isThreeByThree(chain, window) && !labels.isPublic(window));
  };
}

function isNamedAlone(text: string, labels: Labels): Accepts {
  return ({ kind, isLikely }, window) =>
    isLikely(window.digits) && labels.names(kind, window) && !isSumEndingAt(text, window.end);
}

function isWhole({ from, to }: Window, { groups }: GroupChain): boolean {
  return to - from === groups.length - 1;
}

/** As people write it: in one piece, or in the groups that stand on the card or the statement. */
function isUsual(kind: IdentifierKind, { from, to }: Window, { groups }: GroupChain): boolean {
  if (from === to) return true;
  const lengths = groups.slice(from, to + 1).map(({ digits }) => digits.length);
  return usualGroups[kind].includes(lengths.join('-'));
}

const usualGroups: Record<IdentifierKind, string[]> = {
  taj: ['3-3-3'],
  'tax-id': ['1-3-3-3', '3-3-4', '4-3-3', '2-4-4', '4-4-2', '1-5-4', '1-5-3-1'],
  'bank-account': ['8-8', '8-8-8', '4-4-4-4', '4-4-4-4-4-4', '3-4-1-8', '3-4-1-8-8'],
  'personal-number': ['1-6-4', '1-2-2-2-4', '1-6-3-1', '7-4'],
  'id-document': [],
};

/** Not a sum, and not part of a code: "INC123456788", "VEKOP-16-2016-00123", "#123456788", "123456788abc". */
function standsAlone(text: string, { start, end }: Window): boolean {
  const isCode =
    /[a-z][-_/]?$|#$/i.test(text.slice(Math.max(0, start - 2), start)) || /^_?[a-z]/i.test(text.slice(end, end + 2));
  return !isCode && !isSumEndingAt(text, end);
}
