// A person as the bot knows them: who they are, what they may do, and where they can be told something. All of it is personal.
import { z } from 'zod';
import { internal, personal } from '../personal-data/field-class';
import type { RecordKind } from '../records';
import { channelSchema } from '../turn';
import { grantSchema } from './grant';
import { principalSchema } from './principal';

/** Everything about who may do what stands here, so that a change of it is one commit. */
export const peoplePartition = 'people';

const personSchema = personal(
  z.object({
    principal: principalSchema.optional(),
    /** Family name first. */
    name: personal(z.string(), 'name').optional(),
    email: personal(z.string(), 'email').optional(),
    phone: personal(z.string(), 'phone').optional(),
    grants: internal(z.array(grantSchema)),
    /** Partitions in which something was, or may have been, opened by a grant: there the fence stands. */
    reached: internal(z.array(z.string())),
    /** Their last personal chat. */
    talk: z
      .object({ partition: z.string(), channel: channelSchema, address: z.record(z.string(), z.unknown()) })
      .optional(),
    /** ISO day of their last message. */
    seenOn: z.string().optional(),
  }),
);
export type Person = z.infer<typeof personSchema>;

/** `key` is the pseudonym. */
export function personRecord(key: string): RecordKind<Person> {
  return { key: `person/${key}`, schema: personSchema, fresh: { grants: [], reached: [] } };
}

const fenceSchema = internal(z.object({ raisedAt: z.number() }));
const NEVER_RAISED = { raisedAt: 0 };

/** Its version is what commits elsewhere expect: raised when something is taken away. */
export function fenceRecord(key: string): RecordKind<{ raisedAt: number }> {
  return { key: `fence/${key}`, schema: fenceSchema, fresh: NEVER_RAISED };
}
