// All verbs, by the words they are called with.
import type { Verb } from './office';
import { auditHeads } from './verbs/audit/heads';
import { listAudit } from './verbs/audit/list';
import { verifyAudit } from './verbs/audit/verify';
import { whoSaw } from './verbs/audit/who-saw';
import { approveExport } from './verbs/contacts/approve-export';
import { exportContacts } from './verbs/contacts/export';
import { importContacts } from './verbs/contacts/import';
import { listImports, undoContacts } from './verbs/contacts/undo';
import { rotateKeys } from './verbs/keys-rotate';
import { makeCode } from './verbs/people/code';
import { endGrant } from './verbs/people/end';
import { givePerson } from './verbs/people/give';
import { listPeople } from './verbs/people/list';
import { erase } from './verbs/person/erase';
import { exportPerson } from './verbs/person/export';
import { runRetention } from './verbs/retention-run';
import { exportSheets } from './verbs/sheets/export';
import { listSheets } from './verbs/sheets/list';
import { tenants } from './verbs/tenants';

const verbs: Record<string, Verb> = {
  'people list': listPeople,
  'people give': givePerson,
  'people end': endGrant,
  'people code': makeCode,
  'contacts import': importContacts,
  'contacts undo': undoContacts,
  'contacts list-imports': listImports,
  'contacts export': exportContacts,
  'exports approve': approveExport,
  'sheets list': listSheets,
  'sheets export': exportSheets,
  'person erase': erase,
  'person export': exportPerson,
  'retention run': runRetention,
  'audit verify': verifyAudit,
  'audit heads': auditHeads,
  'audit list': listAudit,
  'audit who-saw': whoSaw,
  'keys rotate': rotateKeys,
};

/** The verb and the words behind it; undefined when there is none. */
export function verbIn([first = '', second = '', ...others]: string[]): { verb: Verb; words: string[] } | undefined {
  if (first === 'tenants') return { verb: tenants, words: second === '' ? [] : [second, ...others] };
  const name = `${first} ${second}`;
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  return verb && { verb, words: others };
}
