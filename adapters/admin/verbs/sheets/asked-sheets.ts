// Which sheets a verb is about: of which form, in which state, of which municipalities.

import type { Municipality } from '../../../../bot/municipalities/register';
import { exportedForm, exportedForms } from '../../../../bot/sheets/documents/exported-sheets';
import type { Office } from '../../office';
import { placesFrom } from '../../places';
import { sheetsTexts, stateFrom } from './texts';

interface Written {
  form?: string;
  state?: string;
  municipality?: string;
  region?: string;
}

export function sheetsAsked(
  { form: id = 'contact-sheet', state: typed, municipality, region }: Written,
  office: Office,
) {
  const form = exportedForm(id);
  if (!form) {
    const known = exportedForms.map((each) => each.id);
    return { problem: sheetsTexts.formUnknown(id, known) };
  }
  const state = typed === undefined ? undefined : stateFrom(typed);
  if (typed !== undefined && !state) return { problem: sheetsTexts.stateUnknown(typed) };
  const written = [municipality, region && `region:${region}`].filter(Boolean).join(',');
  const places = placesFrom(written || undefined, office);
  return 'problem' in places ? places : { form, ...(state && { state }), ...places };
}

/** Empty codes: all of them. */
export function municipalitiesIn({ register }: Office, codes: readonly string[]): readonly Municipality[] {
  return codes.length === 0 ? register.all() : codes.flatMap((ksh) => register.byKsh(ksh) ?? []);
}
