// What people taught is found again by nearly the same words, and by no others.
import { createLessons } from '../../knowledge/answering/taught';
import { createSynonyms } from '../../knowledge/hungarian/synonyms';
import { cutPage } from '../../knowledge/pages/sections';
import { createSearch } from '../../knowledge/search/search';
import { page } from './small-handbook';

const cut = cutPage(
  'proba/egy.md',
  page('Előkészítés', 'A csatlakozás előkészítése négy hónapig tart a hivatalban.', ['Mennyi ideig tart?']),
);
if (!cut.ok) throw new Error(cut.problem);
const search = createSearch(cut.sections, createSynonyms([]));
const taught = 'Mennyi ideig tart az interfészes csatlakozás teljes előkészítése a hivatalban?';
const lessons = createLessons([{ question: taught, section: 'proba/egy', helps: true }], new Map([['proba/egy', 7]]));
const found = (text: string): number[] => lessons.helping(search.ask(text).question, text);

it.each([
  taught,
  'mennyi ideig tart az interfeszes csatlakozas teljes elokeszitese a hivatalban',
  'A hivatalban az interfészes csatlakozás teljes előkészítése meddig tart, mennyi ideig?',
])('is the same question: %s', (text) => {
  expect(found(text)).toEqual([7]);
});

it.each([
  'Mennyi ideig tart az előkészítés?',
  'Mennyi ideig nem tart az interfészes csatlakozás teljes előkészítése a hivatalban?',
  'Ki végzi az interfészes csatlakozás előkészítését?',
  '',
  '???',
])('is another question: %s', (text) => {
  expect(found(text)).toEqual([]);
});

it('passes over sections that are gone, and what was undone', () => {
  const gone = createLessons([{ question: taught, section: 'nincs', helps: true }], new Map());
  expect(gone.helping(search.ask(taught).question, taught)).toEqual([]);
  expect(lessons.misleading(search.ask(taught).question, taught)).toEqual([]);
});
