// "hozzáférések": who has access to a municipality, as what and until when; who is invited; how many wait. Each may be taken away from here.
import { requestsFor } from '../access/approvers';
import { mayGive, mayTake } from '../access/editing';
import { openInvitations } from '../access/invitation';
import { booksOf, type Member, membersOf } from '../access/members';
import { peoplePartition } from '../access/person';
import { draftOn } from '../draft';
import { mask } from '../personal-data/masks';
import { texts } from '../texts';
import { atPlace, type Shown } from './at-place';
import type { Desk, Handler, Outcome } from './handler';

/** So many buttons, and two more, fit on a card. */
const PAGE = 4;

export function seeAccess(desk: Desk): Handler {
  const asked = { name: 'see-access', action: 'see-access', words: texts.accessListWords } as const;
  return atPlace(desk, asked, (shown) => listed(desk, shown));
}

async function listed(desk: Desk, shown: Shown): Promise<Outcome> {
  const { store, clock, register } = desk;
  const { session, asker, scope, municipality, args } = shown;
  const now = clock.now();
  const { seat } = municipality.office;
  const draft = draftOn(store, peoplePartition);
  const members = await membersOf(draft, scope, seat, now);
  const books = await booksOf(draft, scope, seat);
  const from = Math.min(Number(args.from) || 0, Math.max(0, members.length - 1));
  const page = members.slice(from, from + PAGE).map((member) => shownMember(member, scope.isMasked));
  const { ksh } = municipality;
  const reply = texts.accessList({
    municipality,
    members: page,
    from,
    of: members.length,
    you: asker.key,
    now,
    invitations: books.flatMap((book) => openInvitations(book, now)),
    waiting: (await requestsFor(asker, now, desk)).filter((each) => each.ksh === ksh).length,
    takeable: page.filter((member) => mayTake(asker, member, register)),
    mayInvite: (['viewer', 'lead'] as const).some((role) =>
      mayGive(asker, role, { kind: 'municipality', ksh }, register),
    ),
    next: from + PAGE < members.length ? from + PAGE : undefined,
  });
  const audit = [
    { action: 'see-access', municipality: ksh, object: 'name', result: scope.isMasked ? 'masked' : 'done' },
  ];
  return { replies: [reply], session, uses: true, audit };
}

export function shownMember(member: Member, isMasked: boolean): Member {
  return isMasked ? { ...member, name: member.name && mask('name', member.name) } : member;
}
