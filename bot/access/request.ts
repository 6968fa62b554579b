// A request for access: who asks for which role where, and until when it waits. Its lead decides who else works for a municipality; who
// becomes its lead is decided by a programme manager. Nobody else decides anything: without a lead the requests wait for one.
import { z } from 'zod';
import { internal, personal } from '../personal-data/field-class';
import type { RecordKind } from '../records';
import type { Scope } from './authorize';
import type { Place } from './grant';
import { type PlaceBook, placeRecord } from './place';
import { principalSchema } from './principal';
import type { MunicipalAction, Role } from './roles';
import type { Standing } from './standing';

const WAITS_MS = 14 * 24 * 60 * 60 * 1000;
/** So that nobody fills the book of a place, or the evening of who decides. */
const MOST_WAITING = 50;

export const requestableRoles = ['viewer', 'editor', 'lead'] as const;
export const requestableSchema = z.enum(requestableRoles);
export type RequestableRole = z.infer<typeof requestableSchema>;

/** The policy says who may do it: of all roles one has 'give-access' and another 'give-lead'. */
export function actionToDecide(role: Role): MunicipalAction {
  return role === 'lead' ? 'give-lead' : 'give-access';
}

const requestSchema = internal(
  z.object({
    /** Pseudonym, and who that is. */
    by: z.string(),
    principal: personal(principalSchema),
    /** As the channel's directory has it. */
    name: personal(z.string(), 'name').exactOptional(),
    ksh: z.string(),
    role: requestableSchema,
    at: z.number(),
    decided: z.object({ by: z.string(), at: z.number(), as: z.enum(['approved', 'rejected']) }).exactOptional(),
  }),
);
export type Request = z.infer<typeof requestSchema>;

export type RequestState = 'open' | 'approved' | 'rejected' | 'over';

export function stateOf({ at, decided }: Pick<Request, 'at' | 'decided'>, now: number): RequestState {
  if (decided) return decided.as;
  return now < until({ at }) ? 'open' : 'over';
}

/** ms since 1970. */
export function until({ at }: Pick<Request, 'at'>): number {
  return at + WAITS_MS;
}

/** What a button carries of it: pseudonym, KSH code and time say which one, and nothing about the person. */
export function idOf({ by, ksh, at }: Pick<Request, 'by' | 'ksh' | 'at'>): string {
  return `${by}-${ksh}-${at}`;
}

const idPattern = /^([0-9a-f]{32})-(\d{5})-(\d+)$/;

export interface RequestId {
  by: string;
  ksh: string;
  at: number;
}

export function partsOfId(id: string): RequestId | undefined {
  const [, by, ksh, at] = idPattern.exec(id) ?? [];
  return by && ksh && at ? { by, ksh, at: Number(at) } : undefined;
}

const keyPrefix = 'request/';
type RequestRecord = RecordKind<Request | null>;

function recordOf(id: string): RequestRecord {
  return { key: keyPrefix + id, schema: requestSchema.nullable(), fresh: null };
}

/** For who decides: only under what was allowed for that very municipality. */
export function requestTo({ ksh }: Scope, { by, at }: RequestId): RequestRecord {
  return recordOf(idOf({ by, ksh, at }));
}

/** For who asks. */
export function ownRequest({ key }: Standing, { ksh, at }: Pick<RequestId, 'ksh' | 'at'>): RequestRecord {
  return recordOf(idOf({ by: key, ksh, at }));
}

/** The keys of all that one person asked for begin with it. */
export function ownPrefix({ key }: Standing): string {
  return `${keyPrefix}${key}-`;
}

export function requestIn(stored: unknown): Request | undefined {
  return requestSchema.safeParse(stored).data;
}

/**
 * The books that a request stands in while it waits: of its municipality, and one for a lead of the county too, because programme
 * managers look after many places.
 */
export function booksOf({ role }: { role: Role }, place: Place): RecordKind<PlaceBook>[] {
  const own = placeRecord({ kind: 'municipality', ksh: place.ksh });
  return role === 'lead' ? [own, placeRecord({ kind: 'region', county: place.county })] : [own];
}

/** Those that are over go out on the way. undefined: too many wait already. */
export function withRequest(book: PlaceBook, id: string, now: number): PlaceBook | undefined {
  const requests = waitingIn(book, now);
  return requests.length < MOST_WAITING ? { ...book, requests: [...requests, id] } : undefined;
}

export function withoutRequest(book: PlaceBook, id: string, now: number): PlaceBook {
  return { ...book, requests: waitingIn(book, now).filter((each) => each !== id) };
}

/** Ids of those that wait, oldest first. */
export function waitingIn({ requests }: PlaceBook, now: number): string[] {
  const isOpen = (id: string) => {
    const parts = partsOfId(id);
    return parts !== undefined && now < until(parts);
  };
  return requests.filter(isOpen);
}
