// The parts of a Hungarian address, and the words for kinds of streets. Words to compare stand folded.
import { like } from './common';

export const addressTexts = {
  parts: {
    postcode: { label: 'Irányítószám', withArticle: 'az irányítószám' },
    town: { label: 'Település', withArticle: 'a település' },
    street: { label: 'Közterület neve', withArticle: 'a közterület neve' },
    streetKind: { label: 'Közterület jellege', withArticle: 'a közterület jellege (utca, út, tér)' },
    house: { label: 'Házszám', withArticle: 'a házszám' },
  },
  notAPart: (example: string) => `A címnek ezt a részét így kérem; ${like(example)}`,
  unread: (example: string) => `Ebből nem tudom kiolvasni a címet; ${like(example)}`,
};

/** What short forms stand for. */
export const streetShorts = new Map([
  ['u', 'utca'],
  ['u.', 'utca'],
  ['krt', 'körút'],
  ['krt.', 'körút'],
  ['ltp', 'lakótelep'],
  ['ltp.', 'lakótelep'],
]);

export const streetKind =
  /^(?:utca|utcaja|u\.?|ut|utja|ter|tere|korut|krt\.?|koz|sor|setany|fasor|dulo|park|liget|rakpart|lepcso|sugarut|major|telep|lakotelep|ltp\.?|tanya|puszta|udvar|kert|lejto|part|allomas|var|hegy|sziget)$/;
