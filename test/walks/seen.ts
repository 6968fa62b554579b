// What somebody sees of a sheet in a reply, and which of its messages it is: read from the words alone, as a person does.
import { markdown, plainText } from '../../bot/plain-text';
import type { Press, Reply } from '../../bot/turn';
import type { Form, Question } from '../../dialogs/form';
import { type CardElement, cardOfReply } from '../support/filled-card';
import { type DrawnCard, drawnCard } from './drawn-card';

export interface Seen {
  /** As it is told in one line after the other; the buttons stand below. */
  words: string;
  buttons: { title: string; press: Press }[];
  /** With inputs, to be filled in. */
  card?: DrawnCard;
}

export function seenIn(reply: Reply): Seen {
  const card = reply.form && drawnCard(cardOfReply(reply));
  return {
    words: plainText({ text: markdown(reply), ...(reply.rows && { rows: { ...reply.rows, inWords: '' } }) }),
    buttons: (reply.buttons ?? []).map(({ title, press }) => ({ title, press })),
    ...(card && { card }),
  };
}

/** As it came over HTTP: the words with their marks, and the card below them. */
export interface SeenActivity {
  text?: string;
  attachments?: { content?: CardElement }[];
}

const isRow = ({ columns }: CardElement): boolean => columns !== undefined;

export function seenInActivity({ text = '', attachments = [] }: SeenActivity): Seen {
  const actions = attachments.flatMap(({ content }) => [
    ...(content?.body ?? []).flatMap((row) => row.actions ?? []),
    ...(content?.actions ?? []),
  ]);
  const buttons = actions.flatMap(({ title = '', data }) => (data?.press ? [{ title, press: data.press }] : []));
  const [card] = attachments.flatMap(({ content }) => drawnCard(content) ?? []);
  const rows = attachments.flatMap(({ content }) => (content?.body?.some(isRow) ? (content.fallbackText ?? []) : []));
  return { words: plainText({ text: [text, ...rows].join('\n\n') }), buttons, ...(card && { card }) };
}

/** `place` is without the item: "people.phone"; `adds`: whether there is one more. */
export type Asked =
  | { kind: 'question'; place: string; question: Question; where: string; now: string[] }
  | { kind: 'more'; section: string }
  | {
      kind:
        | 'confirm'
        | 'disputed'
        | 'card'
        | 'full'
        | 'receipt'
        | 'closed'
        | 'amending'
        | 'aside'
        | 'lead-sends'
        | 'lacking'
        | 'failed'
        | 'other';
    }
  | { kind: 'checked'; rows: number; isUnusual: boolean; how: 'can-be-sent' | 'lead-must-send' | 'lacking' };

const signs: [RegExp, Exclude<Asked['kind'], 'question' | 'more' | 'checked'>][] = [
  [/Melyik maradjon\?/, 'disputed'],
  [/(?:adatlapot|kérdőívet) beküldtem\. Száma:/, 'receipt'],
  [/most nem módosítható|Ezt (?:az adatlapot|a kérdőívet) már beküldték/, 'closed'],
  [/^.+ – módosítás$/m, 'amending'],
  [/Minden kérdésre van válasz\./, 'full'],
  [/Ezt már tudjuk/, 'confirm'],
  [/(?:adatlap|kérdőív) félretéve/, 'aside'],
  [/ önkormányzat vezetője (?:küldheti be|nyithatja újra)/, 'lead-sends'],
  [/ – még nem küldhető be/, 'lacking'],
  [/Váratlan hiba|hiba történt/, 'failed'],
];

/** The last message counts: whatever was asked in between stands above it. */
export function askedIn(form: Form, seen: readonly Seen[]): Asked {
  const { words = '', card } = seen.at(-1) ?? {};
  if (card) return { kind: 'card' };
  const asked = /^\d+\/\d+\. (.+)$/m.exec(words)?.[1];
  const where = (/^.+? – (.+)$/m.exec(words)?.[1] ?? '').replace(`${form.title}, `, '');
  const question =
    asked === undefined
      ? undefined
      : questionsOf(form)
          .get(asked)
          ?.find(({ title }) => where.startsWith(title));
  if (question) {
    const now = /^Most ez áll itt: (.+)$/m.exec(words)?.slice(1) ?? [];
    return question.asked.kind === 'question' ? { ...question.asked, where, now } : question.asked;
  }
  if (words.includes('ellenőrzés beküldés előtt')) return checkedIn(words);
  return { kind: signs.find(([sign]) => sign.test(words))?.[1] ?? 'other' };
}

function checkedIn(words: string): Asked {
  if (/már beküldték/.test(words)) return { kind: 'closed' };
  const rows = [...words.matchAll(/^(\d+)\. /gm)].length;
  const how = /beküldheti\./.test(words) ? 'can-be-sent' : /Beküldeni az/.test(words) ? 'lead-must-send' : 'lacking';
  return { kind: 'checked', rows, isUnusual: words.includes('„így marad”'), how };
}

/** All is answered, and two answers do not go together: whoever fills in is told which, and decides themselves. */
export const isToMend = (seen: readonly Seen[]): boolean =>
  seen.some(({ words }) => /kérdésre van válasz, de van (?:köztük|benne) javítandó/.test(words));

interface InForm {
  title: string;
  asked: { kind: 'question'; place: string; question: Question } | { kind: 'more'; section: string };
}

const known = new WeakMap<Form, Map<string, InForm[]>>();

function questionsOf(form: Form): Map<string, InForm[]> {
  const before = known.get(form);
  if (before) return before;
  const all = new Map<string, InForm[]>();
  const note = (ask: string, one: InForm) => all.set(ask, [...(all.get(ask) ?? []), one]);
  for (const [section, { title, questions, repeats }] of Object.entries(form.sections)) {
    for (const [name, question] of Object.entries(questions)) {
      note(question.ask, { title, asked: { kind: 'question', place: `${section}.${name}`, question } });
    }
    if (repeats) note(repeats.addAsk, { title, asked: { kind: 'more', section } });
  }
  known.set(form, all);
  return all;
}
