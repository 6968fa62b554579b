// A person who can be reached: name, post, telephone, e-mail address; in parts from a card, or in one line.
import type { AnswerKind } from '../answer-kind';
import { personTexts as texts } from '../texts/people';
import { email } from './email';
import { partsKind } from './parts-kind';
import { personName } from './person-name';
import { phone } from './phone';
import { readPerson } from './read-person';
import { text } from './text';

const example = 'dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu';
/** A post has no telephone number in it. */
const secondNumber = /(?:\d[ ()/.-]{0,3}){7}/;

export function person({ optional = ['post'] }: { optional?: readonly (keyof typeof texts.parts)[] } = {}): AnswerKind {
  return partsKind({
    kinds: {
      name: personName(),
      post: text({ most: 100, least: 2, lines: 'one', class: 'personal' }),
      phone: phone(),
      email: email(),
    },
    words: texts.parts,
    optional,
    example,
    longest: 400,
    class: 'personal',
    identifies: ['taj', 'tax-id', 'personal-number'],
    readLine(line) {
      const parts = readPerson(line);
      return secondNumber.test(parts.post) ? texts.onlyOnePhone(example) : parts;
    },
    show: ({ name, post, phone: number, email: address }) =>
      [name, post, number, address].filter((part) => part !== '').join(', '),
  });
}
