// What people type as an answer, and the exact words they read.
import { read } from './read';
import { choosing } from './tables/choosing';
import { contact } from './tables/contact';
import { dates } from './tables/dates';
import { identifiers } from './tables/identifiers';
import { numbers } from './tables/numbers';
import { people } from './tables/people';

describe.each([...identifiers, ...contact, ...dates, ...numbers, ...choosing, ...people])(
  'asked for $title',
  ({ kind, given, rows }) => {
    it.each(rows)('somebody who types %j reads what helps', (typed, words) => {
      expect(read(kind, typed, given)).toBe(words);
    });
  },
);
