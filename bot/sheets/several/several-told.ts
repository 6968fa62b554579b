// How it went with answers that were taken into other sheets, for whoever wanted it: where they were written, and where something else stands.

import { readPath } from '../../../dialogs/path';
import { versionAt } from '../../../dialogs/sheet';
import { takenOver } from '../../../dialogs/taken-over';
import { authorize } from '../../access/authorize';
import { placeIn } from '../../access/places';
import type { Standing } from '../../access/standing';
import { texts } from '../../texts';
import type { Reply } from '../../turn';
import { formNamed } from '../reaching';
import { sheetAtHand } from '../sheet-at-hand';
import { type Filled, type FillingHouse, type FillingJob, isOwnFormer } from './several-job';
import { questionAt, shownConflict } from './several-plan';

/** undefined: all went well, and that was to be quiet. */
export async function outcomeTold(
  job: FillingJob,
  filled: ReadonlyMap<string, Filled>,
  asker: Standing | undefined,
  house: FillingHouse,
): Promise<Reply | undefined> {
  const isSmooth = [...filled.values()].every(({ how, conflicts }) => how === 'done' && conflicts.length === 0);
  if (job.quiet && isSmooth) return undefined;
  const { register } = house;
  const from = register.byKsh(job.from);
  const form = formNamed(house, job.form);
  if (!from || !form) return undefined;
  const [path, second] = Object.keys(job.taken.answers);
  const isOne = path !== undefined && second === undefined && job.taken.items.length === 0;
  const places = await Promise.all(
    [...filled].map(async ([ksh, { conflicts: at, ...rest }]) => {
      const municipality = register.byKsh(ksh);
      const conflicts = at.length > 0 ? await conflictsAt(ksh, job, asker, house) : [];
      return municipality ? [{ municipality, ...rest, conflicts }] : [];
    }),
  );
  const what = isOne ? questionAt(form, path)?.label : undefined;
  return texts.severalDone({ from, form, what: what ?? form.title, isOne, places: places.flat() });
}

/** As they stand now, to whoever may see them now. */
async function conflictsAt(ksh: string, job: FillingJob, asker: Standing | undefined, house: FillingHouse) {
  const municipality = house.register.byKsh(ksh);
  const form = formNamed(house, job.form);
  const verdict = asker && authorize(asker, 'edit-sheet', placeIn(house.register, ksh));
  if (!asker || !verdict?.allow || !municipality || !form) return [];
  const hand = await sheetAtHand(house, { scope: verdict.scope, form, municipality, asker });
  const over = takenOver(hand.whole, hand.filling, job.taken, isOwnFormer(job, hand.sheet));
  return over.conflicts.map((one) => {
    const args = {
      ksh,
      form: form.id,
      place: one.path,
      from: job.from,
      of: sourceOf(job, one.path, over.conflicts.length),
    };
    const version = `${versionAt(hand.sheet.fields, one.path)}`;
    return {
      ...shownConflict({ hand, over }, one),
      args: args.of === undefined ? undefined : { ...args, of: args.of, version },
    };
  });
}

/** Where the answer stands in the sheet that it comes from; of people that is looked up in the sheet itself. */
function sourceOf({ taken }: FillingJob, path: string, conflicts: number): string | undefined {
  const isPlain = readPath(path)?.item === undefined;
  return isPlain && Object.hasOwn(taken.answers, path) && conflicts <= MOST_BUTTONS ? path : undefined;
}

const MOST_BUTTONS = 3;
