// Dates and their suffixes, as Hungarian orthography wants them.
import { dateFrom, dateOn } from '../../bot/hungarian';

it.each([
  ['2016-09-01', '2016. szeptember 1-jétől'],
  ['2016-09-02', '2016. szeptember 2-ától'],
  ['2016-09-03', '2016. szeptember 3-ától'],
  ['2017-01-05', '2017. január 5-étől'],
  ['2017-05-11', '2017. május 11-étől'],
  ['2017-05-12', '2017. május 12-étől'],
  ['2017-05-20', '2017. május 20-ától'],
  ['2017-05-21', '2017. május 21-étől'],
  ['2017-05-22', '2017. május 22-étől'],
  ['2017-05-23', '2017. május 23-ától'],
  ['2017-05-30', '2017. május 30-ától'],
  ['2017-05-31', '2017. május 31-étől'],
])('%s is said as %s', (day, said) => {
  expect(dateFrom(day)).toBe(said);
});

it('says on which day', () => {
  expect(['2026-11-01', '2026-11-02', '2026-11-22'].map(dateOn)).toEqual([
    '2026. november 1-jén',
    '2026. november 2-án',
    '2026. november 22-én',
  ]);
});
