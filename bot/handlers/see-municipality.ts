// "önkormányzatunk": what the register says of a municipality and its office, and how many have access to it.

import { isActive } from '../access/grant';
import { membersOf } from '../access/members';
import { peoplePartition } from '../access/person';
import { draftOn } from '../draft';
import { texts } from '../texts';
import { atPlace, type Shown } from './at-place';
import type { Desk, Handler, Outcome } from './handler';

export function seeMunicipality(desk: Desk): Handler {
  const words = { words: texts.municipalityWords, wordsBeforeName: texts.municipalityWordsBeforeName };
  const asked = { name: 'see-municipality', action: 'see-municipality', ...words } as const;
  return atPlace(desk, asked, (shown) => seen(desk, shown));
}

async function seen({ store, clock, register }: Desk, shown: Shown): Promise<Outcome> {
  const { session, scope, municipality } = shown;
  const now = clock.now();
  const members = await membersOf(draftOn(store, peoplePartition), scope, municipality.office.seat, now);
  const people = new Set(members.filter(({ grant }) => isActive(grant, now)).map(({ key }) => key));
  const office = register.officeOf(municipality.ksh);
  const audit = [{ action: 'see-municipality', municipality: municipality.ksh, object: 'register', result: 'done' }];
  return {
    replies: [texts.municipality({ municipality, office, withAccess: people.size })],
    session,
    uses: true,
    audit,
  };
}
