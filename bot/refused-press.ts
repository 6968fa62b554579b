// A button that was not given to this person here, or has run out: nothing is done, the person is told so, and the log says why.
import type { Outcome } from './handlers/handler';
import type { Session } from './session';
import { texts } from './texts';
import type { Turn } from './turn';

/** What has run out was given to this person here; what they have filled in on a card must not go with it. */
export function refusedPress(fault: 'foreign' | 'old', { id, press }: Turn, session: Session): Outcome {
  const isOver = fault === 'old' && press?.do === 'act' && !press.inputs;
  return {
    replies: [texts.pressRefused[fault]],
    ...(isOver && { receipt: texts.oldButtonsReceipt }),
    session,
    audit: [{ action: 'refuse-press', object: id, result: 'refused', reason: fault }],
  };
}
