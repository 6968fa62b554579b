// A message whose button was pressed becomes a receipt: one more reply, which takes its place.
import type { Outcome } from './handlers/handler';
import type { Turn } from './turn';

/**
 * It goes last: the answer is what the person waits for, and what the receipt says stands below stands there by then. Only where nobody
 * reads along, and for a button whose seal was looked at.
 */
export function withReceipt(outcome: Outcome, { press, pressedOn, conversation }: Turn): Outcome {
  const { receipt, replies } = outcome;
  if (!receipt || pressedOn === undefined || press?.do !== 'act' || conversation.scope !== 'personal') return outcome;
  return { ...outcome, replies: [...replies, { ...receipt, replaces: pressedOn }] };
}
