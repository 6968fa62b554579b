// What the kinds of answer must know of the world: the day in Hungary, and the municipalities, found and named as everywhere.
import type { Circumstances, FoundMunicipality } from '../dialogs/answer-kind';
import { dayOf } from './handlers/days';
import type { Desk } from './handlers/handler';
import { findOnce } from './municipalities/find-once';
import type { Register } from './municipalities/register';
import { districtNumber, nameToChoose, shownName } from './municipalities/texts';

/** The index over the register is made when the first name is looked for. */
export function answerCircumstances({ clock, register }: Pick<Desk, 'clock' | 'register'>): () => Circumstances {
  let find: ((typed: string) => FoundMunicipality) | undefined;
  const findMunicipality: Circumstances['findMunicipality'] = (typed) => {
    find ??= finderIn(register);
    return find(typed);
  };
  const municipality: Circumstances['municipality'] = (ksh) => {
    const known = register.byKsh(ksh);
    if (!known) return undefined;
    const { countyCode, postcode } = known;
    const district = districtNumber(known);
    return {
      title: nameToChoose(known),
      name: shownName(known),
      countyCode,
      ...(postcode !== undefined && { postcode }),
      ...(district !== undefined && { postcodeStart: `1${String(district).padStart(2, '0')}` }),
    };
  };
  return () => ({ today: dayOf(clock.now()), findMunicipality, municipality });
}

function finderIn(register: Register): (typed: string) => FoundMunicipality {
  const find = findOnce(register);
  return (typed) => {
    const found = find(typed);
    if (found.kind === 'sure') return { kind: 'sure', ksh: found.municipality.ksh };
    if (found.kind === 'none') return found;
    return { kind: 'several', options: found.options.map((one) => ({ ksh: one.ksh, title: nameToChoose(one) })) };
  };
}
