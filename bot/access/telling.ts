// Tells a person something outside the turn that caused it: an errand that ends in their last personal chat, once.
import { z } from 'zod';
import type { Register } from '../municipalities/register';
import type { Outbox } from '../outbox';
import type { DeliveryResult, Errand, Json, Keys, NewErrand, Store } from '../ports';
import { recalled, recalledAsFarAsReadable, writing } from '../records';
import { sessionRecord } from '../session';
import { type Reply, replySchema } from '../turn';
import { typable } from '../typed-press';
import { untilFresh } from '../until-fresh';
import { authorize } from './authorize';
import { type Person, peoplePartition, personRecord } from './person';
import { placeIn } from './places';
import { municipalActions } from './roles';
import { signedReply } from './signed-press';
import { type StandingNeeds, standingOf } from './standing';

const tellSchema = z.object({
  person: z.string(),
  reply: replySchema,
  /** Told only while the person may do this. */
  onlyIf: z.object({ action: z.enum(municipalActions), ksh: z.string() }).exactOptional(),
});
type Tell = z.infer<typeof tellSchema>;

/** `id` is unique among all errands; `person` is a pseudonym. */
export function telling(id: string, what: Tell): NewErrand {
  return { id, errand: 'tell', what: tellSchema.parse(what) as Json };
}

export interface TellingHouse extends StandingNeeds {
  store: Store;
  outbox: Pick<Outbox, 'commit'>;
  keys: Keys;
  register: Register;
}

/** Whoever never wrote to the bot cannot be told: what waits for them is shown when they come. */
export async function tell({ id, what }: Errand, house: TellingHouse): Promise<DeliveryResult> {
  const { data: told } = tellSchema.safeParse(what);
  if (!told) return { kind: 'never', reason: 'what is to be told cannot be read' };
  try {
    const kind = personRecord(told.person);
    const person = recalled(kind, await house.store.read(peoplePartition, [kind.key])).value;
    const { talk } = person;
    if (talk && (await mayHear(person, told, house))) {
      await untilFresh(`errand ${id}`, () => post(id, { ...talk, person: told.person }, told.reply, house));
    }
    return { kind: 'delivered' };
  } catch (cause) {
    return { kind: 'later', reason: String(cause) };
  }
}

async function mayHear({ principal }: Person, { onlyIf }: Tell, house: TellingHouse): Promise<boolean> {
  if (!onlyIf) return true;
  if (!principal) return false;
  return authorize(await standingOf(principal, house), onlyIf.action, placeIn(house.register, onlyIf.ksh)).allow;
}

type Talk = NonNullable<Person['talk']> & { person: string };

/** Its buttons may be typed, too, unless a form is open: there a number is an answer. */
async function post(id: string, { partition, channel, address, person }: Talk, reply: Reply, house: TellingHouse) {
  const { store, outbox, keys, clock } = house;
  const session = recalledAsFarAsReadable(sessionRecord, await store.read(partition, [sessionRecord.key]));
  const signed = signedReply(reply, { key: person, conversation: partition }, keys, clock.now());
  const buttons = typable([session.value, signed]);
  const result = await outbox.commit({
    partition,
    mark: { id, answer: null },
    writes: [writing(sessionRecord, { ...session.value, buttons }, session.version)],
    mail: [{ id: `${id}.told`, channel, address, reply: signed }],
    audit: [{ at: new Date(clock.now()).toISOString(), actor: 'bot', action: 'tell', object: id, result: 'done' }],
  });
  return result.kind === 'stale' ? undefined : result.kind;
}
