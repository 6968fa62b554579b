// What the kinds of answer must know of the world: the day in Hungary, and the municipalities, found and named as everywhere.
import type { Circumstances, FoundMunicipality } from '../dialogs/answer-kind';
import { dayOf } from './handlers/days';
import type { Desk } from './handlers/handler';
import { findIn } from './municipalities/find';
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

/** What the bot itself shows, typed or copied, is taken at its word: "Győr (Győr-Moson-Sopron vármegye)". */
function finderIn(register: Register): (typed: string) => FoundMunicipality {
  const find = findIn(register);
  const shown = new Map(register.all().map((one) => [nameToChoose(one).toLowerCase(), one.ksh]));
  return (typed) => {
    const ksh = shown.get(typed.toLowerCase());
    if (ksh !== undefined) return { kind: 'sure', ksh };
    const found = find(typed);
    if (found.kind === 'sure') return { kind: 'sure', ksh: found.municipality.ksh };
    if (found.kind === 'none') return found;
    return { kind: 'several', options: found.options.map((one) => ({ ksh: one.ksh, title: nameToChoose(one) })) };
  };
}
