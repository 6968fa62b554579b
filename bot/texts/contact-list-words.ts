// The words of contact lists: columns and roles as offices name them, and what they write where nothing is to be said.
import type { ListedRole } from '../contact-lists/contact';

/** The first is ours; all are compared without accents, capitals and signs. */
const headings = {
  ksh: ['KSH-kód', 'KSH', 'KSH településkód', 'KSH-kódja', 'KSH azonosító', 'településkód', 'településazonosító', 'KSH code', 'settlement code', 'municipality code'],
  municipality: ['Önkormányzat', 'önkormányzat neve', 'önkormányzat megnevezése', 'település', 'település neve', 'településnév', 'helység', 'municipality', 'municipality name', 'settlement'],
  name: ['Név', 'neve', 'teljes név', 'kapcsolattartó', 'kapcsolattartó neve', 'személy neve', 'munkatárs', 'munkatárs neve', 'felhasználó neve', 'megjelenítendő név', 'name', 'full name', 'display name'],
  familyName: ['Vezetéknév', 'családi név', 'family name', 'last name', 'surname'],
  givenName: ['Keresztnév', 'utónév', 'given name', 'first name'],
  role: ['Szerep', 'szerepkör', 'szerepe', 'jogosultság', 'hozzáférés', 'role', 'permission'],
  email: ['E-mail', 'e-mail-cím', 'e-mail cím', 'emailcím', 'hivatali e-mail', 'hivatali e-mail cím', 'mail', 'e-mail address'],
  phone: ['Telefon', 'telefonszám', 'telefonszáma', 'hivatali telefon', 'tel', 'mobil', 'mobiltelefon', 'mobilszám', 'phone', 'phone number', 'mobile'],
  extension: ['Mellék', 'melléke', 'extension', 'ext'],
  position: ['Beosztás', 'beosztása', 'munkakör', 'tisztség', 'position', 'job title'],
  tenantId: ['Tenant azonosító', 'tenant', 'tenant ID', 'tenantId', 'bérlő azonosító', 'bérlőazonosító', 'címtár azonosító', 'directory ID'],
  aadObjectId: ['Felhasználó azonosító', 'felhasználóazonosító', 'felhasználói azonosító', 'objektumazonosító', 'objektum azonosító', 'aadObjectId', 'AAD object ID', 'Entra object ID', 'object ID', 'objectId', 'user ID'],
  from: ['Érvényes -tól', 'érvényes ettől', 'érvényesség kezdete', 'kezdete', 'kezdet', 'mettől', 'től', '-tól', 'from', 'valid from', 'start date'],
  until: ['Érvényes -ig', 'érvényes eddig', 'érvényesség vége', 'lejárat', 'lejárata', 'lejár', 'vége', 'meddig', '-ig', 'until', 'to', 'valid until', 'valid to', 'end date'],
} satisfies Record<string, [string, ...string[]]>; // biome-ignore format: a column fits a line

/** Left out without a word. */
const idleHeadings = ['sorszám', 'ssz', 'no', 'nr', '#', 'megjegyzés', 'note', 'notes', 'comment'];

const roleNames: Record<ListedRole, string> = { viewer: 'megtekintő', editor: 'szerkesztő', lead: 'jegyző/vezető' };

const roleWords: Record<ListedRole, string[]> = {
  viewer: ['megtekintő', 'megtekintés', 'olvasó', 'betekintő', 'viewer', 'read'],
  editor: [
    'szerkesztő',
    'szerkesztés',
    'kapcsolattartó',
    'ASP kapcsolattartó',
    'ASP-kapcsolattartó',
    'editor',
    'contact',
  ],
  lead: [
    'jegyző/vezető',
    'jegyző',
    'vezető',
    'főjegyző',
    'címzetes főjegyző',
    'hivatalos képviselő',
    'hivatalvezető',
    'lead',
  ],
};

/** Roles of the model that no list gives. */
const otherRoles = [
  'ügyfélszolgálati munkatárs', 'ügyfélszolgálati vezető', 'programvezető', 'adatgazda', 'ellenőr', 'vendég',
  'helpdesk agent', 'helpdesk lead', 'programme manager', 'data admin', 'auditor', 'security auditor', 'guest',
]; // biome-ignore format: two languages, two lines

export type Column = keyof typeof headings;

export const contactListWords = {
  headings,
  idleHeadings,
  roleNames,
  roleWords,
  otherRoles,
  nothingWords: ['-', '–', '—', 'n/a', 'nincs', 'nincs adat'],
  endlessWords: [
    'határozatlan',
    'határozatlan ideig',
    'határozatlan idejű',
    'visszavonásig',
    'folyamatos',
    'korlátlan',
  ],
  academicTitles: ['dr', 'phd', 'prof'],
  otherTitles: ['id', 'ifj', 'özv'],
  extensionWords: ['mellék', 'mell', 'ext'],
};
