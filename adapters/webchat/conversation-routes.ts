// Direct Line's tokens and conversations: begin one, keep its token fresh, come back to it.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Receive } from '../../bot/ports';
import type { HttpAnswer, HttpRequest, HttpRoute } from '../http-exchange';
import { accessOf, ended, problem, tooMany } from './access';
import { arrivalTurn } from './inbound';
import { readingOn } from './reading-on';
import { type Guest, TOKEN_TTL_SECONDS, type Tokens } from './tokens';
import type { Transcript } from './transcript';

const bodySchema = z.object({ user: z.object({ id: z.string().min(1).max(200).nullish() }).nullish() }).nullish();

export interface ConversationNeeds {
  transcript: Transcript;
  tokens: Tokens;
  receive: Receive;
  /** In local mode anybody gets a token. */
  open: boolean;
  /** Seconds to wait before another conversation may begin; 0 = now. */
  waitToBegin: () => number;
}

export function conversationRoutes(needs: ConversationNeeds): HttpRoute[] {
  const { transcript, tokens, receive } = needs;

  const generate = async (request: HttpRequest): Promise<HttpAnswer> => {
    if (!needs.open) {
      const access = accessOf(request, tokens);
      if (!access.ok) return access.answer;
      if (access.caller.kind === 'guest') return problem(403, 'BadArgument', 'A token is made with the secret only.');
    }
    const body = bodySchema.safeParse(request.body);
    if (!body.success) return problem(400, 'BadArgument', 'user.id must be a text of at most 200 characters.');
    const waitSeconds = needs.waitToBegin();
    if (waitSeconds > 0) return tooMany(waitSeconds);
    return { status: 200, body: tokenOf(tokens, newGuest(body.data?.user?.id)) };
  };

  const refresh = async (request: HttpRequest): Promise<HttpAnswer> => {
    const access = accessOf(request, tokens);
    if (!access.ok) return access.answer;
    if (access.caller.kind === 'site') return problem(400, 'BadArgument', 'Send the token that is to be refreshed.');
    return { status: 200, body: tokenOf(tokens, access.caller) };
  };

  const start = async (request: HttpRequest): Promise<HttpAnswer> => {
    const access = accessOf(request, tokens);
    if (!access.ok) return access.answer;
    const body = bodySchema.safeParse(request.body);
    if (!body.success) return problem(400, 'BadArgument', 'user.id must be a text of at most 200 characters.');
    const waitSeconds = access.caller.kind === 'site' ? needs.waitToBegin() : 0;
    if (waitSeconds > 0) return tooMany(waitSeconds);
    const guest = access.caller.kind === 'guest' ? access.caller : newGuest(body.data?.user?.id);
    const started = await transcript.start(guest.conversation, guest.user);
    if ((await transcript.find(guest.conversation))?.ended) return ended();
    // Again when it was started before: the process may have died in between, and the bot greets once.
    await receive(arrivalTurn(guest.conversation, guest.user), 'mailed');
    return { status: started ? 201 : 200, body: { ...tokenOf(tokens, guest), ...streamOf(tokens, guest, 0, request) } };
  };

  const reconnect = async (request: HttpRequest): Promise<HttpAnswer> => {
    const reading = await readingOn(request, needs);
    if (!reading.ok) return reading.answer;
    const { guest, watermark } = reading;
    return { status: 200, body: { ...tokenOf(tokens, guest), ...streamOf(tokens, guest, watermark, request) } };
  };

  return [
    { method: 'POST', path: '/v3/directline/tokens/generate', body: 'json', answer: generate },
    { method: 'POST', path: '/v3/directline/tokens/refresh', body: 'none', answer: refresh },
    { method: 'POST', path: '/v3/directline/conversations', body: 'json', answer: start },
    { method: 'GET', path: '/v3/directline/conversations/:id', body: 'none', answer: reconnect },
  ];
}

export function newGuest(user?: string | null): Guest {
  return { conversation: randomUUID(), user: user || `dl_${randomUUID()}` };
}

function tokenOf(tokens: Tokens, { conversation, user }: Guest) {
  const token = tokens.issue({ conversation, user }, 'talk');
  return { conversationId: conversation, token, expires_in: TOKEN_TTL_SECONDS };
}

function streamOf(tokens: Tokens, guest: Guest, watermark: number, { headers }: HttpRequest) {
  const scheme = headers['x-forwarded-proto'] === 'https' ? 'wss' : 'ws';
  const token = tokens.issue(guest, 'stream');
  const path = `/v3/directline/conversations/${guest.conversation}/stream?watermark=${watermark}&t=${token}`;
  return { streamUrl: `${scheme}://${headers.host ?? 'localhost'}${path}` };
}
