// The days that somebody names when they go away, read as on Sunday, 22 November 2026.
import { daysNamed } from '../../knowledge/hungarian/days-named';

const TODAY = '2026-11-22';

it.each([
  ['holnaptól jövő péntekig', '2026-11-23', '2026-11-27'],
  ['dec 1-től 12-ig', '2026-12-01', '2026-12-12'],
  ['dec. 1-jétől 12-éig', '2026-12-01', '2026-12-12'],
  ['2026.12.01-2026.12.12', '2026-12-01', '2026-12-12'],
  ['2026. 12. 01. – 2026. 12. 12.', '2026-12-01', '2026-12-12'],
  ['2026-12-01 2026-12-12', '2026-12-01', '2026-12-12'],
  ['2026. december 1-jétől 2026. december 12-éig', '2026-12-01', '2026-12-12'],
  ['december 1-12', '2026-12-01', '2026-12-12'],
  ['december 1. és december 12. között', '2026-12-01', '2026-12-12'],
  ['12.01-12.12', '2026-12-01', '2026-12-12'],
  ['12. 01-től 12. 12-ig', '2026-12-01', '2026-12-12'],
  ['dec 28-tól jan 5-ig', '2026-12-28', '2027-01-05'],
  ['dec. 28-tól 5-ig', '2026-12-28', '2027-01-05'],
  ['mától péntekig', '2026-11-22', '2026-11-27'],
  ['péntekig', '2026-11-22', '2026-11-27'],
  ['dec 12-ig', '2026-11-22', '2026-12-12'],
  ['hétfőtől szerdáig', '2026-11-23', '2026-11-25'],
  ['jövő hétfőtől péntekig', '2026-11-23', '2026-11-27'],
  ['jövő hét szerdától péntekig', '2026-11-25', '2026-11-27'],
  ['jövő héten', '2026-11-23', '2026-11-29'],
  ['ezen a héten', '2026-11-22', '2026-11-22'],
  ['holnap', '2026-11-23', '2026-11-23'],
  ['holnapután', '2026-11-24', '2026-11-24'],
  ['csak december 24-én', '2026-12-24', '2026-12-24'],
  ['holnaptól két hétig', '2026-11-23', '2026-12-06'],
  ['holnaptol 3 napra', '2026-11-23', '2026-11-25'],
  ['két hétre', '2026-11-22', '2026-12-05'],
  ['december végéig', '2026-11-22', '2026-12-31'],
  ['egész decemberben', '2026-12-01', '2026-12-31'],
  ['november végéig', '2026-11-22', '2026-11-30'],
  ['Szabadságon leszek december 1-től 12-ig', '2026-12-01', '2026-12-12'],
  ['január 5-től 9-ig', '2027-01-05', '2027-01-09'],
  ['február 25-től március 2-ig', '2027-02-25', '2027-03-02'],
])('reads "%s"', (typed, from, until) => {
  expect(daysNamed(typed, TODAY)).toEqual({ from, until });
});

it.each([
  'december 1-től',
  'nov 31-ig',
  'hétfőtől',
  '2026.13.01-2026.12.12',
  'dec 12-től dec 12-től',
  'dec 1, dec 5, dec 9',
  '2026.12.12-2026.12.01',
  '12-ig december 1-től',
  'december 12-éig december 1-jétől',
])('cannot tell from "%s" from when until when', (typed) => {
  expect(daysNamed(typed, TODAY)).toBe('unclear');
});

it.each([
  'ki vehet fel új felhasználót?',
  'mégse',
  'Kovács Anna',
  'mit tud a mai rendszer',
  '3',
  'szerdahely',
  'majd szólok',
  'novella',
  'heti jelentés',
  'ASP 2.0 céljai',
  'KÖFOP-1.2.2 konzorciumi tagok',
  'meddig van nyitva az ügyfélszolgálat pénteken',
  'ASP központ nyitvatartás szombat',
])('finds no day in "%s"', (typed) => {
  expect(daysNamed(typed, TODAY)).toBeUndefined();
});
