// What a sheet is called in the middle of a sentence: its form says the word, the article and the endings follow from it.
import type { Called, Form } from '../../dialogs/form';
import { articleOf, type Suffix, withSuffix } from '../hungarian-suffixes';
import type { Municipality } from '../municipalities/register';

/** A form, or what is known of one. */
export interface Named {
  called?: Called | undefined;
}

/** Whose sheet, and of which form: a sheet at hand is one. */
export interface OfSheet {
  municipality: Municipality;
  form: Pick<Form, 'called' | 'title' | 'parts'>;
}

const usual: Called = { one: 'adatlap', its: 'adatlapja' };

/** "adatlap", "kérdőívet" */
export function noun({ called: { one } = usual }: Named, suffix?: Suffix): string {
  return suffix ? withSuffix(one, suffix) : one;
}

/** "az adatlap", "a kérdőívet" */
export const theNoun = (form: Named, suffix?: Suffix): string => `${articleOf(noun(form))} ${noun(form, suffix)}`;

/** "Az adatlap", at the beginning of a sentence. */
export function TheNoun(form: Named, suffix?: Suffix): string {
  const said = theNoun(form, suffix);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** "adatlapja", of a municipality */
export const itsNoun = ({ called = usual }: Named): string => called.its;

/** "az „adatlap”": the word that opens it */
export const wordFor = (form: Named): string => `${articleOf(noun(form))} „${noun(form)}”`;
