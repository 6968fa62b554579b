// `exports approve ID`: the second data admin's yes to personal data of several municipalities leaving. Nobody says it to their own.
import { exportRecord, faultOfApproval } from '../../../../bot/contact-lists/export-request';
import { actorWho } from '../../actor';
import { askedFor } from '../../asked';
import { changePeople } from '../../changing';
import type { Verb } from '../../office';
import { done, notUnderstood, refused } from '../../saying';
import { contactsTexts } from './texts';

export const approveExport: Verb = async (words, office) => {
  const asked = askedFor(words, 1, { as: 'text' });
  const [id = ''] = asked?.names ?? [];
  if (!asked) return notUnderstood(office);
  const who = await actorWho('approve-export', asked.values.as, office);
  if ('problem' in who) return refused(office, who.problem);
  const { key } = who.actor;
  const now = office.clock.now();
  const { problem } = await changePeople(office, who.actor, async (draft) => {
    const kind = exportRecord(id);
    const request = await draft.read(kind);
    const fault = faultOfApproval(request, key, now);
    if (fault || !request) return { problem: contactsTexts.notApproved[fault ?? 'unknown'] };
    await draft.write(kind, { ...request, approved: { by: key, at: now } });
    return { audit: [{ action: 'approve-export', object: `export/${id}`, result: 'done' }] };
  });
  return problem ? refused(office, problem) : done(office, contactsTexts.approved(id));
};
