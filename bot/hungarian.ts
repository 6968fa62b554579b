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

/** "2018-12-31" → "2018. december 31-éig" */
export function dateUntil(isoDay: string): string {
  return withEnding(isoDay, { first: 'jéig', back: 'áig', front: 'éig' });
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

/** 2.9 → "2,9", 1234 → "1234": at most one decimal, with a comma. */
export function number(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

const clockInHungary = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Budapest',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** As the clock stands in Hungary: "2026-11-22" and "9:05". */
function onTheClock(ms: number): { day: string; time: string } {
  const [day = '', time = ''] = clockInHungary.format(ms).split(' ');
  return { day, time: time.replace(/^0/, '') };
}

/** "2026-11-22T08:05:00Z" → "2026. november 22-én 9:05-kor", as the clock stands in Hungary. */
export function momentOf(isoTime: string): string {
  const { day, time } = onTheClock(Date.parse(isoTime));
  return `${dateOn(day)} ${time}-kor`;
}

/** The first moment that is too late (ms since 1970) → "2026. december 1-jén 12:00-ig"; of a midnight the day before: "2026. november 30-áig". */
export function momentUntil(ms: number): string {
  const { day, time } = onTheClock(ms);
  if (time === '0:00') return dateUntil(onTheClock(ms - 1).day);
  return `${dateOn(day)} ${time}-ig`;
}

/** ms since 1970 → "2026. december 1-jétől" when that is a midnight in Hungary, otherwise "2026. december 1-jén 12:00 után". */
export function momentFrom(ms: number): string {
  const { day, time } = onTheClock(ms);
  return time === '0:00' ? dateFrom(day) : `${dateOn(day)} ${time} után`;
}

/** ms since 1970 → "2026. november 22-étől": the day in Hungary, whatever the time. */
export function daySince(ms: number): string {
  return dateFrom(onTheClock(ms).day);
}

/** ms since 1970 → "2026. november 22-én". */
export function dayWhen(ms: number): string {
  return dateOn(onTheClock(ms).day);
}
