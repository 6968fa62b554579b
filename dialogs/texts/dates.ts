// How days are written and read in Hungarian, and what is said of a day that does not fit. Words to compare stand folded.
import { like } from './common';

const months =
  'január február március április május június július augusztus szeptember október november december'.split(' ');

/** "2026-01-05" → "2026. január 5." */
export function dayInWords(isoDay: string): string {
  const [year, month, day] = isoDay.split('-').map(Number);
  return `${year}. ${months[(month ?? 0) - 1]} ${day}.`;
}

export const dateTexts = {
  unread: (example: string) => `Ebből nem tudom, melyik napra gondol; ${like(example)}`,
  noDay: (example: string) => `A hónap napját is kérem; ${like(example)}`,
  /** A month or a year was said: the day that is nearest to it. */
  whichDay: (day: string) => `A hónap napját is kérem. Ha ${day} a jó, válassza ki; ha nem, írja be a pontos napot.`,
  noSuchDay: (example: string) => `Ilyen nap nincs a naptárban; ${like(example)}`,
  several: (example: string) =>
    `Ez több napot is jelenthet, kérem, válassza ki, vagy írja be betűvel a hónapot; ${like(example)}`,
  otherWeekday: (day: string, is: number, said: number, example: string) =>
    `${day} ${weekdaysOnto[is]} esik, nem ${weekdaysOnto[said]}; ${like(example)}`,
  early: (first: string, example: string) => `Ez a nap túl korai, legkorábban ${first} lehet; ${like(example)}`,
  late: (last: string, example: string) => `Ez a nap túl késői, legkésőbb ${last} lehet; ${like(example)}`,
};

/** By the number of the month, 1 first; "szept", "XI." */
export const monthWords = [
  'januar|jan|i', 'februar|febr|feb|ii', 'marcius|marc|mar|iii', 'aprilis|apr|iv', 'majus|maj|v', 'junius|jun|vi',
  'julius|jul|vii', 'augusztus|aug|viii', 'szeptember|szept|sep|ix', 'oktober|okt|oct|x', 'november|nov|xi', 'december|dec|xii',
].map((names) => names.split('|')); // biome-ignore format: a year fits three lines

/** Monday first. */
export const weekdays = ['hétfő', 'kedd', 'szerda', 'csütörtök', 'péntek', 'szombat', 'vasárnap'];
const weekdaysOnto = ['hétfőre', 'keddre', 'szerdára', 'csütörtökre', 'péntekre', 'szombatra', 'vasárnapra'];

/** Days from today. */
export const dayWords = new Map([
  ['tegnapelott', -2],
  ['tegnap', -1],
  ['ma', 0],
  ['most', 0],
  ['mai nap', 0],
  ['holnap', 1],
  ['holnaputan', 2],
  ['mahoz egy hetre', 7],
  ['mahoz ket hetre', 14],
  ['holnaphoz egy hetre', 8],
]);

export const nextWords = /^(?:jovo|kovetkezo)/;
export const lastWords = /^(?:mult|elozo|elmult|tavaly)/;

/** What may stand before a weekday: "jövő héten", "most", "e heti". */
export const weekWords = '(?:(?:jovo|kovetkezo|mult|elozo|elmult|most|ezen a|ezt?|e|az?)(?: het(?:en|i)?)?(?: az?)? )';
export const yearWords = '(?:iden|jovore|tavaly|(?:jovo|mult|elozo|kovetkezo|iden|ez) ev(?:ben|i)?)';
export const monthAround = '(?:az? )?(?:(?:jovo|kovetkezo|mult|elozo|ez|e|ebben a) (?:honap|ho)(?:ban|nap)?)';

/** Before and behind a month or a year alone: "jövő januártól", "2027 elején", "március végére". */
export const yearBefore = '\\d{4}|iden|jovore|tavaly|(?:jovo|mult|elozo|kovetkezo|iden|ez) ev|jovo|mult';
export const yearEnding = '(?:\\.|-?[a-z]{1,4})?(?: ev)?';
export const monthEnding = '(?:-?(?:ban|ben|i|tol|ra|re|ig))?';
export const partOfTime = '(elej|kozep|veg)(?:e|en|etol|ere|eig|ei)?';

/** "3 nap múlva", "két héttel ezelőtt", "egy hónapja". */
export const lengthWords =
  /^(?:kb )?(\d{1,4}|[a-z]{2,20}) (nap|het|honap|ev)(?:pal|tel|nel|vel|pal|val)? (mulva|ezelott)$/;
export const agoWord = 'ezelott';

/** "elseje" is 1, "huszonharmadika" 23. */
const firstTen = [
  'elseje',
  'masodika',
  'harmadika',
  'negyedike',
  'otodike',
  'hatodika',
  'hetedike',
  'nyolcadika',
  'kilencedike',
  'tizedike',
];
const within = ['egyedike', 'kettedike', ...firstTen.slice(2, 9)];
export const dayOrdinals: readonly [string, number][] = [
  ...firstTen.map((word, at) => [word, at + 1] as [string, number]),
  ...within.map((word, at) => [`tizen${word}`, at + 11] as [string, number]),
  ['huszadika', 20] as [string, number],
  ...within.map((word, at) => [`huszon${word}`, at + 21] as [string, number]),
  ['harmincadika', 30] as [string, number],
  ['harmincegyedike', 31] as [string, number],
];
