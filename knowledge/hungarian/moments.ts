// Years, months and days as people type them, with the word that says before, until, since or after.

export interface Moment {
  year: number;
  month?: number;
  day?: number;
  /** First and last month of a half or a season. */
  part?: [first: number, last: number];
  direction: 'before' | 'until' | 'since' | 'after' | undefined;
}

const months =
  'januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december'.split(' ');
const shortMonths = ['jan', 'feb', 'marc', 'apr', 'maj', 'jun', 'jul', 'aug', 'sze', 'okt', 'nov', 'dec'];

/** Numbers of laws, decrees and projects, and dates in brackets behind them. Folded. */
export const notTimes = new RegExp(
  [
    String.raw`(?<!\d)(?!(?:19|20)\d\d/(?:19|20)\d\d(?!\d))\d{1,4}/(?:19|20)\d\d(?!\d)\.?(?: ?\([^)]{1,20}\))?`,
    String.raw`(?<!\d)(?:19|20)\d\d\. ?evi [ivxlcdm]{1,12}(?:\.| ?(?:torv|tv\b))`,
    String.raw`\b(?:[a-z]{2,8}-){1,3}\d[\d.a-z]*(?:-[\d.a-z]+)*`,
    String.raw`\b(?:mp|osap|irsz|iranyitoszam|kod|tel|telefon|menu|menupont|hrsz)\b\.?:? ?\d{3,4}`,
  ].join('|'),
  'gu',
);

/** Behind a bare number these make it an amount. */
const units =
  /^ (?:ft|huf|forint|eur|db|darab|(?:fo(?:s|nyi|re|vel|nel|t|rol)?(?!\p{L}))|lakos|telepules|onkormanyzat|hivatal|felhasznalo|ugyintezo|ugytipus|szazalek|millio|milliard|ezer|oldal|perc|ora|nap(?!tol)|het|honap|alatt|felett|folott|karakter|kbyte|mb)\p{L}*| ?[%€$]/u;

const moment = new RegExp(
  String.raw`(?:(?<![\p{L}\d./+-])|(?<=(?:19|20)\d\d-|[. ]\d\d-))(?<year>(?:19|20)\d\d)(?!\d|,\d|\.\d{3}(?!\d)| \d{3}(?!\d))` +
    String.raw`(?:[-./] ?(?<monthNumber>0?[1-9]|1[0-2])(?!\d)(?:[-./] ?(?<dayNumber>0?[1-9]|[12]\d|3[01])(?!\d))?` +
    String.raw`(?!\.? ?(?:fel|negyed)ev|\.? ?(?:§|paragr|bekezd|mellekl|pont))` +
    String.raw`|\.? ?(?<monthName>${months.join('|')}|(?:${shortMonths.join('|')})(?:r|pt?)?(?=\.|(?!\p{L})))(?<monthEnding>\p{L}*)` +
    String.raw`(?:\.? (?<day>[12]\d|3[01]|0?[1-9])(?!\d))?)?` +
    String.raw`\.?(?<ending>-?(?!ev)\p{L}{1,8}(?!\p{L}))?`,
  'gu',
);

const earliest = 1990;
const furthest = 10;

/** `text` is folded. Years far from now are numbers of something else. */
export function readMoments(text: string, thisYear: number): Moment[] {
  return [...text.matchAll(moment)]
    .flatMap((match) => readOne(match.groups ?? {}, text.slice(match.index + match[0].length)) ?? [])
    .filter(({ year }) => year >= earliest && year <= thisYear + furthest);
}

function readOne(groups: Record<string, string | undefined>, rest: string): Moment | undefined {
  const { year, monthNumber, dayNumber, monthName, monthEnding = '', day, ending = '' } = groups;
  const month = monthName ? monthOf(monthName) : monthNumber ? Number(monthNumber) : undefined;
  const dayOfMonth = Number(day ?? dayNumber ?? 0);
  if (month === undefined && ending === '' && units.test(rest)) return undefined;
  const read: Moment = { year: Number(year), direction: directionOf(ending.replace('-', '') || monthEnding, rest) };
  if (month === undefined) return { ...read, ...partOf(rest) };
  const isDay = dayOfMonth > 0 && dayOfMonth <= calendarOf(read.year, month);
  return { ...read, month, ...(isDay && { day: dayOfMonth }) };
}

function monthOf(name: string): number {
  return 1 + shortMonths.findIndex((short) => name.startsWith(short));
}

/** Days of a month. */
export function calendarOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function directionOf(ending: string, rest: string): Moment['direction'] {
  if (/ig$/.test(ending) || /^\.? (?:ev )?(?:vegeig|kozepeig|elejeig)/.test(rest)) return 'until';
  if (/^ (?:evet |evi )?(?:elott|megeloz)/.test(rest)) return 'before';
  if (/[ot]ol$/.test(ending) || /^ (?:ota|kezdod|kezdve|fogva)/.test(rest)) return 'since';
  return /^ (?:utan|kovet)/.test(rest) ? 'after' : undefined;
}

const parts: [words: RegExp, months: [number, number]][] = [
  [/^\.? (?:elso fel|i\. felev|1\. felev)/, [1, 6]],
  [/^\.? (?:masodik fel|ii\. felev|2\. felev)/, [7, 12]],
  [/^\.? (?:tavasz)/, [3, 5]],
  [/^\.? (?:nyar)/, [6, 8]],
  [/^\.? (?:osz(?:e|i|szel)|oszen)/, [9, 11]],
  [/^\.? (?:elej)/, [1, 3]],
  [/^\.? (?:veg)/, [10, 12]],
];

function partOf(rest: string): Pick<Moment, 'part'> {
  const part = parts.find(([words]) => words.test(rest))?.[1];
  return part ? { part } : {};
}
