// Who leads a municipality now: whoever may send its sheets, deputies of a lead as well.
import { type ApprovingHouse, peopleAround } from './approvers';
import { authorize } from './authorize';
import { covers } from './grant';
import { placeIn } from './places';
import { permission } from './roles';
import { standingOf } from './standing';

/** Pseudonyms. */
export async function leadersOf(ksh: string, house: ApprovingHouse): Promise<string[]> {
  const place = placeIn(house.register, ksh);
  if (!place) return [];
  const leaders: string[] = [];
  for (const { key, principal, grants } of await peopleAround(place, house)) {
    const isPossible = grants.some(
      ({ role, reach }) => permission(role, 'submit-sheet') !== 'no' && covers(reach, place),
    );
    if (!principal || !isPossible) continue;
    if (authorize(await standingOf(principal, house), 'submit-sheet', place).allow) leaders.push(key);
  }
  return leaders;
}
