// An e-mail address. A free mail provider is unusual for an office, so it is asked about.
import type { AnswerClass, AnswerKind, Fit } from '../answer-kind';
import { atWords, emailTexts as texts } from '../texts/contact';
import { kept, lineKind, refused } from './line-kind';
import { fold } from './typed';

const example = 'jegyzo@aba.hu';
const LONGEST = 254;
const LONGEST_LOCAL = 64;

/** A person's, unless it is said to be an office's. */
export function email({ class: classOfAddress = 'personal' }: { class?: AnswerClass } = {}): AnswerKind {
  return lineKind({
    control: { type: 'text', maxLength: LONGEST, example, style: 'email' },
    class: classOfAddress,
    read,
  });
}

const around = /^(?:mailto:|.{0,60}<(?=[^<>]+>$)|e-?mail(?:[- ]c[ií]m)?(?:em|[uü]nk|e)?[:=] ?)/i;
const local = /^[a-z\d_](?:[a-z\d._%+'-]*[a-z\d_+-])?$/i;
const domain = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}$/;

function read(line: string): Fit<string> {
  const address = line
    .replace(around, '')
    .replace(/[>.,;]+$/, '')
    .replace(atWords, '@')
    .trim();
  const [before = '', after, ...more] = address.split('@');
  if (after === undefined) return refused(texts.noAt(example));
  if (more.length > 0) return refused(texts.onlyOne(example));
  if (/\s/.test(address)) return refused(texts.space(example));
  return judged(before, after.toLowerCase());
}

function judged(before: string, after: string): Fit<string> {
  const plain = `${fold(before)}@${fold(after)}`;
  if (plain !== `${before}@${after}`.toLowerCase()) {
    const isRight = judged(fold(before), fold(after)).ok;
    return { ...refused(texts.accents(example)), ...(isRight && { choices: [{ title: plain, typed: plain }] }) };
  }
  if (!domain.test(after)) return refused(/^[\w.-]*$/.test(after) ? texts.domain(example) : texts.unread(example));
  if (!local.test(before) || before.includes('..') || before.length > LONGEST_LOCAL)
    return refused(texts.unread(example));
  return kept(`${before}@${after}`, freemail.has(after) ? texts.freemail(after) : undefined);
}

const freemail = new Set(
  `gmail.com googlemail.com freemail.hu citromail.hu hotmail.com hotmail.hu outlook.com outlook.hu live.com msn.com yahoo.com yahoo.hu
   icloud.com me.com proton.me protonmail.com pm.me t-online.hu t-email.hu upcmail.hu vipmail.hu indamail.hu mailbox.hu gmx.com gmx.net
   gmx.de aol.com mail.com mail.ru chello.hu invitel.hu digikabel.hu axelero.hu zoho.com tutanota.com`.split(/\s+/),
);
