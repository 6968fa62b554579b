// What a turn leaves behind, as one commit: the mark that it is done, the conversation, the replies and errands on their way, the audit log.
import { z } from 'zod';
import type { Outcome } from './handlers/handler';
import type { Commit, Json, NewMail } from './ports';
import type { Recall } from './recall';
import { writing } from './records';
import { sessionRecord } from './session';
import { replySchema, type Turn } from './turn';
import { typable } from './typed-press';

/** Made once: making a schema costs more than using it. */
const repliesSchema = z.array(replySchema);

/** `name` says who dealt with it; `at` is ms since 1970. */
export function turnCommit(
  turn: Turn,
  { session, asker, fence }: Recall,
  { name, outcome, mailed, at }: { name: string; outcome: Outcome; mailed: boolean; at: number },
): Commit {
  const { replies } = outcome;
  const buttons = replies.length > 0 ? typable(replies) : outcome.session.buttons;
  const noted = outcome.audit ?? [{ action: name, object: turn.id, result: 'done' }];
  return {
    partition: turn.conversation.id,
    mark: { id: turn.id, answer: repliesSchema.parse(outcome.replies) as Json },
    writes: [writing(sessionRecord, { ...outcome.session, buttons, at }, session.version)],
    ...(outcome.uses && { expects: [fence] }),
    mail: [...(mailed ? repliesAsLetters(turn, outcome) : []), ...remarkAsErrand(turn, outcome)],
    audit: noted.map((each) => ({ at: new Date(at).toISOString(), actor: asker.key, ...each })),
  };
}

function repliesAsLetters({ id, channel, address }: Turn, { replies }: Outcome): NewMail[] {
  return replies.map((reply, index) => ({ id: `${id}.${index}`, channel, address, reply }));
}

/** Lessons belong to nobody's conversation. */
function remarkAsErrand({ id }: Turn, { remark }: Outcome): NewMail[] {
  return remark ? [{ id: `${id}.remark`, errand: 'remark', what: remark }] : [];
}
