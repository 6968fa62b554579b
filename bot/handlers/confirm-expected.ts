// Somebody came with an imported list: whether it is they is asked of them, and only their yes makes the grant count.
import { z } from 'zod';
import { end } from '../access/giving';
import { type Grant, placeName } from '../access/grant';
import { type Person, peoplePartition, personRecord } from '../access/person';
import { placeRecord } from '../access/place';
import { municipalitiesOf } from '../access/places';
import type { Standing } from '../access/standing';
import { isAllowed, tenantsRecord } from '../access/tenants';
import { type Draft, draftOn } from '../draft';
import type { Session } from '../session';
import { texts } from '../texts';
import type { Reply } from '../turn';
import { actOf } from './act-of';
import { dayOf } from './days';
import type { Desk, Handler, Outcome } from './handler';
import { personally } from './personally';

const pressedSchema = z.object({ grant: z.string(), as: z.enum(['yes', 'no']) });

export function expectedOf({ grants }: Person, now: number): Grant[] {
  return grants.filter(
    ({ awaitsPerson, ended, until }) => awaitsPerson && !ended && (until === undefined || now < until),
  );
}

export function askExpected({ id, role, reach }: Grant, { register }: Pick<Desk, 'register'>): Reply {
  return texts.expected({ grant: id, role, reach, where: municipalitiesOf(reach, register) });
}

export function confirmExpected(desk: Desk): Handler {
  return personally({
    name: 'confirm-expected',
    async handle(turn, session, asker) {
      const pressed = actOf(turn, 'expected', pressedSchema);
      if (!pressed) return undefined;
      if (!asker.principal) return { replies: [texts.nobodyVouches], session };
      return confirmed(pressed, session, asker, asker.principal.tenantId, desk);
    },
  });
}

async function confirmed(
  { grant: id, as }: z.infer<typeof pressedSchema>,
  session: Session,
  asker: Standing,
  tenantId: string,
  desk: Desk,
): Promise<Outcome> {
  const now = desk.clock.now();
  const draft = draftOn(desk.store, peoplePartition);
  if (!isAllowed(await draft.read(tenantsRecord), tenantId, desk.mode)) {
    return { replies: [texts.tenantNotAllowed], session };
  }
  const waiting = expectedOf(await draft.read(personRecord(asker.key)), now);
  const grant = waiting.find((each) => each.id === id);
  if (!grant) return { replies: [texts.expectedGone], session };
  const fences = as === 'yes' ? await accept(draft, asker.key, id) : await decline(draft, asker.key, grant, now);
  const where = municipalitiesOf(grant.reach, desk.register);
  const next = waiting.find((each) => each !== grant);
  return {
    replies: [
      as === 'yes' ? texts.expectedConfirmed(grant.role, grant.reach, where) : texts.expectedDeclined,
      ...(next ? [askExpected(next, desk)] : []),
    ],
    session: { ...session, expectedAskedOn: dayOf(now) },
    change: {
      partition: peoplePartition,
      ...draft.done(),
      fences,
      audit: [
        {
          action: as === 'yes' ? 'confirm-expected' : 'decline-expected',
          municipality: placeName(grant.reach),
          object: `grant-${id}`,
          result: 'done',
          reason: grant.role,
        },
      ],
    },
  };
}

async function accept(draft: Draft, key: string, id: string): Promise<[]> {
  const kind = personRecord(key);
  const person = await draft.read(kind);
  const counting = ({ awaitsPerson: _, ...grant }: Grant): Grant => grant;
  await draft.write(kind, { ...person, grants: person.grants.map((each) => (each.id === id ? counting(each) : each)) });
  return [];
}

/** Whoever looks after the place finds there that the list was wrong; nobody is woken for it. */
async function decline(draft: Draft, key: string, { id, reach }: Grant, now: number) {
  const fences = await end(draft, key, id, { at: now, by: key });
  const place = placeRecord(reach);
  const book = await draft.read(place);
  await draft.write(place, { ...book, declined: [...(book.declined ?? []), { key, grant: id, at: now }] });
  return fences;
}
