// A decision about a request: the grant and the end of the waiting in one commit, so that neither is ever there without the other.
import type { Draft } from '../draft';
import type { Register } from '../municipalities/register';
import type { RecordKind } from '../records';
import { give } from './giving';
import type { Grant } from './grant';
import { placeIn } from './places';
import { booksOf, idOf, type Request, withoutRequest } from './request';

type Decision = NonNullable<Request['decided']>;

/** Otherwise nothing may be committed: what the person holds, or how far the role reaches, stands against it. */
export async function settle(
  draft: Draft,
  kind: RecordKind<Request | null>,
  request: Request,
  decision: Decision,
  { register }: { register: Register },
): Promise<'done' | 'conflict' | 'reach'> {
  if (decision.as === 'approved') {
    const { by: key, principal, name } = request;
    const given = await give(draft, { key, principal, ...(name && { name }) }, grantFor(request, decision));
    if (given === 'conflict' || given === 'reach') return given;
  }
  await draft.write(kind, { ...request, decided: decision });
  const place = placeIn(register, request.ksh);
  for (const book of place ? booksOf(request, place) : []) {
    await draft.write(book, withoutRequest(await draft.read(book), idOf(request), decision.at));
  }
  return 'done';
}

function grantFor(request: Request, { by: givenBy, at }: Decision): Grant {
  const id = idOf(request);
  const { role, ksh } = request;
  return {
    id: `request-${id}`,
    role,
    reach: { kind: 'municipality', ksh },
    from: at,
    givenAt: at,
    givenBy,
    evidence: 'request',
    source: id,
  };
}
