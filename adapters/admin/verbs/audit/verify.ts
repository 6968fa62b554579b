// `audit verify`: whether the log stands as it was written, chain by chain; with heads that were noted elsewhere also its ends.
import { type Link, verifyChain } from '../../../../bot/access/audit-chain';
import { askedFor } from '../../asked';
import { wholeTrail } from '../../audit-trails';
import { headsFrom } from '../../heads';
import type { Office, Verb } from '../../office';
import { done, notUnderstood, refused } from '../../saying';
import { texts } from '../../texts';
import { auditTexts } from './texts';

export const verifyAudit: Verb = async (words, office) => {
  const asked = askedFor(words, 0, { against: 'text' });
  if (!asked) return notUnderstood(office);
  const heads = await noted(asked.values.against, office);
  return 'problem' in heads ? refused(office, heads.problem) : verified(heads, office);
};

async function noted(
  file: string | undefined,
  { files, keys }: Office,
): Promise<Map<string, Link> | { problem: string }> {
  if (file === undefined) return new Map();
  const content = await files.read(file);
  if (!content) return { problem: texts.noFile(file) };
  return headsFrom(new TextDecoder().decode(content), keys) ?? { problem: auditTexts.noHeads(file) };
}

async function verified(heads: Map<string, Link>, office: Office): Promise<number> {
  const { store, keys, say } = office;
  const sum = { partitions: 0, entries: 0, unvouched: 0, broken: 0 };
  const look = async (partition: string): Promise<void> => {
    const verdict = verifyChain(partition, await wholeTrail(store, partition), keys, heads.get(partition));
    heads.delete(partition);
    sum.partitions += 1;
    if (verdict.holds) {
      sum.entries += verdict.end.position;
      sum.unvouched += verdict.unvouched;
    } else {
      sum.broken += 1;
      say.fault(auditTexts.chainBroken(partition, verdict.position, verdict.problem));
    }
    if (sum.partitions % 1_000 === 0) say.fault(auditTexts.verifiedSoFar(sum.partitions));
  };
  for await (const partition of store.partitions()) await look(partition);
  // A log that was taken out altogether is known by its noted end only.
  for (const partition of [...heads.keys()]) await look(partition);
  return sum.broken > 0 ? refused(office, auditTexts.notVerified(sum)) : done(office, auditTexts.verified(sum));
}
