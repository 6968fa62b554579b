// What the port's comments promise, as one suite that every Store passes: no switches, no exceptions for anybody.
import { amendingConforms } from './store-conformance/amending';
import { auditConforms } from './store-conformance/audit';
import { commitsConform } from './store-conformance/commits';
import { forgettingConforms } from './store-conformance/forgetting';
import type { Opened } from './store-conformance/given';
import { leasesConform } from './store-conformance/leases';
import { listsConform } from './store-conformance/lists';
import { mailConforms } from './store-conformance/mail';
import { marksConform } from './store-conformance/marks';
import { recordsConform } from './store-conformance/records';
import { sealingConforms } from './store-conformance/sealing';
import { settlementsConform } from './store-conformance/settlements';

/** `open` gives an empty store each time; `another` opens a second one on the same place, as another process would. */
export function passesStoreConformance(name: string, open: () => Promise<Opened>): void {
  describe(`${name} is a Store`, () => {
    describe('records', () => recordsConform(open));
    describe('lists', () => listsConform(open));
    describe('marks', () => marksConform(open));
    describe('commits', () => commitsConform(open));
    describe('mail', () => mailConforms(open));
    describe('leases with a commit', () => leasesConform(open));
    describe('settlements', () => settlementsConform(open));
    describe('audit log', () => auditConforms(open));
    describe('forgetting', () => forgettingConforms(open));
    describe('sealing', () => sealingConforms(open));
    describe('amending', () => amendingConforms(open));
  });
}
