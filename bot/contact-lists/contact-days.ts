// Days as people write them in a list: "2026.11.22.", "2026. november 22-ig", "22.11.2026"; two readings are none.
import { fold } from '../../knowledge/hungarian/fold';
import { contactListTexts as texts } from '../texts/contact-list';
import type { Field } from './contact-fields';

const monthNames = Array.from({ length: 12 }, (_, month) =>
  fold(new Intl.DateTimeFormat('hu', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month, 15))),
);

const ending = String.raw`\.?(?:\s?-?(?:j?[ae])?(?:ig|tol))?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-./ ]\s?(\d{1,2})[-./ ]\s?(\d{1,2})${ending}$`);
const inWords = new RegExp(String.raw`^(\d{4})\.?\s([a-z]{3,})\.?\s(\d{1,2})${ending}$`);
const dayFirst = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\.?$/;
const inOne = /^(\d{4})(\d{2})(\d{2})$/;

/** ISO. With slashes the year must come first: 03/04/2026 is two days. */
export function readDay(cell: string): Field<string> {
  const text = fold(cell).replace(/\s+/g, ' ').trim();
  const [, year, month, day] = yearFirst.exec(text) ?? inOne.exec(text) ?? named(text) ?? reversed(text) ?? [];
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isDay(iso) ? { ok: true, value: iso } : { ok: false, problem: texts.dayWrong(cell) };
}

const endless = new Set(texts.endlessWords.map(fold));

/** '' for one that has no end. */
export function readLastDay(cell: string): Field<string> {
  return endless.has(fold(cell)) ? { ok: true, value: '' } : readDay(cell);
}

function named(text: string): string[] | undefined {
  const [, year = '', word = '', day = ''] = inWords.exec(text) ?? [];
  const month = word && monthNames.findIndex((name) => name.startsWith(word));
  return month === '' || month < 0 ? undefined : ['', year, String(month + 1), day];
}

function reversed(text: string): string[] | undefined {
  const [, day, month, year] = dayFirst.exec(text) ?? [];
  return day && month && year ? ['', year, month, day] : undefined;
}

/** In this century: a grant of 1926 is a slip of the finger. */
function isDay(iso: string): boolean {
  const day = new Date(`${iso}T00:00:00Z`);
  return /^20\d\d-/.test(iso) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}
