// The cells of the matrix that concern one municipality: what is done in the chat or by a card, and what must come of it by the model.
import { LOCAL_QUESTION } from './matrix-town';
import { counting, type Held, type May, type MunicipalDoing, may, type PlaceOf } from './model';
import type { Subject } from './subjects';
import type { Things } from './things';
import type { Told } from './town';

/** Of whom something was seen, how much; and how many changes among people and in sheets were made and noted. */
export interface Outcome {
  shown: 'whole' | 'masked' | 'counted' | 'yes' | 'no';
  changes: number;
}

export interface Deed {
  name: string;
  surface: 'chat' | 'card';
  /** Typed words, or a button's name and arguments. */
  says?(things: Things): string;
  presses?(things: Things, subject: Subject): { name: string; args: Record<string, string> };
  seen(told: Told, things: Things): Outcome['shown'];
  expected(asker: Asker): Outcome;
  /** Refused by the state of the thing, not of who asks. */
  isVoid?: true;
}

export interface Asker {
  can(doing: MunicipalDoing): May;
  /** Those that count now. */
  counting: Held[];
  /** Whether what they hold names this very place. */
  worksHere: boolean;
  /** Who holds an own grant as lead that reaches here. */
  leadsHere: boolean;
}

export function askerOf({ held, isListed, inGroup }: Subject, place: PlaceOf | undefined, now: number): Asker {
  const listed = isListed && !inGroup;
  const on = listed ? counting(held, now) : [];
  const isHere = ({ reach }: Held): boolean =>
    place !== undefined &&
    ((reach.kind === 'municipality' && reach.ksh === place.ksh) ||
      (reach.kind === 'office' && reach.seat === place.seat));
  return {
    can: (doing) => may(held, listed, doing, place ?? 'nowhere', now),
    counting: on,
    worksHere: on.some(isHere),
    leadsHere: on.some((one) => one.role === 'lead' && !one.standsInFor && isHere(one)),
  };
}

const nothing: Outcome = { shown: 'no', changes: 0 };
const changed = (is: boolean, shown: Outcome['shown'] = 'no'): Outcome => (is ? { shown, changes: 1 } : nothing);
const unseen = (): Outcome['shown'] => 'no';
const yesIf = (is: boolean): Outcome['shown'] => (is ? 'yes' : 'no');
const whole = (told: Told, ksh: string): boolean =>
  new RegExp(`[Kk]ontakt${ksh}|Tag${ksh}|Kér${ksh}|1112233|111 2233`).test(told.drawn);

const contacts = (told: Told, { ksh }: Things): Outcome['shown'] => {
  if (whole(told, ksh)) return 'whole';
  if (told.drawn.includes('kitakarva')) return 'masked';
  return told.drawn.includes(`Pénzügy${ksh}`) ? 'counted' : 'no';
};

const sent = (told: Told, { ksh }: Things): Outcome['shown'] =>
  whole(told, ksh) ? 'whole' : told.drawn.includes('kitakarva') ? 'masked' : 'no';

const sheet = { form: 'contact-sheet', edition: '1' };

const members = (told: Told, { ksh }: Things): Outcome['shown'] =>
  whole(told, ksh) ? 'whole' : told.drawn.includes('kinek van hozzáférése') ? 'masked' : 'no';

/** As much of personal data as the model lets them see. */
const sight = (permission: May, less: Outcome['shown'] = 'no'): Outcome => ({
  shown: permission === 'yes' ? 'whole' : permission === 'masked' ? 'masked' : less,
  changes: 0,
});

const card = (
  name: string,
  presses: NonNullable<Deed['presses']>,
  expected: Deed['expected'],
  more: Partial<Deed> = {},
): Deed => ({ name, surface: 'card', presses, seen: unseen, expected, ...more });

const chat = (says: NonNullable<Deed['says']>, seen: Deed['seen'], expected: Deed['expected']): Deed => ({
  name: says({ ksh: '…' } as Things),
  ...{ surface: 'chat', says, seen, expected },
});

const take = (role: 'viewer' | 'editor' | 'lead') =>
  card(
    `take access from a ${role}`,
    (things) => ({
      name: 'take-access-now',
      args: { ksh: things.ksh, person: things[role].key, grant: `${role}-${things.ksh}` },
    }),
    ({ can }) => changed(can(role === 'lead' ? 'give-lead' : 'give-access') === 'yes'),
  );

const invite = (role: 'viewer' | 'editor' | 'lead') =>
  card(
    `invite a ${role}`,
    ({ ksh }) => ({ name: 'invite-as', args: { ksh, role, reach: 'municipality' } }),
    ({ can }) => changed(can(role === 'lead' ? 'give-lead' : 'give-access') === 'yes', 'yes'),
    { seen: ({ drawn }) => yesIf(/(?:[A-Z\d]{5}-){4}[A-Z\d]{6}/.test(drawn)) },
  );

const decide = (which: keyof Things['requests'], as: 'approved' | 'rejected') =>
  card(
    `decide a request (${which}, ${as})`,
    ({ requests }) => ({
      name: 'decide',
      args: { request: requests[which], role: which === 'lead' ? 'lead' : 'viewer', as },
    }),
    ({ can }) => {
      if (which === 'decided' || which === 'over') return nothing;
      return changed(can(which === 'lead' ? 'give-lead' : 'give-access') === 'yes');
    },
    which === 'decided' || which === 'over' ? { isVoid: true } : {},
  );

export const deeds: Deed[] = [
  chat(
    ({ ksh }) => `önkormányzatunk ${ksh}`,
    ({ drawn }) => yesIf(/önálló hivatal|közös hivatal/.test(drawn)),
    ({ can }) => ({ shown: yesIf(can('see-municipality') === 'yes'), changes: 0 }),
  ),
  chat(
    ({ ksh }) => `kapcsolattartók ${ksh}`,
    contacts,
    ({ can }) => sight(can('see-contacts'), can('see-municipality') === 'yes' ? 'counted' : 'no'),
  ),
  chat(
    ({ ksh }) => `hozzáférések ${ksh}`,
    members,
    ({ can }) => sight(can('see-access')),
  ),
  chat(
    ({ ksh }) => `meghívó ${ksh}`,
    ({ drawn }) => yesIf(drawn.includes('invite-as')),
    ({ can }) => ({ shown: yesIf(can('give-access') === 'yes' || can('give-lead') === 'yes'), changes: 0 }),
  ),
  chat(
    ({ ksh }) => `meghívók ${ksh}`,
    ({ drawn }) => yesIf(drawn.includes('withdraw-invitation')),
    ({ can }) => ({ shown: yesIf(can('give-access') === 'yes'), changes: 0 }),
  ),
  chat(
    () => LOCAL_QUESTION,
    ({ drawn }, { ksh }) => yesIf(drawn.includes(`Titok${ksh}`)),
    ({ can, worksHere, counting: on }) => {
      const isOne = on.every(({ reach }) => reach.kind === 'municipality' || reach.kind === 'all');
      return { shown: yesIf(isOne && worksHere && can('see-municipality') === 'yes'), changes: 0 };
    },
  ),
  chat(
    ({ ksh }) => `ASP-2026-${ksh.slice(0, 4)}01`,
    sent,
    ({ can }) => sight(can('review-sheet') === 'no' ? can('see-contacts') : can('review-sheet')),
  ),
  chat(
    ({ ksh }) => `beküldött lapok ${ksh}`,
    sent,
    ({ can }) => sight(can('review-sheet')),
  ),
  card(
    'open what was sent',
    ({ ksh }) => ({ name: 'see-sent', args: { ksh, form: sheet.form } }),
    ({ can }) => sight(can('review-sheet')),
    { seen: sent },
  ),
  card(
    'accept what was sent',
    ({ ksh }) => ({ name: 'review-accept', args: { ksh, ...sheet } }),
    ({ can }) => changed(can('review-sheet') !== 'no'),
  ),
  card(
    'return it without a remark',
    ({ ksh }) => ({ name: 'review-return', args: { ksh, ...sheet, sum: '0' } }),
    () => nothing,
    { isVoid: true },
  ),
  card(
    'see who has access',
    ({ ksh }) => ({ name: 'see-access', args: { ksh, from: '0' } }),
    ({ can }) => sight(can('see-access')),
    { seen: members },
  ),
  card(
    'see contact persons',
    ({ ksh }) => ({ name: 'see-contacts', args: { ksh, from: '0' } }),
    ({ can }) => sight(can('see-contacts'), can('see-municipality') === 'yes' ? 'counted' : 'no'),
    { seen: contacts },
  ),
  card(
    'lay contact persons open',
    ({ ksh }) => ({ name: 'unmask-because', args: { ksh, from: '0', reason: 'call' } }),
    ({ can }) => sight(can('unmask-contacts')),
    { seen: contacts },
  ),
  card(
    'lay them open without a reason',
    ({ ksh }) => ({ name: 'unmask-because', args: { ksh, from: '0', reason: 'because' } }),
    () => nothing,
    { seen: contacts, isVoid: true },
  ),
  card(
    'choose the municipality',
    ({ ksh }) => ({ name: 'choose', args: { ksh } }),
    ({ worksHere }) => ({ shown: yesIf(worksHere), changes: 0 }),
    { seen: ({ drawn }) => yesIf(drawn.includes('mostantól erről beszélünk')), isVoid: true },
  ),
  ...(['viewer', 'editor', 'lead'] as const).flatMap((role) => [take(role), invite(role)]),
  card(
    'take what has ended',
    ({ ksh, viewer }) => ({ name: 'take-access-now', args: { ksh, person: viewer.key, grant: 'another' } }),
    () => nothing,
    { isVoid: true },
  ),
  card(
    'take one’s own',
    ({ ksh }, { person, held }) => ({
      name: 'take-access-now',
      args: { ksh, person: person.key, grant: held[0]?.id ?? 'g' },
    }),
    () => nothing,
    { isVoid: true },
  ),
  card(
    'withdraw an invitation',
    ({ ksh, invitations }) => ({
      name: 'withdraw-invitation',
      args: { ksh, reach: 'municipality', id: invitations.open },
    }),
    ({ can }) => changed(can('give-access') === 'yes'),
  ),
  card(
    'withdraw one that was used',
    ({ ksh, invitations }) => ({
      name: 'withdraw-invitation',
      args: { ksh, reach: 'municipality', id: invitations.used },
    }),
    () => nothing,
    { isVoid: true },
  ),
  ...(['viewer', 'lead', 'decided', 'over'] as const).flatMap((which) => [
    decide(which, 'approved'),
    decide(which, 'rejected'),
  ]),
  card(
    'name a deputy',
    ({ ksh, editor }) => ({
      name: 'deputy-now',
      args: { ksh, person: editor.key, from: '2026-11-23', until: '2026-11-25' },
    }),
    ({ leadsHere }) => changed(leadsHere),
  ),
];
