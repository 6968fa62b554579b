// Where a request reads on in a conversation: its token, its watermark, and that the conversation has not ended.
import type { HttpAnswer, HttpRequest } from '../http-exchange';
import { accessTo, ended, problem } from './access';
import type { Guest, Tokens } from './tokens';
import type { Transcript } from './transcript';
import { watermarkOf } from './watermark';

/** `guest` is the conversation with the person it belongs to, whoever asks. */
export type ReadingOn = { ok: true; guest: Guest; watermark: number } | { ok: false; answer: HttpAnswer };

export async function readingOn(
  request: HttpRequest,
  { tokens, transcript }: { tokens: Tokens; transcript: Transcript },
): Promise<ReadingOn> {
  const conversation = request.params.id ?? '';
  const access = accessTo(conversation, request, tokens);
  if (!access.ok) return access;
  const watermark = watermarkOf(request.query.get('watermark'));
  if (watermark === undefined)
    return no(problem(400, 'BadArgument', 'watermark must be a number that was given here.'));
  const head = await transcript.find(conversation);
  if (!head || head.ended) return no(ended());
  return { ok: true, guest: { conversation, user: head.user }, watermark };
}

function no(answer: HttpAnswer): ReadingOn {
  return { ok: false, answer };
}
