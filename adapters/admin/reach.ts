// How far a grant reaches, as it is written on a command line: all, a KSH code or a name, office:…, region:….
import type { Reach } from '../../bot/access/grant';
import type { Register } from '../../bot/municipalities/register';
import { shownName } from '../../bot/municipalities/texts';
import { texts } from './texts';

export function reachFrom(written: string, register: Register): Reach | { problem: string } {
  const [, kind = '', rest = written] = /^(office|region):(.*)$/.exec(written.trim()) ?? [];
  const text = rest.trim();
  if (text === 'all') return { kind: 'all' };
  if (kind === 'region') return regionNamed(text, register);
  const municipality = register.byKsh(text) ?? onlyOneCalled(text, register);
  if (!municipality) return { problem: texts.placeUnknown(text) };
  return kind === 'office'
    ? { kind: 'office', seat: municipality.office.seat }
    : { kind: 'municipality', ksh: municipality.ksh };
}

function regionNamed(text: string, register: Register): Reach | { problem: string } {
  const found = register.all().find(({ county }) => isSame(county, text));
  return found ? { kind: 'region', county: found.county } : { problem: texts.regionUnknown(text) };
}

function onlyOneCalled(text: string, register: Register) {
  const found = register.all().filter((one) => isSame(one.name, text) || isSame(shownName(one), text));
  return found.length === 1 ? found[0] : undefined;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
