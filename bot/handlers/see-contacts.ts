// "kapcsolattartók": whom one may contact in a municipality, whole, masked, or only how many, as the role says. Masked ones are laid open
// for a reason, and both stand in the log.
import { authorize, type Scope } from '../access/authorize';
import { peoplePartition } from '../access/person';
import { type Contact, contactSchema, municipalityRecord } from '../access/place';
import { placeIn } from '../access/places';
import { draftOn } from '../draft';
import { masked } from '../personal-data/masked';
import type { Json } from '../ports';
import { texts } from '../texts';
import { unmaskReasonSchema } from '../texts/municipality';
import { atPlace, refused, type Shown } from './at-place';
import type { Desk, Handler, Outcome } from './handler';

/** More than these are shown page by page. */
const PAGE = 6;
/** What stands in the log: which fields were seen, never what is in them. */
const FIELDS = 'name,email,phone';

export function seeContacts(desk: Desk): Handler[] {
  const words = { words: texts.contactWords, wordsBeforeName: [...texts.contactWords, texts.contactWord] };
  const unmask = { action: 'unmask-contacts', words: [] } as const;
  return [
    atPlace(desk, { name: 'see-contacts', action: 'see-municipality', ...words, isTopic: true }, (shown) =>
      seen(desk, shown),
    ),
    atPlace(desk, { name: 'unmask-contacts', ...unmask }, (shown) => whyToUnmask(shown)),
    atPlace(desk, { name: 'unmask-because', ...unmask }, (shown) => unmasked(desk, shown)),
  ];
}

async function seen(desk: Desk, shown: Shown): Promise<Outcome> {
  const { session, asker, municipality, scope } = shown;
  const { ksh } = municipality;
  const place = placeIn(desk.register, ksh);
  const verdict = authorize(asker, 'see-contacts', place);
  const noted = { action: 'see-contacts', municipality: ksh };
  if (!verdict.allow) {
    const duties = (await contactsIn(desk, scope)).map(({ duty }) => duty);
    const audit = [{ ...noted, object: 'duty', result: 'done' }];
    return { replies: [texts.contactsCounted(municipality, duties)], session, uses: true, audit };
  }
  const { isMasked } = verdict.scope;
  const all = await contactsIn(desk, verdict.scope);
  const page = pageOf(isMasked ? all.map(maskedContact) : all, shown);
  const mayUnmask = isMasked && authorize(asker, 'unmask-contacts', place).allow;
  const audit = [{ ...noted, object: FIELDS, result: isMasked ? 'masked' : 'done' }];
  return { replies: [texts.contacts({ municipality, ...page, isMasked, mayUnmask })], session, uses: true, audit };
}

function whyToUnmask({ session, municipality, args }: Shown): Outcome {
  return { replies: [texts.whyToUnmask(municipality, args.from ?? '0')], session, uses: true };
}

async function unmasked(desk: Desk, shown: Shown): Promise<Outcome> {
  const { session, scope, municipality, args } = shown;
  const reason = unmaskReasonSchema.safeParse(args.reason).data;
  if (!reason) return refused('unmask-contacts', session, 'no reason', municipality);
  const page = pageOf(await contactsIn(desk, scope), shown);
  const audit = [{ action: 'unmask-contacts', municipality: municipality.ksh, object: FIELDS, result: 'done', reason }];
  return { replies: [texts.contactsUnmasked({ municipality, ...page, reason })], session, uses: true, audit };
}

async function contactsIn({ store }: Desk, scope: Scope): Promise<Contact[]> {
  return (await draftOn(store, peoplePartition).read(municipalityRecord(scope))).contacts;
}

const maskedContact = (contact: Contact): Contact => contactSchema.parse(masked(contactSchema, contact as Json));

function pageOf(all: Contact[], { args }: Shown) {
  const from = Math.min(Number(args.from) || 0, Math.max(0, all.length - 1));
  return { contacts: all.slice(from, from + PAGE), from, of: all.length };
}
