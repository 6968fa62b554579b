// `contacts import FILE`: shows what a contact list would change; repeated with the digest of what was shown, does it, whole or not at all.
import { randomUUID } from 'node:crypto';
import { newCode } from '../../../../bot/access/code';
import { peoplePartition } from '../../../../bot/access/person';
import { isAllowed, tenantsRecord } from '../../../../bot/access/tenants';
import { planContacts } from '../../../../bot/contact-lists/contact-list';
import type { ContactPlan, ReadyPlan } from '../../../../bot/contact-lists/contact-plan';
import { previewText } from '../../../../bot/contact-lists/contact-preview';
import { applyPlan, type Imported } from '../../../../bot/contact-lists/import';
import { type Known, knownContacts } from '../../../../bot/contact-lists/known-contacts';
import { type PeopleNow, peopleNow } from '../../../../bot/contact-lists/people-now';
import { dayOf } from '../../../../bot/handlers/days';
import { findIn } from '../../../../bot/municipalities/find';
import { shownName } from '../../../../bot/municipalities/texts';
import { recalled } from '../../../../bot/records';
import type { OutTable, Table } from '../../../../bot/table';
import { type Actor, actorWho } from '../../actor';
import { askedFor } from '../../asked';
import { changePeople, noted } from '../../changing';
import type { Office, Verb } from '../../office';
import { done, notUnderstood, refused } from '../../saying';
import { texts } from '../../texts';
import { contactsTexts } from './texts';

/** One commit: Redis and the embedded file answer nobody else for a moment (0.3 to 1 s for twice as many), and it must end well in time. */
const mostRows = 5_000;
const digestShown = 12;

interface Asked {
  table: Table;
  isWhole: boolean;
  confirm: string | undefined;
  codes: string | undefined;
}

export const importContacts: Verb = async (words, office) => {
  const asked = askedFor(words, 1, { as: 'text', confirm: 'text', codes: 'text', whole: 'yes' });
  const [file = ''] = asked?.names ?? [];
  if (!asked) return notUnderstood(office);
  const who = await actorWho('import-contacts', asked.values.as, office);
  if ('problem' in who) return refused(office, who.problem);
  const content = await office.files.read(file);
  if (!content) return refused(office, texts.noFile(file));
  const read = await office.tables.read(content);
  if (!read.ok) return refused(office, read.problem);
  for (const note of read.notes) office.say.fault(note);
  if (read.table.rows.length > mostRows) return refused(office, contactsTexts.tooManyRows(mostRows));
  const { confirm, codes, whole = false } = asked.values;
  const list: Asked = { table: read.table, isWhole: whole, confirm: confirm?.toLowerCase(), codes };
  return list.confirm === undefined ? preview(list, who.actor, office) : apply(list, who.actor, office);
};

interface Planned {
  now: PeopleNow;
  known: Known;
  plan: ContactPlan;
}

async function planned({ table, isWhole }: Asked, { store, register, clock, mode }: Office): Promise<Planned> {
  const now = await peopleNow(store);
  const known = await knownContacts(now, register);
  const tenants = recalled(tenantsRecord, await store.read(peoplePartition, [tenantsRecord.key])).value;
  const search = findIn(register);
  const plan = planContacts(table, {
    now: known.contacts,
    find(typed) {
      const found = search(typed);
      if (found.kind === 'sure') return { kind: 'sure', ...nameOf(found.municipality) };
      return found.kind === 'several' ? { kind: 'several', of: found.options.map(nameOf) } : found;
    },
    today: dayOf(clock.now()),
    isWhole,
    isTenantAllowed: (tenantId) => isAllowed(tenants, tenantId, mode),
  });
  return { now, known, plan };
}

const nameOf = (municipality: Parameters<typeof shownName>[0]) => ({
  ksh: municipality.ksh,
  name: shownName(municipality),
});

/** Whoever was shown names stands in the log, even if nothing comes of it. */
async function preview(list: Asked, actor: Actor, office: Office): Promise<number> {
  const { plan } = await planned(list, office);
  const object = plan.kind === 'ready' ? `list ${plan.digest.slice(0, digestShown)}` : 'list with faults';
  const problem = await noted(office, actor, [{ action: 'import-contacts', object, result: 'previewed' }]);
  if (problem) return refused(office, problem);
  office.say.line(previewText(plan));
  if (plan.kind === 'faulty') return refused(office, contactsTexts.listFaulty);
  const codes = [...plan.adds, ...plan.changes].some(({ needsCode }) => needsCode);
  return done(office, contactsTexts.confirmImport(plan.digest.slice(0, digestShown), codes));
}

async function apply(list: Asked, actor: Actor, office: Office): Promise<number> {
  const { clock, say } = office;
  const id = randomUUID().slice(0, 8);
  const codes = codesByRow();
  let result: (Imported & { plan: ReadyPlan }) | undefined;
  let told = 0;
  const tell = (rows: number) => {
    if (rows < told + 1_000) return;
    told = rows;
    say.fault(contactsTexts.rowsSoFar(rows));
  };
  const reading = { latest: await planned(list, office) };
  const problem = refusalOf(reading.latest.plan, list);
  if (problem) return refused(office, problem);
  const kept = await keepCodes(reading.latest.plan as ReadyPlan, list, codes, office);
  if (kept) return refused(office, kept);
  let isFirst = true;
  const changed = await changePeople(
    office,
    actor,
    async (draft) => {
      const { known, plan } = reading.latest;
      const wrong = refusalOf(plan, list);
      if (wrong || plan.kind !== 'ready') return { problem: wrong ?? contactsTexts.listFaulty };
      told = 0;
      const imported = await applyPlan(draft, plan, known, {
        id,
        by: actor.key,
        now: clock.now(),
        codeFor: codes,
        tell,
      });
      if (imported.refused.length > 0) return { problem: contactsTexts.rowsRefused(imported.refused) };
      result = { ...imported, plan };
      const summary = { action: 'import-contacts', object: `import/${id}`, result: 'done' };
      return { audit: [summary, ...imported.audit], fences: imported.fences };
    },
    async () => {
      if (!isFirst) reading.latest = await planned(list, office);
      isFirst = false;
      return reading.latest.now;
    },
  );
  if (changed.problem || !result) {
    if (list.codes) await office.files.remove(list.codes);
    return refused(office, changed.problem ?? contactsTexts.listFaulty);
  }
  const { plan } = result;
  return done(
    office,
    contactsTexts.imported(id, plan.adds.length, plan.changes.length, result.coded.length, list.codes),
  );
}

function refusalOf(plan: ContactPlan, { confirm = '' }: Asked): string | undefined {
  if (plan.kind === 'faulty') return contactsTexts.listFaulty;
  if (confirm.length < digestShown || !plan.digest.startsWith(confirm)) return contactsTexts.otherDigest;
  return plan.adds.length + plan.changes.length === 0 ? contactsTexts.nothingToImport : undefined;
}

/** The same for a row however often the change is tried. */
function codesByRow(): (row: number) => string {
  const codes = new Map<number, string>();
  return (row) => {
    const code = codes.get(row) ?? newCode();
    codes.set(row, code);
    return code;
  };
}

/** Before anything is committed: a code that nobody can read any more would be one for nobody. */
async function keepCodes(
  plan: ReadyPlan,
  { codes: path }: Asked,
  codeFor: (row: number) => string,
  { files, tables }: Office,
): Promise<string | undefined> {
  const coded = [...plan.adds, ...plan.changes].filter(({ needsCode }) => needsCode);
  if (coded.length === 0) return undefined;
  if (path === undefined) return contactsTexts.whereCodes;
  const table: OutTable = {
    ...contactsTexts.codeTable,
    rows: coded.map(({ row, contact: { ksh, municipality, name, role, email = '' } }) => [
      ...[ksh, municipality, name, role, email],
      codeFor(row),
    ]),
  };
  const content = await tables.write('csv', table, () => {});
  return (await files.make(path, content)) ? undefined : texts.fileStands(path);
}
