// `audit heads > FILE`: where each chain ends now, signed, to be kept on another machine; given only while every chain holds.
import { verifyChain } from '../../../../bot/access/audit-chain';
import { wholeTrail } from '../../audit-trails';
import { type Head, headsAsText } from '../../heads';
import type { Verb } from '../../office';
import { done, notUnderstood, refused } from '../../saying';
import { auditTexts } from './texts';

export const auditHeads: Verb = async (words, office) => {
  if (words.length > 0) return notUnderstood(office);
  const { store, keys, clock } = office;
  const heads: Head[] = [];
  for await (const partition of store.partitions()) {
    const verdict = verifyChain(partition, await wholeTrail(store, partition), keys);
    if (!verdict.holds) return refused(office, auditTexts.chainBroken(partition, verdict.position, verdict.problem));
    if (verdict.end.position > 0) heads.push({ partition, ...verdict.end });
  }
  heads.sort((one, other) => (one.partition < other.partition ? -1 : 1));
  return done(office, headsAsText(new Date(clock.now()).toISOString(), heads, keys));
};
