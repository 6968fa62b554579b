// Takes access away from somebody, after a yes: with their next turn they hold it no more, wherever they are in the middle of.
import { mayTake } from '../access/editing';
import { end } from '../access/giving';
import { type Grant, placeName } from '../access/grant';
import { isOpen, type Member, membersOf } from '../access/members';
import { peoplePartition } from '../access/person';
import { telling } from '../access/telling';
import { type Draft, draftOn } from '../draft';
import { texts } from '../texts';
import { atPlace, refusedWith, type Shown } from './at-place';
import type { Desk, Handler, Outcome } from './handler';
import { shownMember } from './see-access';

/** Two steps, and the policy of both: whoever may see who has access may ask; who may take away is looked at each time. */
export function takeAccess(desk: Desk): Handler[] {
  return [
    atPlace(desk, { name: 'take-access', action: 'see-access', words: [] }, (shown) => asked(desk, shown)),
    atPlace(desk, { name: 'take-access-now', action: 'see-access', words: [] }, (shown) => taken(desk, shown)),
  ];
}

async function asked(desk: Desk, shown: Shown): Promise<Outcome> {
  const { session, scope, municipality } = shown;
  const member = await takeable(desk, shown, draftOn(desk.store, peoplePartition));
  if (!member) return refusedWith(texts.nothingToTake, 'take-access', session, 'not to be taken', municipality);
  const reply = texts.takeAway(shownMember(member, scope.isMasked), municipality);
  return { replies: [reply], session, uses: true };
}

async function taken(desk: Desk, shown: Shown): Promise<Outcome> {
  const { session, asker, scope, municipality } = shown;
  const draft = draftOn(desk.store, peoplePartition);
  const member = await takeable(desk, shown, draft);
  if (!member) return refusedWith(texts.nothingToTake, 'take-access-now', session, 'not to be taken', municipality);
  const { key, grant } = member;
  const fences = await end(draft, key, grant.id, { at: desk.clock.now(), by: asker.key });
  const place = placeName(grant.reach);
  const [, ...deputies] = fences;
  return {
    replies: [texts.tookAway(shownMember(member, scope.isMasked), municipality)],
    session,
    uses: true,
    change: {
      partition: peoplePartition,
      ...draft.done(),
      fences,
      audit: [
        { action: 'take-access', municipality: place, object: key, result: 'done', reason: grant.role },
        ...deputies.map((deputy) => ({
          action: 'end-deputy',
          municipality: place,
          object: deputy.key,
          result: 'done',
        })),
      ],
      mail: fences.map((fence, at) => told(shown, { key: fence.key, grant, at })),
    },
  };
}

/** The first is the one who was meant; the others stood in for them. */
function told({ turn, municipality }: Shown, { key, grant, at }: { key: string; grant: Grant; at: number }) {
  const isDeputy = at > 0 || grant.evidence === 'substitution';
  const reply = isDeputy ? texts.noDeputyAnyMore(municipality) : texts.yourAccessTaken(grant.role, municipality);
  return telling(`${turn.id}.taken.${at}`, { person: key, reply });
}

/** What the button names, while it stands there and the asker may take it away. */
async function takeable(
  desk: Desk,
  { asker, scope, municipality, args }: Shown,
  draft: Draft,
): Promise<Member | undefined> {
  const now = desk.clock.now();
  const members = await membersOf(draft, scope, municipality.office.seat, now);
  const member = members.find(({ key, grant }) => key === args.person && grant.id === args.grant);
  return member && isOpen(member.grant, now) && mayTake(asker, member, desk.register) ? member : undefined;
}
