// `sheets export`: what municipalities have sent, into a file for one reader. People in it are covered; whole only as contact lists are:
// of one municipality, or after a second data admin's yes.
import { randomUUID } from 'node:crypto';
import type { ProgrammeScope } from '../../../../bot/access/authorize';
import type { Noted } from '../../../../bot/access/change';
import { exportRecord, faultOfExport } from '../../../../bot/contact-lists/export-request';
import { exportHeader, jsonOf, questionsOf, rowsFor } from '../../../../bot/sheets/documents/exported-rows';
import { headsOf, type SheetOf, sentOf } from '../../../../bot/sheets/documents/exported-sheets';
import { type OutCell, TooManyRows } from '../../../../bot/table';
import { documentWords } from '../../../../bot/texts/document-words';
import type { Form } from '../../../../dialogs/form';
import type { SheetState } from '../../../../dialogs/sheet';
import { type Actor, actorWho } from '../../actor';
import { askedFor } from '../../asked';
import { changePeople } from '../../changing';
import type { Office, Verb } from '../../office';
import { progressOf } from '../../progress';
import { done, notUnderstood, refused } from '../../saying';
import { texts } from '../../texts';
import { municipalitiesIn, sheetsAsked } from './asked-sheets';
import { sheetsTexts } from './texts';

interface Asked {
  form: Form;
  state?: SheetState;
  /** KSH codes; empty for all. */
  municipalities: string[];
  path: string;
  format: 'xlsx' | 'csv' | 'json';
  isWhole: boolean;
  /** The request that a second data admin has approved. */
  request?: string;
}

interface By {
  actor: Actor;
  scope: ProgrammeScope;
}

const which = { as: 'text', form: 'text', state: 'text', municipality: 'text', region: 'text' } as const;
const kinds = { ...which, to: 'text', approved: 'text', personal: 'yes' } as const;

export const exportSheets: Verb = async (words, office) => {
  const given = askedFor(words, 0, kinds);
  const { as, to: path, approved, personal = false, ...wanted } = given?.values ?? {};
  if (!path || !wanted.form) return notUnderstood(office);
  const isNarrowed = wanted.state ?? wanted.municipality ?? wanted.region;
  if (approved !== undefined && isNarrowed !== undefined) return notUnderstood(office);
  const [, format] = /\.(xlsx|csv|json)$/i.exec(path.toLowerCase()) ?? [];
  if (!format) return notUnderstood(office, sheetsTexts.formatUnknown);
  const sheets = sheetsAsked(wanted, office);
  if ('problem' in sheets) return notUnderstood(office, sheets.problem);
  if (sheets.state === 'draft') return notUnderstood(office, sheetsTexts.draftsStay);
  const who = await actorWho('export-sheets', as, office);
  if ('problem' in who) return refused(office, who.problem);
  const isWhole = personal || approved !== undefined;
  const asked: Asked = { ...sheets, path, format: format as Asked['format'], isWhole };
  if (personal && approved === undefined && asked.municipalities.length !== 1) return ask(asked, who.actor, office);
  if (await office.files.stands(path)) return refused(office, texts.fileStands(path));
  return approved === undefined ? leave(asked, who, office) : leave({ ...asked, request: approved }, who, office);
};

async function ask({ municipalities, form, state }: Asked, actor: Actor, office: Office): Promise<number> {
  const id = randomUUID().slice(0, 8);
  const sheets = { form: form.id, ...(state && { state }) };
  const { problem } = await changePeople(office, actor, async (draft) => {
    await draft.write(exportRecord(id), { by: actor.key, at: office.clock.now(), municipalities, sheets });
    return { audit: [{ action: 'ask-export', object: `export/${id}`, result: 'waits' }] };
  });
  return refused(office, problem ?? sheetsTexts.waits(id, municipalities.length));
}

async function leave(asked: Asked, by: By, office: Office): Promise<number> {
  return office.stoppable(async (stop) => {
    try {
      const approved = await approvedOf(asked, by, office);
      if ('problem' in approved) return refused(office, approved.problem);
      const sheets = await sheetsIn(approved, by, office, stop);
      const problem = await notedBefore(approved, sheets, by, office);
      if (problem) return refused(office, problem);
      const made = await office.files.pour(asked.path, partsOf(approved, sheets, by, office, stop));
      if (!made) return refused(office, texts.fileStands(asked.path));
      return done(office, sheetsTexts.exported(sheets.length, asked.path, asked.isWhole));
    } catch (fault) {
      if (stop.aborted) return refused(office, sheetsTexts.stopped);
      if (fault instanceof TooManyRows) return refused(office, sheetsTexts.tooManyRows);
      throw fault;
    }
  });
}

/** What was approved is what leaves, whatever else is asked for. */
async function approvedOf(asked: Asked, { actor }: By, office: Office): Promise<Asked | { problem: string }> {
  if (asked.request === undefined) return asked;
  let approved: Asked | undefined;
  const { problem } = await changePeople(office, actor, async (draft) => {
    const request = await draft.read(exportRecord(asked.request ?? ''));
    const fault = faultOfExport(request, actor.key, office.clock.now());
    const isOther = request?.sheets?.form !== asked.form.id;
    if (fault || !request || isOther) return { problem: texts.noExport[fault ?? 'unknown'] };
    const { municipalities, sheets } = request;
    approved = { ...asked, municipalities, ...(sheets?.state && { state: sheets.state as SheetState }) };
    await draft.write(exportRecord(asked.request ?? ''), { ...request, done: office.clock.now() });
    return { audit: [] };
  });
  return approved && !problem ? approved : { problem: problem ?? texts.noExport.unknown };
}

/** Those that were sent once at least; what was sent last counts, whatever stands in the draft since. */
async function sheetsIn(
  { form, state, municipalities }: Asked,
  { scope }: By,
  office: Office,
  stop: AbortSignal,
): Promise<SheetOf[]> {
  const found: SheetOf[] = [];
  for await (const { sheets } of headsOf(
    { store: office.store, scope, form },
    municipalitiesIn(office, municipalities),
  )) {
    stop.throwIfAborted();
    found.push(...sheets.filter(({ head }) => head.edition > 0 && (state === undefined || head.state === state)));
  }
  return found;
}

/** It stands in the log before a name leaves: one entry for each municipality of whose people something is in the file. */
async function notedBefore(
  { form, isWhole, request }: Asked,
  sheets: SheetOf[],
  { actor }: By,
  office: Office,
): Promise<string | undefined> {
  const source = request ? `; export/${request}` : '';
  const all = { action: 'export-sheets', object: `${form.id}: ${sheets.length} sheets${source}` };
  const each = sheets.map(({ municipality: { ksh }, head }): Noted => {
    const object = `${form.id}: ${head.receipt}, personal answers${source}`;
    return { action: 'export-sheets', municipality: ksh, object, result: 'done' };
  });
  const audit = isWhole && each.length > 0 ? each : [{ ...all, result: isWhole ? 'done' : 'masked' }];
  return (await changePeople(office, actor, async () => ({ audit }))).problem;
}

function partsOf(asked: Asked, sheets: SheetOf[], by: By, office: Office, stop: AbortSignal) {
  if (asked.format === 'json') return jsonParts(asked, sheets, by, office, stop);
  const head = { title: documentWords.exported.title, header: exportHeader };
  return office.tables.pour(asked.format, head, rowParts(asked, sheets, by, office, stop));
}

async function* sentParts(
  { form }: Asked,
  sheets: SheetOf[],
  { scope }: By,
  { store, say }: Office,
  stop: AbortSignal,
) {
  const tell = progressOf(say, sheets.length);
  for await (const page of sentOf({ store, scope, form }, sheets)) {
    stop.throwIfAborted();
    yield page.sent;
    tell(page.done);
  }
}

async function* rowParts(
  ...[asked, sheets, by, office, stop]: Parameters<typeof sentParts>
): AsyncGenerator<OutCell[][]> {
  const rowsOf = rowsFor(asked, office);
  for await (const sent of sentParts(asked, sheets, by, office, stop)) yield sent.flatMap(rowsOf);
}

async function* jsonParts(...[asked, sheets, by, office, stop]: Parameters<typeof sentParts>): AsyncGenerator<string> {
  const { form, isWhole } = asked;
  const about = { form: form.id, version: form.version, title: form.title, isWhole };
  const at = new Date(office.clock.now()).toISOString();
  yield `${JSON.stringify({ ...about, at, questions: questionsOf(form) }).slice(0, -1)},"sheets":[`;
  let isFirst = true;
  for await (const sent of sentParts(asked, sheets, by, office, stop)) {
    for (const each of sent) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(jsonOf(asked, each))}`;
      isFirst = false;
    }
  }
  yield '\n]}\n';
}
