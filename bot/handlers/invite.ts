// "meghívó": a role, then a code to pass on; "meghívók": those still open, to be withdrawn.
import { mayGive } from '../access/editing';
import type { Reach } from '../access/grant';
import { invitationId, invite, openInvitations, withdraw } from '../access/invitation';
import { peoplePartition } from '../access/person';
import { placeRecord } from '../access/place';
import { municipalitiesOf } from '../access/places';
import { type Role, roleSchema } from '../access/roles';
import { draftOn } from '../draft';
import type { Municipality } from '../municipalities/register';
import { texts } from '../texts';
import { atPlace, refused, type Shown } from './at-place';
import type { Desk, Handler, Outcome } from './handler';

const ROLES: readonly Role[] = ['viewer', 'editor', 'lead'];

export function inviting(desk: Desk): Handler[] {
  const on = (name: string, words: readonly string[], show: (desk: Desk, shown: Shown) => Outcome | Promise<Outcome>) =>
    atPlace(desk, { name, action: 'see-access', words }, (shown) => show(desk, shown));
  return [
    on('invite', texts.inviteWords, offered),
    on('invite-as', [], invited),
    on('see-invitations', texts.invitationWords, open),
    on('withdraw-invitation', [], withdrawn),
  ];
}

/** The municipality alone, and all of its joint office for whoever may give access there everywhere. */
function reachesAt({ ksh, office }: Municipality, register: Desk['register']): Reach[] {
  const whole = register.officeOf(ksh);
  const own: Reach = { kind: 'municipality', ksh };
  return whole?.isJoint ? [own, { kind: 'office', seat: office.seat }] : [own];
}

function offered({ register }: Desk, { session, asker, municipality }: Shown): Outcome {
  const offers = reachesAt(municipality, register).flatMap((reach) =>
    ROLES.filter((role) => mayGive(asker, role, reach, register)).map((role) => ({
      role,
      reach: reach.kind,
      members: municipalitiesOf(reach, register).length,
    })),
  );
  if (offers.length === 0) return refused('invite', session, 'role', municipality);
  return { replies: [texts.inviteAs(municipality, offers)], session, uses: true };
}

async function invited(
  { store, clock, register }: Desk,
  { session, asker, municipality, args }: Shown,
): Promise<Outcome> {
  const role = roleSchema.safeParse(args.role).data;
  const reach = reachesAt(municipality, register).find(({ kind }) => kind === args.reach);
  if (!role || !reach || !mayGive(asker, role, reach, register))
    return refused('invite', session, 'role', municipality);
  const draft = draftOn(store, peoplePartition);
  const made = await invite(draft, { role, reach, givenBy: asker.key, givenAt: clock.now() });
  if (!made) return { replies: [texts.tooManyInvitations], session, uses: true };
  const audit = [{ action: 'invite', municipality: municipality.ksh, object: made.id, result: 'done', reason: role }];
  return {
    replies: [texts.invitationMade({ ...made, role, where: municipalitiesOf(reach, register), municipality })],
    session,
    uses: true,
    change: { partition: peoplePartition, ...draft.done(), audit },
  };
}

async function open({ store, clock, register }: Desk, { session, asker, municipality }: Shown): Promise<Outcome> {
  const draft = draftOn(store, peoplePartition);
  const all = [];
  for (const reach of reachesAt(municipality, register)) {
    const invitations = openInvitations(await draft.read(placeRecord(reach)), clock.now());
    const mine = invitations.filter(({ role }) => mayGive(asker, role, reach, register));
    all.push(...mine.map(({ role, until, hash }) => ({ role, until, id: invitationId({ hash }), reach: reach.kind })));
  }
  return { replies: [texts.openInvitations(municipality, all)], session, uses: true };
}

async function withdrawn({ store, register }: Desk, { session, asker, municipality, args }: Shown): Promise<Outcome> {
  const draft = draftOn(store, peoplePartition);
  const reach = reachesAt(municipality, register).find(({ kind }) => kind === args.reach);
  const invitation = reach && (await withdraw(draft, reach, args.id ?? ''));
  if (!reach || !invitation) return { replies: [texts.noSuchInvitation], session };
  if (!mayGive(asker, invitation.role, reach, register))
    return refused('withdraw-invitation', session, 'role', municipality);
  const audit = [
    { action: 'withdraw-invitation', municipality: municipality.ksh, object: invitationId(invitation), result: 'done' },
  ];
  return {
    replies: [texts.invitationWithdrawn(municipality)],
    session,
    uses: true,
    change: { partition: peoplePartition, ...draft.done(), audit },
  };
}
