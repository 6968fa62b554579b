// A text with the name of each identifier standing where its number stood.
import { identifierLeftOut } from '../texts/personal-data';
import type { Identifier } from './identifier';
import { identifiersIn } from './identifiers';

/** `isAllowed` identifiers stay. */
export function withoutIdentifiers(text: string, isAllowed: (found: Identifier) => boolean = () => false): string {
  return identifiersIn(text)
    .filter((found) => !isAllowed(found))
    .reduceRight(
      (left, { kind, start, end }) => left.slice(0, start) + identifierLeftOut(kind) + left.slice(end),
      text,
    );
}
