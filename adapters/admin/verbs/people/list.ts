// `people list`: who may do what, as the bot holds it now.
import { peoplePartition } from '../../../../bot/access/person';
import { countingAt } from '../../../../bot/access/standing';
import { noteBy, shellOf } from '../../actor';
import type { Verb } from '../../office';
import { allPeople } from '../../people-register';
import { done } from '../../saying';
import { peopleTexts } from './texts';

export const listPeople: Verb = async (_, office) => {
  const { store, clock, register, say } = office;
  const now = clock.now();
  let count = 0;
  for await (const { key, person } of allPeople(store)) {
    const counting = countingAt(person.grants, now);
    const grants = person.grants.map((grant) => peopleTexts.grant(grant, counting.includes(grant), register));
    say.line([peopleTexts.person(key, person), ...grants].join('\n'));
    count += 1;
  }
  // Names were seen: that stands in the log like any other look at them.
  const audit = [noteBy(shellOf(office), { action: 'see-people', object: 'name, principal', result: 'done' }, now)];
  await store.commit({ partition: peoplePartition, writes: [], mail: [], audit });
  return done(office, peopleTexts.peopleCounted(count));
};
