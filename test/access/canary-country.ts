// A country of municipalities in which every string that belongs to one carries a word of its own: wherever such a word comes up, it is
// known whose it is and of what kind.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeRecord, hashOf, newCode } from '../../bot/access/code';
import { invitationId } from '../../bot/access/invitation';
import { peoplePartition, personRecord } from '../../bot/access/person';
import { placeRecord } from '../../bot/access/place';
import { booksOf, idOf, ownRequest, type Request } from '../../bot/access/request';
import { tenantsRecord } from '../../bot/access/tenants';
import { type Draft, draftOn } from '../../bot/draft';
import type { Municipality } from '../../bot/municipalities/register';
import { shownName } from '../../bot/municipalities/texts';
import type { Store } from '../../bot/ports';
import { page } from '../knowledge/small-handbook';
import { register } from '../support/bot';
import { personCalled, type TestPerson } from '../support/people';
import { sentIn } from '../support/sent-sheet';
import { grantFrom, placeAt } from './history';
import type { ReachOf, RoleName } from './model';
import { LISTED } from './subjects';

const DAY_MS = 24 * 60 * 60 * 1000;
export const LOCAL_QUESTION = 'Mi a helyi iroda kódja?';

/**
 * Of a municipality: its contact persons (whole; what a mask leaves), its pages, an invitation, who stands in a sheet that was sent, and what
 * is only being written. Of a person: their name and pseudonym.
 */
export type Canary =
  | { kind: 'contact' | 'contact-domain' | 'page' | 'invitation' | 'sheet' | 'draft'; ksh: string }
  | { kind: 'person'; person: TestPerson };

export interface Country {
  municipalities: Municipality[];
  people: TestPerson[];
  /** Everything there is to be found in an output, in small letters. */
  canaries: Map<string, Canary>;
}

/** Five letters of which no Hungarian word is made: "zqaab". */
const wordOf = (number: number): string =>
  `zq${[676, 26, 1].map((unit) => String.fromCharCode(97 + (Math.floor(number / unit) % 26))).join('')}`;

const patterns = [
  /(?<![a-z0-9_])zq[a-z]{3}(?![a-z0-9_])/gi,
  /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/g,
  /code-[0-9a-f]{12}/g,
  /36[\s()/-]*70(?:[\s/-]*\d){7}/g,
];
/** Chance itself: in it anything comes up. */
const seals = /"(?:signature|nonce)":"[^"]*"/g;

/** What is in an output, each once. Numbers of telephones count with whatever signs between. */
export function canariesIn(output: string, { canaries }: Country): Set<Canary> {
  const bare = output.replace(seals, '');
  const words = patterns.flatMap((pattern) => bare.match(pattern) ?? []);
  return new Set(words.flatMap((word) => canaries.get(plain(word)) ?? []));
}

const plain = (word: string): string => (word.startsWith('36') ? word.replace(/\D/g, '') : word.toLowerCase());

let words = 0;
let people = 0;

export async function settle(count: number, store: Store, handbook: string, now: number): Promise<Country> {
  const all = register.all();
  const municipalities = Array.from(
    { length: count },
    (_, at) => all[Math.floor((at * all.length) / count)] as Municipality,
  );
  const country: Country = { municipalities, people: [], canaries: new Map() };
  for (let at = 0; at < count; at += 20) {
    const draft = draftOn(store, peoplePartition);
    await draft.write(tenantsRecord, { allowed: { [LISTED]: { name: 'Próba', since: 0 } } });
    for (const each of municipalities.slice(at, at + 20)) await settleOne(each, country, draft, handbook, now);
    if (at === 0) await programme(country, draft, municipalities);
    const done = { partition: peoplePartition, ...draft.done(), mail: [], audit: [] };
    const { kind } = await store.commit(done);
    if (kind !== 'done') throw new Error(kind);
  }
  for (const [at, { ksh }] of municipalities.entries()) {
    const name = `${inName(marked(country, { kind: 'sheet', ksh }))} Kinga`;
    const draft = marked(country, { kind: 'draft', ksh });
    await sentIn(store, { ksh, at: now, name, ...(at % 2 === 1 && { draft }) });
  }
  return country;
}

function marked(country: Country, canary: Canary): string {
  words += 1;
  const word = wordOf(words);
  country.canaries.set(word, canary);
  return word;
}

const inName = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

async function settleOne(municipality: Municipality, country: Country, draft: Draft, handbook: string, now: number) {
  const { ksh } = municipality;
  const kind = placeRecord({ kind: 'municipality', ksh });
  const book = await draft.read(kind);
  const phone = `3670${9_000_000 + words}`;
  country.canaries.set(phone, { kind: 'contact', ksh });
  const mark = (of: 'contact' | 'contact-domain' | 'page') => marked(country, { kind: of, ksh });
  const email = `${mark('contact')}@${mark('contact-domain')}.example`;
  const contact = { name: `${inName(mark('contact'))} Katalin`, duty: 'Pénzügy', email, phone: `+${phone}` };
  const hash = hashOf(newCode());
  const invitation = { hash, role: 'viewer' as const, until: now + DAY_MS, by: 'test', at: now };
  country.canaries.set(invitationId({ hash }), { kind: 'invitation', ksh });
  await draft.write(codeRecord(hash), {
    ...invitation,
    reach: { kind: 'municipality', ksh },
    givenBy: 'test',
    givenAt: now,
  });
  await draft.write(kind, { ...book, contacts: [contact], invitations: [invitation] });
  for (const role of ['lead', 'editor', 'viewer'] as const) {
    await moveIn(country, draft, role, { kind: 'municipality', ksh });
  }
  for (const role of ['viewer', 'lead'] as const) await ask(country, draft, { ksh, role, at: now - DAY_MS });
  const folder = join(handbook, 'helyi', ksh);
  await mkdir(folder, { recursive: true });
  const body = `A kód: ${mark('page')}. Ezt itt, ${shownName(municipality)} hivatalában kell beütni.`;
  await writeFile(join(folder, 'iroda.md'), page(LOCAL_QUESTION, body, [LOCAL_QUESTION]));
}

/** Their name is one of a kind, too, and so is their pseudonym. */
function born(country: Country): TestPerson {
  people += 1;
  const bare = personCalled(`P${10_000 + people}`, LISTED);
  const person: TestPerson = { ...bare };
  person.name = `${inName(marked(country, { kind: 'person', person }))} Anna`;
  country.canaries.set(person.key, { kind: 'person', person });
  country.people.push(person);
  return person;
}

async function moveIn(country: Country, draft: Draft, role: RoleName, reach: ReachOf): Promise<TestPerson> {
  const person = born(country);
  const grant = grantFrom({ id: `g${people}`, role, reach, from: 0 });
  const { principal, name, key } = person;
  await draft.write(personRecord(key), { principal, name, grants: [grant], reached: [] });
  const book = await draft.read(placeRecord(reach));
  await draft.write(placeRecord(reach), { ...book, members: [...book.members, { key, grant: grant.id }] });
  return person;
}

async function ask(country: Country, draft: Draft, asked: { ksh: string; role: 'viewer' | 'lead'; at: number }) {
  const { key, principal, name } = born(country);
  const request: Request = { by: key, principal, name, ...asked };
  await draft.write(ownRequest({ key } as never, request), request);
  await draft.write(personRecord(key), { principal, name, grants: [], reached: [] });
  const place = placeAt(asked.ksh);
  for (const kind of place ? booksOf(request, place) : []) {
    const book = await draft.read(kind);
    await draft.write(kind, { ...book, requests: [...book.requests, idOf(request)] });
  }
}

/** Those who look after more than one; and some who hold nothing. */
async function programme(country: Country, draft: Draft, municipalities: Municipality[]): Promise<void> {
  const all = { kind: 'all' } as const;
  for (const role of ['helpdesk-agent', 'helpdesk-lead', 'programme-manager', 'data-admin', 'auditor'] as const) {
    for (let times = 0; times < 3; times += 1) await moveIn(country, draft, role, all);
  }
  for (const { county, ksh, office } of municipalities.slice(0, 20)) {
    await moveIn(country, draft, 'helpdesk-agent', { kind: 'region', county });
    await moveIn(country, draft, 'helpdesk-agent', { kind: 'municipality', ksh });
    await moveIn(country, draft, 'programme-manager', { kind: 'region', county });
    await moveIn(country, draft, 'editor', { kind: 'office', seat: office.seat });
    born(country);
  }
}
