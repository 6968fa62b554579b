// The page of the web chat, served at home only: HTML, style and scripts as they lie in page/, and Web Chat's own bundle.
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { z } from 'zod';
import type { LocalPerson } from '../../bot/access/demo';
import type { HttpAnswer, HttpRequest, HttpRoute } from '../http-exchange';
import { tooMany } from './access';
import { newGuest } from './conversation-routes';
import { texts } from './texts';
import type { Guest, Tokens } from './tokens';
import type { Transcript } from './transcript';

const PAGE = join(__dirname, 'page');
const LONG_CACHING = 'public, max-age=31536000, immutable';
const SCRIPT = 'text/javascript; charset=utf-8';
/** The part of the emoji font that has the thumbs, for a machine that has no emoji. */
const THUMBS = join(require.resolve('@fontsource/noto-emoji'), '../files/noto-emoji-9-400-normal.woff2');

export interface PageNeeds {
  transcript: Transcript;
  tokens: Tokens;
  people: LocalPerson[];
  /** Seconds to wait before another conversation may begin; 0 = now. */
  waitToBegin: () => number;
}

export function pageRoutes(needs: PageNeeds): HttpRoute[] {
  const bundle = readFileSync(join(require.resolve('botframework-webchat'), '../../dist/webchat.js'));
  const scripts = readdirSync(PAGE).filter((name) => name.endsWith('.js'));
  const version = createHash('sha256').update(bundle).digest('hex').slice(0, 16);
  return [
    get('/', pageAnswer(readFileSync(join(PAGE, 'index.html'), 'utf8'), version, needs.people)),
    get('/webchat/page.css', fileAnswer(readFileSync(join(PAGE, 'page.css')), 'text/css; charset=utf-8', 'no-cache')),
    ...scripts.map((name) => get(`/webchat/${name}`, fileAnswer(readFileSync(join(PAGE, name)), SCRIPT, 'no-cache'))),
    get('/webchat/webchat.js', fileAnswer(bundle, SCRIPT, LONG_CACHING)),
    get('/webchat/thumbs.woff2', fileAnswer(readFileSync(THUMBS), 'font/woff2', LONG_CACHING)),
    { method: 'POST', path: '/webchat/session', body: 'json', answer: (request) => sessionAnswer(needs, request) },
  ];
}

const sessionSchema = z.object({
  userId: z
    .string()
    .regex(/^dl_[0-9a-f-]{36}$/)
    .nullish(),
  conversationId: z.uuid().nullish(),
  /** Object id of one of the people. */
  person: z.string().nullish(),
});

/** A token for the page: for the conversation it had when that goes on and is its own, else for a new one. */
async function sessionAnswer(needs: PageNeeds, { body }: HttpRequest): Promise<HttpAnswer> {
  const had = sessionSchema.safeParse(body).data;
  const person = needs.people.find(({ aadObjectId }) => aadObjectId === had?.person);
  const user = person?.aadObjectId ?? had?.userId;
  const kept = had?.conversationId && (await needs.transcript.find(had.conversationId));
  if (user && had?.conversationId && kept && !kept.ended && kept.user === user) {
    return session({ conversation: had.conversationId, user }, needs.tokens);
  }
  const waitSeconds = needs.waitToBegin();
  return waitSeconds > 0 ? tooMany(waitSeconds) : session(newGuest(user), needs.tokens);
}

function session(guest: Guest, tokens: Tokens): HttpAnswer {
  const token = tokens.issue(guest, 'talk');
  return { status: 200, body: { userId: guest.user, conversationId: guest.conversation, token } };
}

function get(path: string, answer: HttpRoute['answer']): HttpRoute {
  return { method: 'GET', path, body: 'none', answer };
}

/** Compressed once, at the start, off the main thread. */
function fileAnswer(bytes: Buffer, type: string, caching: string): HttpRoute['answer'] {
  const zipped = promisify(gzip)(bytes);
  const headers = { 'Content-Type': type, 'Cache-Control': caching, Vary: 'Accept-Encoding' };
  return async (request) =>
    /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
      ? { status: 200, headers: { ...headers, 'Content-Encoding': 'gzip' }, body: await zipped }
      : { status: 200, headers, body: bytes };
}

function pageAnswer(template: string, version: string, people: LocalPerson[]): HttpRoute['answer'] {
  const offered = people.map(({ aadObjectId, ...person }) => choice(aadObjectId, texts.localPerson(person)));
  const choices = [choice('', texts.page.guest), ...offered].join('');
  const words: Record<string, string> = {
    ...texts.page,
    version,
    choices,
    texts: attribute({ ...texts.script, webChat: texts.webChat }),
  };
  const filled = template.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => words[name] ?? mark);
  return async ({ headers }) => {
    const nonce = randomBytes(16).toString('base64');
    const body = filled.replaceAll('%nonce%', nonce);
    return {
      status: 200,
      headers: { 'Content-Type': 'text/html; charset=utf-8', ...safety(nonce, headers.host) },
      body,
    };
  };
}

/** Nothing from another host, nothing inline but the styles that Web Chat itself puts in under the nonce. */
function safety(nonce: string, host = ''): Record<string, string> {
  const sockets = /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : '';
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      // The hash is that of nothing: Web Chat also puts in an empty style element, and draws its icons from blobs of its own.
      `style-src 'self' 'nonce-${nonce}' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`,
      "img-src 'self' data: blob:",
      "font-src 'self'",
      `connect-src 'self'${sockets}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'Referrer-Policy': 'no-referrer',
  };
}

function choice(value: string, words: string): string {
  return `<option value="${escaped(value)}">${escaped(words)}</option>`;
}

/** The words that the page's scripts need, as JSON in an attribute. */
function attribute(words: object): string {
  return escaped(JSON.stringify(words));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
