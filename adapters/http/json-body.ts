// Reads a JSON body within limits of size, time, depth and encoding; restify's bodyParser would inflate and unpack for anybody.
import type { IncomingMessage } from 'node:http';
import type { HttpAnswer } from '../http-exchange';
import { refusal } from './answers';
import type { HttpLimits } from './limits';
import { parseJson } from './safe-json';

type BodyLimits = Pick<HttpLimits, 'bodyMaxBytes' | 'bodyDeadlineMs'>;

export type Body = { ok: true; body: unknown; rawBody: Buffer } | { ok: false; refusal: HttpAnswer };

export const NO_BODY = { ok: true, body: undefined, rawBody: Buffer.alloc(0) } satisfies Body;

export async function readJsonBody(request: IncomingMessage, limits: BodyLimits): Promise<Body> {
  const { headers } = request;
  if (isEmpty(request)) return NO_BODY;
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return no(415, 'Content-Encoding is not supported.');
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) return no(415, 'Send application/json.');
  if (Number(headers['content-length'] ?? 0) > limits.bodyMaxBytes) return no(413, 'The body is too large.');

  const rawBody = await collect(request, limits);
  if (rawBody === 'too large') return no(413, 'The body is too large.');
  if (rawBody === 'too slow') return no(408, 'The body came too slowly.');
  if (rawBody === 'broken') return no(400, 'The body broke off.');
  const parsed = parseJson(rawBody);
  return parsed.ok ? { ok: true, body: parsed.value, rawBody } : no(400, parsed.problem);
}

function no(status: number, line: string): Body {
  return { ok: false, refusal: refusal(status, line) };
}

function isEmpty({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0;
}

type Collected = Buffer | 'too large' | 'too slow' | 'broken';

function collect(request: IncomingMessage, { bodyMaxBytes, bodyDeadlineMs }: BodyLimits): Promise<Collected> {
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let size = 0;
    const settle = (outcome: Collected): void => {
      clearTimeout(timer);
      chunks = [];
      resolve(outcome);
    };
    const timer = setTimeout(settle, bodyDeadlineMs, 'too slow');
    // The listener stays after a refusal, so that what still comes is thrown away instead of piling up.
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > bodyMaxBytes) settle('too large');
      else chunks.push(chunk);
    });
    request.once('end', () => settle(Buffer.concat(chunks)));
    request.once('error', () => settle('broken'));
    request.once('close', () => settle('broken'));
  });
}
