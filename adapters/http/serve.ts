// One request through one route: body within limits, the route's answer, and what is said when the route throws.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Log, StoreUnavailable } from '../../bot/ports';
import type { HttpAnswer, HttpRequest, HttpRoute } from '../http-exchange';
import { refusal, send } from './answers';
import { NO_BODY, readJsonBody } from './json-body';
import type { HttpLimits } from './limits';

const RETRY_AFTER_SECONDS = 5;

export interface ServeNeeds {
  log: Log;
  limits: HttpLimits;
}

export async function serve(
  route: HttpRoute,
  request: IncomingMessage & { params?: unknown },
  response: ServerResponse,
  needs: ServeNeeds,
): Promise<void> {
  try {
    send(request, response, await answerOf(route, request, needs.limits));
  } catch (cause) {
    if (response.headersSent) response.destroy();
    else send(request, response, failure(cause, route, needs.log));
  }
}

async function answerOf(
  route: HttpRoute,
  request: IncomingMessage & { params?: unknown },
  limits: HttpLimits,
): Promise<HttpAnswer> {
  const read = route.body === 'none' ? NO_BODY : await readJsonBody(request, limits);
  if (!read.ok) return read.refusal;
  const { pathname, searchParams } = new URL(`http://localhost${request.url}`);
  const asked: HttpRequest = {
    method: request.method ?? route.method,
    path: pathname,
    params: request.params as Record<string, string>,
    query: searchParams,
    // node makes a list of Set-Cookie only, which no route asks for.
    headers: request.headers as HttpRequest['headers'],
    body: read.body,
    rawBody: read.rawBody,
  };
  return route.answer(asked);
}

function failure(cause: unknown, { method, path }: HttpRoute, log: Log): HttpAnswer {
  if (cause instanceof StoreUnavailable) {
    log.warn('request refused: the store cannot be reached', { method, route: path });
    return refusal(503, 'Not available now.', { 'Retry-After': String(RETRY_AFTER_SECONDS) });
  }
  const reference = randomUUID().slice(0, 8);
  log.error('request failed', { reference, method, route: path, cause });
  return refusal(500, `Internal error ${reference}.`);
}
