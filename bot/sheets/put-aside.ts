// "később": the sheet stays as it is, and the words of sheets still mean it.
import type { Outcome } from '../handlers/handler';
import { texts } from '../texts';
import type { InSheet } from './outcomes';
import { resting } from './sending/sent-told';

export function putAside({ hand, session }: Pick<InSheet, 'hand' | 'session'>): Outcome {
  return { replies: [texts.sheetPutAside(hand)], session: resting(session, hand), uses: true };
}
