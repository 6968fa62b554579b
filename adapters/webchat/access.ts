// Who is calling: the embedding site with the secret, or a guest with the token of one conversation.
import type { HttpAnswer, HttpRequest } from '../http-exchange';
import type { Guest, Tokens } from './tokens';

export type Caller = { kind: 'site' } | ({ kind: 'guest' } & Guest);
export type Access = { ok: true; caller: Caller } | { ok: false; answer: HttpAnswer };

/** 401 = no token, 403 = a token that is forged, expired or another conversation's; Direct Line clients act on the difference. */
export function accessOf(request: HttpRequest, tokens: Tokens): Access {
  const token = /^bearer +(.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (!token) {
    return { ok: false, answer: problem(401, 'MissingToken', 'Send Authorization: Bearer <token>.') };
  }
  if (tokens.isSecret(token)) return { ok: true, caller: { kind: 'site' } };
  const guest = tokens.read(token, 'talk');
  return guest
    ? { ok: true, caller: { kind: 'guest', ...guest } }
    : { ok: false, answer: problem(403, 'TokenExpired', 'The token has expired or is not valid.') };
}

/** The same for a route with a conversation in its path. */
export function accessTo(conversation: string | undefined, request: HttpRequest, tokens: Tokens): Access {
  const access = accessOf(request, tokens);
  if (!access.ok || access.caller.kind === 'site' || access.caller.conversation === conversation) return access;
  return { ok: false, answer: problem(403, 'BadArgument', 'The token is for another conversation.') };
}

export function problem(status: number, code: string, message: string): HttpAnswer {
  return { status, body: { error: { code, message } } };
}

export function ended(): HttpAnswer {
  return problem(404, 'ConversationNotFound', 'There is no such conversation, or it has ended.');
}

export function tooMany(seconds: number): HttpAnswer {
  const answer = problem(429, 'TooManyRequests', 'Too many requests: please wait a little.');
  return { ...answer, headers: { 'Retry-After': String(seconds) } };
}
