// The people of the joining, each with one role or several (domain facts 7.1 and 8.2); no more is asked of them than is needed to reach them.
import { choices } from '../../answer-kinds/choices';
import { email } from '../../answer-kinds/email';
import { personName } from '../../answer-kinds/person-name';
import { phone } from '../../answer-kinds/phone';
import { taxNumber } from '../../answer-kinds/tax-number';
import { text } from '../../answer-kinds/text';
import { yesNo } from '../../answer-kinds/yes-no';
import type { Section } from '../../form';
import { mandatorySystems } from '../systems';

const sheet = 'csatlakozasi-kezikonyv/adatlap';
const parts = 'csatlakozasi-kezikonyv/szerepkorok';

export const roles = [
  { value: 'representative', title: 'Hivatalos képviselő', also: ['képviselő'] },
  { value: 'contact', title: 'ASP kapcsolattartó', also: ['kapcsolattartó'] },
  { value: 'local-it', title: 'Lokális informatikai üzemeltető', also: ['rendszergazda', 'informatikus'] },
  { value: 'key-user', title: 'Kulcsfelhasználó', also: [] },
] as const;

const isExternal = { at: 'people.external', is: 'yes' } as const;

export const people: Section = {
  title: 'Kapcsolattartók',
  intro: 'Kérem, csak hivatali elérhetőséget adjon meg; más személyes adatra nincs szükség.',
  help: `${sheet}/szemelyi-resz`,
  // In a joint office the clerks are the same, the mayors are not.
  perMunicipality: { at: 'people.roles', includes: 'representative' },
  repeats: {
    one: 'személy',
    also: ['kapcsolattartó', 'ember', 'munkatárs', 'kolléga', 'kolléganő', 'kulcsfelhasználó'],
    calledBy: 'name',
    min: 1,
    max: 60,
    addAsk: 'Van még, akit felvegyünk az adatlapra?',
  },
  questions: {
    name: { ask: 'Mi a neve? (Címmel együtt, például: dr. Kovács Anna.)', label: 'Név', kind: personName() },
    roles: {
      ask: 'Milyen szerepkörben működik közre? (Több is lehet.)',
      label: 'Szerepkör',
      // Of somebody whose name is covered it tells nothing, and whoever reviews a sheet looks for the role that nobody has.
      kind: choices(roles, { class: 'internal' }),
      help: `${parts}/csatlakozasi-szerepkorok`,
    },
    systems: {
      ask: 'Mely szakrendszereknek a kulcsfelhasználója?',
      label: 'Szakrendszerek',
      kind: choices(mandatorySystems, { class: 'internal' }),
      onlyIf: { at: 'people.roles', includes: 'key-user' },
      help: `${parts}/kulcsfelhasznalo`,
    },
    external: {
      ask: 'Külső vállalkozó munkatársa?',
      label: 'Külső vállalkozó',
      kind: yesNo({ class: 'personal' }),
      onlyIf: { at: 'people.roles', includes: 'local-it' },
      help: `${sheet}/kulso-vallalkozo`,
    },
    company: {
      ask: 'Mi a vállalkozás neve?',
      label: 'Vállalkozás neve',
      kind: text({ most: 120, least: 2, lines: 'one', isWords: true }),
      onlyIf: isExternal,
      help: `${sheet}/kulso-vallalkozo`,
    },
    companyTaxNumber: {
      ask: 'Mi a vállalkozás adószáma?',
      label: 'Vállalkozás adószáma',
      kind: taxNumber({ soleTraders: 'accepted' }),
      onlyIf: isExternal,
      help: 'csatlakozasi-kezikonyv/azonositok/adoszam-formatum',
    },
    post: {
      ask: 'Mi a beosztása?',
      label: 'Beosztás',
      kind: text({ most: 100, least: 2, lines: 'one', class: 'personal', isWords: true }),
    },
    phone: {
      ask: 'Mi a hivatali telefonszáma?',
      label: 'Telefon',
      kind: phone(),
      help: 'csatlakozasi-kezikonyv/azonositok/telefon',
    },
    email: {
      ask: 'Mi a hivatali e-mail-címe?',
      label: 'E-mail-cím',
      kind: email(),
      help: 'csatlakozasi-kezikonyv/azonositok/email',
    },
    deputy: {
      ask: 'Ki helyettesíti? Ha nincs helyettese, kihagyhatja.',
      label: 'Helyettes',
      kind: personName(),
      optional: true,
      help: `${parts}/helyettes`,
    },
    hours: {
      ask: 'Mikor érhető el? (Például: munkanapokon 8–16 óra.) Kihagyhatja.',
      label: 'Elérhetőség ideje',
      kind: text({ most: 200, lines: 'one', class: 'personal' }),
      optional: true,
    },
    informed: {
      ask: 'Megkapta és elfogadta az adatkezelési tájékoztatót?',
      label: 'Adatkezelési tájékoztató elfogadva',
      kind: yesNo({ class: 'personal' }),
      help: `${sheet}/mit-nem-kerunk`,
    },
  },
};
