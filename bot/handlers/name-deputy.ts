// "helyettest adok meg": who, from when until when, a yes; then that person stands in for the lead, and it is over by itself.
import { dayAfter } from '../../knowledge/hungarian/period';
import { nameDeputy } from '../access/deputy';
import type { Grant } from '../access/grant';
import { peoplePartition, personRecord } from '../access/person';
import { activeMunicipality, municipalitiesOf, ownMunicipalities } from '../access/places';
import type { Standing } from '../access/standing';
import { telling } from '../access/telling';
import { draftOn } from '../draft';
import { texts } from '../texts';
import { atPlace, openedAt, refusedWith, type Shown } from './at-place';
import { dayBegins, dayOf } from './days';
import type { Desk, Handler, Outcome } from './handler';
import { candidates, lendableAt, lending } from './lending';
import { personally } from './personally';
import { says } from './says';

/** A card shows six buttons. */
const PAGE = 4;

export function namingDeputy(desk: Desk): Handler[] {
  const on = (name: string, show: (desk: Desk, shown: Shown) => Promise<Outcome>) =>
    atPlace(desk, { name, action: 'name-deputy', words: [] }, (shown) => show(desk, shown));
  return [begun(desk), on('deputy', offered), on('deputy-person', chosen), on('deputy-now', named)];
}

/** Only from somebody who leads a municipality are these words more than a question to the handbook. */
function begun(desk: Desk): Handler {
  const { register } = desk;
  return personally({
    name: 'name-deputy',
    handle(turn, session, asker) {
      if (!says(turn, texts.deputyWords)) return undefined;
      const own = ownMunicipalities(asker, register).filter(({ ksh }) => lendableAt(desk, asker, ksh));
      if (own.length === 0)
        return isDeputy(asker) ? refusedWith(texts.noDeputyOfDeputy, 'name-deputy', session, 'deputy') : undefined;
      const active = activeMunicipality(asker, session.active, register);
      const municipality = own.length === 1 ? own[0] : own.find((each) => each === active);
      if (!municipality) return { replies: [texts.whichOfOwn('deputy', own, texts.deputyWhere)], session, uses: true };
      const show = (shown: Shown) => offered(desk, shown);
      const asked = { name: 'name-deputy', action: 'name-deputy', register, show } as const;
      return openedAt(municipality, { turn, session, asker, args: {} }, asked);
    },
  });
}

const isDeputy = ({ grants }: Standing): boolean => grants.some(({ evidence }) => evidence === 'substitution');

async function offered(desk: Desk, shown: Shown): Promise<Outcome> {
  const { session, asker, municipality, args } = shown;
  if (!lendableAt(desk, asker, municipality.ksh))
    return refusedWith(texts.noDeputyOfDeputy, 'deputy', session, 'deputy', municipality);
  const all = await candidates(draftOn(desk.store, peoplePartition), desk, shown);
  const from = Number(args.from) || 0;
  const next = from + PAGE < all.length ? from + PAGE : undefined;
  return { replies: [texts.deputyWho(municipality, all.slice(from, from + PAGE), next)], session, uses: true };
}

async function chosen(desk: Desk, shown: Shown): Promise<Outcome> {
  const { session, municipality } = shown;
  const found = await lending(draftOn(desk.store, peoplePartition), desk, shown);
  if (!found) return refusedWith(texts.noLongerThere, 'deputy-person', session, 'not there', municipality);
  const naming = { ksh: municipality.ksh, person: found.person.key, at: desk.clock.now() };
  return { replies: [texts.deputyWhen(municipality, found.person)], session: { ...session, naming }, uses: true };
}

async function named(desk: Desk, shown: Shown): Promise<Outcome> {
  const { session, asker, municipality, args } = shown;
  const { naming: _, ...without } = session;
  const { from = '', until = '' } = args;
  const draft = draftOn(desk.store, peoplePartition);
  const found = await lending(draft, desk, shown);
  const now = desk.clock.now();
  if (!found || until < dayOf(now))
    return refusedWith(texts.noLongerThere, 'deputy-now', without, 'not there', municipality);
  const { lent, person } = found;
  const days = { from: dayBegins(from), until: dayBegins(dayAfter(until, 1)) };
  const given = await nameDeputy(draft, lent, person.key, { ...days, by: asker.key, now });
  const noted = { action: 'name-deputy', municipality: municipality.ksh, object: person.key };
  if (typeof given === 'string') {
    const audit = [{ ...noted, result: 'refused', reason: given }];
    return { replies: [texts.deputyRefused[given]], session: without, uses: true, audit };
  }
  const { talk } = await draft.read(personRecord(person.key));
  return {
    replies: [texts.deputyNamed(municipality, person, given, talk !== undefined)],
    session: without,
    uses: true,
    change: {
      partition: peoplePartition,
      ...draft.done(),
      audit: [{ ...noted, result: 'done' }],
      mail: [told(desk, shown, given)],
    },
  };
}

/** At once: it may begin when nobody writes to the bot. */
function told({ register }: Desk, { turn, asker, args }: Shown, grant: Grant) {
  const where = municipalitiesOf(grant.reach, register);
  const reply = texts.youAreDeputy({ grant, whose: asker.person.name, where });
  return telling(`${turn.id}.deputy`, { person: args.person ?? '', reply });
}
