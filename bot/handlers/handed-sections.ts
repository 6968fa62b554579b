// "rám bízott szakaszok": what colleagues have handed to somebody, in every sheet of the municipalities they fill in.
import { authorize } from '../access/authorize';
import { peoplePartition, personRecord } from '../access/person';
import { ownMunicipalities, placeIn } from '../access/places';
import { permission } from '../access/roles';
import type { Standing } from '../access/standing';
import { draftOn } from '../draft';
import type { Municipality } from '../municipalities/register';
import { recalled } from '../records';
import { sheetForms } from '../sheets/reaching';
import { sectionsOf } from '../sheets/sections/sections';
import { sheetAtHand } from '../sheets/sheet-at-hand';
import { municipalityPartition } from '../sheets/sheet-partition';
import { headRecord } from '../sheets/sheet-records';
import { texts } from '../texts';
import type { HandedPlace } from '../texts/hand-over';
import type { Desk, Handler } from './handler';
import { personally } from './personally';
import { says } from './says';

/** Whoever works for more is asked by the colleagues who handed something over. */
const MOST_PLACES = 30;

export function handedSections(desk: Desk): Handler {
  return personally({
    name: 'handed-sections',
    async handle(turn, session, asker) {
      if (!says(turn, texts.mineWords) || session.filling) return undefined;
      if (!asker.grants.some(({ role }) => permission(role, 'edit-sheet') !== 'no')) return undefined;
      const own = ownMunicipalities(asker, desk.register).slice(0, MOST_PLACES);
      const places = (await Promise.all(own.map((each) => handedIn(desk, each, asker)))).flat();
      const { sheet, ...without } = session;
      // A number chooses from this list, whatever was open.
      const open = sheet && { sheet: { ksh: sheet.ksh, form: sheet.form, rests: true as const } };
      return { replies: [texts.handedSections(places)], session: { ...without, ...open }, uses: true };
    },
  });
}

async function handedIn(desk: Desk, municipality: Municipality, asker: Standing): Promise<HandedPlace[]> {
  const verdict = authorize(asker, 'edit-sheet', placeIn(desk.register, municipality.ksh));
  if (!verdict.allow) return [];
  const { scope } = verdict;
  const forms = sheetForms(desk).filter(({ fills }) => fills === undefined);
  const stored = await desk.store.read(
    municipalityPartition(scope),
    forms.map((form) => headRecord(form).key),
  );
  const draft = draftOn(desk.store, peoplePartition);
  const places: HandedPlace[] = [];
  for (const form of forms) {
    const { handedTo } = recalled(headRecord(form), stored).value;
    if (!Object.values(handedTo).some(({ to }) => to === asker.key)) continue;
    const hand = await sheetAtHand(desk, { scope, form, municipality, asker });
    for (const line of sectionsOf(hand).all) {
      const handed = handedTo[line.name];
      if (handed?.to !== asker.key) continue;
      const { name: by } = await draft.read(personRecord(handed.by));
      places.push({ municipality, formId: form.id, form: form.title, line, by, at: handed.at });
    }
  }
  return places;
}
