// The members of a joint office that somebody fills in sheets for, and which of them a message names.

import { editDistance } from '../../../knowledge/hungarian/edit-distance';
import { fold } from '../../../knowledge/hungarian/fold';
import { authorize } from '../../access/authorize';
import { placeIn } from '../../access/places';
import type { Standing } from '../../access/standing';
import { readingsOf } from '../../municipalities/endings';
import type { Municipality, Register } from '../../municipalities/register';
import { shownName } from '../../municipalities/texts';
import { texts } from '../../texts';

/** Besides this one, those of the same joint office whose sheets this person may fill in; the seat first. */
export function othersOf(asker: Standing, ksh: string, register: Register): Municipality[] {
  const office = register.officeOf(ksh);
  if (!office?.isJoint) return [];
  const others = office.members.filter((member) => member.ksh !== ksh);
  return others.filter((member) => authorize(asker, 'edit-sheet', placeIn(register, member.ksh)).allow);
}

/** In the order they are named, by name in any case, with a slip, or by number in `among`; undefined: something is none of them. */
export function membersNamed(said: string, among: readonly Municipality[]): Municipality[] | undefined {
  const parts = fold(said)
    .split(texts.betweenNames)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const named = parts.flatMap((part) => {
    const one = memberNamed(part, among);
    return one ? [one] : part.split(/\s+/).map((word) => memberNamed(word, among));
  });
  const found = named.filter((one) => one !== undefined);
  return found.length === 0 || found.length < named.length ? undefined : [...new Set(found)];
}

function memberNamed(part: string, among: readonly Municipality[]): Municipality | undefined {
  const number = /^(\d{1,2})\.?$/.exec(part)?.[1];
  if (number !== undefined) return among[Number(number) - 1];
  const forms = readingsOf(lettersOf(part)).map(({ stem }) => stem);
  const within = (slips: (name: string) => number) =>
    among.filter((one) => {
      const name = lettersOf(fold(shownName(one)));
      return forms.some((form) => editDistance(form, name, slips(name)) <= slips(name));
    });
  const exact = within(() => 0);
  const [first, second] = exact.length > 0 ? exact : within(({ length }) => (length < 5 ? 0 : length < 9 ? 1 : 2));
  return second ? undefined : first;
}

const lettersOf = (folded: string): string => folded.replace(/^(?:az?|csak) /, '').replace(/[^\p{L}\p{N}]/gu, '');
