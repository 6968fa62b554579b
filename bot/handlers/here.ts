// The municipality that is spoken of, for whoever works there: what it added to the handbook is shown as well.
import { authorize } from '../access/authorize';
import { activeMunicipality, placeIn } from '../access/places';
import type { Standing } from '../access/standing';
import type { Session } from '../session';
import type { Turn } from '../turn';
import type { Desk } from './handler';

/** KSH code; an empty object for guests, for whoever has not said which of theirs is meant, and where others read along. */
export function here(
  { register }: Pick<Desk, 'register'>,
  { conversation }: Turn,
  { active }: Session,
  asker: Standing,
): { municipality?: string } {
  if (conversation.scope !== 'personal') return {};
  const municipality = activeMunicipality(asker, active, register);
  const verdict = authorize(asker, 'see-municipality', municipality && placeIn(register, municipality.ksh));
  return verdict.allow ? { municipality: verdict.scope.ksh } : {};
}

/** What came with a municipality's own pages was opened by a grant. */
export function usedHere({ municipality }: { municipality?: string }): { uses?: true } {
  return municipality === undefined ? {} : { uses: true };
}
