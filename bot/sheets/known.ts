// What is known of a municipality before anybody fills in its sheet: from the register, and of its contact persons from the book of the place.
import type { Circumstances } from '../../dialogs/answer-kind';
import type { Known } from '../../dialogs/answers';
import type { Form } from '../../dialogs/form';
import { REMOVED } from '../../dialogs/items';
import { itemPath, numberOfItem, pathOf, patternOf, readPath } from '../../dialogs/path';
import type { Sheet } from '../../dialogs/sheet';
import type { Contact } from '../access/place';
import type { Municipality, Register } from '../municipalities/register';
import { texts } from '../texts';
import { type Earlier, earlierLines } from './earlier';

export interface KnownFrom {
  municipality: Municipality;
  register: Register;
  contacts: readonly Contact[];
  circumstances: Circumstances;
  /** Of the same municipality. */
  earlier: Earlier | undefined;
}

/** Only what the form asks and would take: everything else is asked as if it were not known. */
export function knownOf(form: Form, sheet: Sheet, from: KnownFrom): Known {
  const { fromRegister, fromSheet, fromContacts } = texts.knownFrom;
  const said = from.earlier ? earlierLines(form, from.earlier) : [];
  const hasMembers = said.some(([path]) => readPath(path)?.section === MEMBERS);
  return {
    ...fitting(form, registerLines(from), fromRegister, from),
    ...(!hasMembers && fitting(form, memberLines(form, from), fromRegister, from)),
    ...fitting(form, said, fromSheet, from),
    ...fitting(form, contactLines(form, sheet, from.contacts), fromContacts, from),
  };
}

type Lines = readonly (readonly [path: string, typed: string | readonly string[] | undefined])[];

function fitting(form: Form, lines: Lines, source: string, { circumstances }: KnownFrom): Known {
  const known = lines.flatMap(([path, typed]) => {
    if (typed === undefined || typed.length === 0) return [];
    const { section = '', name } = readPath(path) ?? {};
    if (name === undefined) return [[path, { value: typed as string, source }] as const];
    const fit = form.sections[section]?.questions[name]?.kind.fit(typed, circumstances);
    return fit?.ok ? [[path, { value: fit.value, source }] as const] : [];
  });
  return Object.fromEntries(known);
}

function registerLines({ municipality }: KnownFrom): Lines {
  const { ksh, county, postcode, population, status, office } = municipality;
  const isMember = office.kind === 'branch' || office.kind === 'member';
  return [
    ['organisation.legalStatus', texts.legalStatusOf[status]],
    ['organisation.county', county],
    ['organisation.ksh', ksh],
    ['seat.postcode', postcode],
    ['seat.settlement', ksh],
    ['office.kind', office.kind],
    ['office.seat', isMember ? office.seat : undefined],
    ['office.population', String(population)],
  ];
}

const MEMBERS = 'members';

/** Of a joint office all but the municipality itself. */
function memberLines({ sections }: Form, { municipality: { ksh }, register }: KnownFrom): Lines {
  const office = register.officeOf(ksh);
  if (!sections[MEMBERS] || !office?.isJoint) return [];
  return office.members
    .filter((member) => member.ksh !== ksh)
    .flatMap((member, at) => [
      [itemPath(MEMBERS, `k${at + 1}`), 'added'],
      [pathOf(MEMBERS, 'municipality', `k${at + 1}`), member.ksh],
    ]);
}

const PEOPLE = 'people';
const NAME = 'people.name';

/**
 * A contact person is whoever in the sheet has, or had, that name: there the rest is offered. Who was taken out is not offered again, and the
 * others come after all that ever stood there.
 */
function contactLines({ sections }: Form, { fields }: Sheet, contacts: readonly Contact[]): Lines {
  if (!sections[PEOPLE]) return [];
  const items = new Map<string, string>();
  let last = 0;
  for (const [path, { value }] of Object.entries(fields)) {
    const { section, item } = readPath(path) ?? {};
    if (section !== PEOPLE || item === undefined) continue;
    last = Math.max(last, numberOfItem(item));
    if (patternOf(path) !== NAME) continue;
    for (const { answer } of [value, ...value.history]) items.set(plainName(String(answer)), item);
  }
  return onePerName(contacts).flatMap((contact) => {
    const there = items.get(plainName(contact.name));
    if (there === undefined) last += 1;
    const item = there ?? `k${last}`;
    if (fields[itemPath(PEOPLE, item)]?.value.answer === REMOVED) return [];
    return [
      [itemPath(PEOPLE, item), 'added'] as const,
      [pathOf(PEOPLE, 'name', item), contact.name] as const,
      [pathOf(PEOPLE, 'roles', item), texts.rolesOfDuties(contact.duties)] as const,
      [pathOf(PEOPLE, 'post', item), contact.position] as const,
      [pathOf(PEOPLE, 'phone', item), contact.phone] as const,
      [pathOf(PEOPLE, 'email', item), contact.email] as const,
    ];
  });
}

function onePerName(contacts: readonly Contact[]): (Contact & { duties: string[] })[] {
  const names = new Map<string, Contact & { duties: string[] }>();
  for (const contact of contacts) {
    const key = plainName(contact.name);
    const before = names.get(key);
    names.set(key, { ...contact, ...before, duties: [...(before?.duties ?? []), contact.duty] });
  }
  return [...names.values()];
}

const plainName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
