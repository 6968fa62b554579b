// The address of a website, with its scheme and without what a browser adds; accents of Hungarian are allowed in it.
import type { AnswerKind, Fit } from '../answer-kind';
import { webTexts as texts } from '../texts/contact';
import { kept, lineKind, refused } from './line-kind';

const example = 'www.aba.hu';

export function webAddress(): AnswerKind {
  return lineKind({
    control: { type: 'text', maxLength: 300, example, style: 'url' },
    class: 'public',
    read,
    show: (value) => value.replace(/^https:\/\//, ''),
  });
}

const label = /^(?:honlap|web(?:lap|oldal|c[ií]m)?)[a-zíüöóőúűéá]*[:=] ?/i;
/** Accented letters of Hungarian only: others may look like a letter they are not. */
const host = /^(?:[a-z\dáéíóöőúüű](?:[a-z\dáéíóöőúüű-]{0,61}[a-z\dáéíóöőúüű])?\.)+[a-z]{2,24}$/;

function read(line: string): Fit<string> {
  const typed = line.replace(label, '').replace(/[.,;]+$/, '');
  if (/\s/.test(typed)) return refused(texts.space(example));
  if (/^[^/?#]+@[^/?#]+\.[a-z]+$/i.test(typed) && !typed.includes(':')) return refused(texts.email(example));
  if (/^\d+$/.test(typed)) return refused(texts.unread(example));
  const [, scheme = 'https', rest = ''] = /^(?:([a-z][a-z\d+.-]*):(?!\d)(?:\/\/)?)?(.*)$/i.exec(typed) ?? [];
  if (!/^https?$/i.test(scheme)) return refused(texts.onlyWeb(example));
  const [, authority = '', path = ''] = /^([^/?#]*)(.*)$/.exec(rest) ?? [];
  if (authority.includes('@')) return refused(texts.password(example));
  if (/^[\d.]+(?::\d+)?$|^\[/.test(authority)) return refused(texts.numeric(example));
  return judged(scheme.toLowerCase(), authority.toLowerCase(), path);
}

function judged(scheme: string, authority: string, path: string): Fit<string> {
  const [name = '', port] = authority.split(/:(?=\d{1,5}$)/);
  const value = `${scheme}://${authority}${path === '/' ? '' : path}`;
  const isRight = host.test(name) && Number(port ?? 1) > 0 && /^[^"<>\\^`{|}]*$/.test(path) && URL.canParse(value);
  return isRight ? kept(value) : refused(texts.unread(example));
}
