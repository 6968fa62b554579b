// Hungarian forms that depend on what they are attached to: dates with their suffixes, articles.

const MONTHS = [
  'január', 'február', 'március', 'április', 'május', 'június',
  'július', 'augusztus', 'szeptember', 'október', 'november', 'december',
]; // biome-ignore format: a year fits two lines

/** "2016-09-03" → "2016. szeptember 3-ától" */
export function dateFrom(isoDay: string): string {
  return withEnding(isoDay, { first: 'jétől', back: 'ától', front: 'étől' });
}

/** "2016-09-03" → "2016. szeptember 3-án" */
export function dateOn(isoDay: string): string {
  return withEnding(isoDay, { first: 'jén', back: 'án', front: 'én' });
}

function withEnding(isoDay: string, ending: { first: string; back: string; front: string }): string {
  const { year, month, day } = parts(isoDay);
  return `${year}. ${month} ${day}-${day === 1 ? ending.first : BACK_VOWEL_DAYS.has(day) ? ending.back : ending.front}`;
}

/** Days whose ordinal ends in "-a": harmadika, nyolcadika, huszadika … */
const BACK_VOWEL_DAYS = new Set([2, 3, 6, 8, 13, 16, 18, 20, 23, 26, 28, 30]);

function parts(isoDay: string): { year: number; month: string; day: number } {
  const [year = 0, month = 0, day = 0] = isoDay.split('-').map(Number);
  return { year, month: MONTHS[month - 1] ?? '', day };
}
