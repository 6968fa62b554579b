// People in the middle of sheets, so that every button of a sheet has been given to somebody: asked, in dispute, in one card, handed over, for several
// municipalities at once, sent, returned, accepted.
import type { Form } from '../../dialogs/form';
import { contactSheet } from '../../dialogs/forms/contact-sheet';
import { filled } from '../dialogs/forms/right-answers';
import { register } from '../support/bot';
import { putIntoStore } from '../support/filled-survey';
import { hold, personCalled, type TestPerson } from '../support/people';
import { sentIn, sheetPartition } from '../support/sent-sheet';
import type { Given } from './forging';
import { actsIn, chatOf, type SealedAct, type Told, type Town } from './town';

const office = personCalled('Joó Jolán');
const inOffice = personCalled('Ilk Ilona');
const lead = personCalled('Lakó Lajos');
const editor = personCalled('Molnár Móni');
const reviewer = personCalled('Répa Rozi');
export const sheetPeople = [office, inOffice, lead, editor, reviewer];

/** Of the office in Felcsút. */
const CSABDI = '30544';
const TABAJD = '14465';
const members = ['15176', CSABDI, TABAJD, '02750'];
/** Places with an office of their own and nobody in them: one for each thing that happens to a sheet. */
const [survey, full, together, returned, accepted, returnedNow, ...sentOnly] = register
  .all()
  .filter(({ office: { kind }, county }) => kind === 'own' && county === 'Fejér')
  .slice(3, 14)
  .map(({ ksh }) => ksh) as [string, string, string, string, string, string, ...string[]];
const own = [survey, full, together, returned, accepted, returnedNow];
export const sheetPartitions = [...members, ...own].map(sheetPartition);

export async function livelySheets(on: Town): Promise<Given[]> {
  const all: Given[] = [];
  const note = (person: TestPerson, { replies }: Told): SealedAct[] => {
    const acts = actsIn(replies).map(({ press }) => press);
    // One row is as good as thirty.
    const some = acts.filter(
      ({ name }, at) => !name.startsWith('sheet-row') || acts.findIndex((each) => each.name === name) === at,
    );
    all.push(...some.map((press) => ({ person, press })));
    return acts;
  };
  const says = async (person: TestPerson, ...lines: string[]): Promise<SealedAct[]> => {
    let acts: SealedAct[] = [];
    for (const line of lines) acts = note(person, await on.type(person, line));
    return acts;
  };
  const presses = async (person: TestPerson, acts: readonly SealedAct[], name: string): Promise<void> => {
    const press = acts.find((each) => each.name === name);
    if (!press) throw new Error(`${person.name} was not given ${name}, but ${acts.map((each) => each.name).join()}`);
    note(person, await on.press(person, { press }));
  };

  for (const ksh of members) await hold(on.store, office, 'lead', { kind: 'municipality', ksh });
  await hold(on.store, inOffice, 'editor', { kind: 'municipality', ksh: TABAJD });
  for (const ksh of own) {
    await hold(on.store, lead, 'lead', { kind: 'municipality', ksh });
    await hold(on.store, editor, 'editor', { kind: 'municipality', ksh });
  }
  await hold(on.store, reviewer, 'programme-manager', { kind: 'region', county: 'Fejér' });

  for (const said of ['adatlap', 'gyors adatlap', 'kérdőív', 'kérdéseink', 'önkormányzatunk', 'kapcsolattartók', 'hozzáférések', 'meghívó', 'meghívók', 'helyettest adok meg', 'adatlap pdf', 'adatlap excel']) {
    await says(office, said);
  } // biome-ignore format: one list
  await severalAtOnce();
  await inSurvey();
  await inSheets();
  for (const person of [office, inOffice, lead, editor]) await says(person, 'később');
  await on.settled();
  for (const { partition, reply } of on.letters) {
    const person = sheetPeople.find((one) => chatOf(one) === partition);
    if (person) note(person, { replies: [reply], drawn: '' });
  }
  return all;

  async function severalAtOnce(): Promise<void> {
    await says(inOffice, 'gyors adatlap', '22/999-999');
    const offer = await says(office, `gyors adatlap ${CSABDI}`, '22/594-000');
    await presses(office, offer, 'sheets-answer');
    await says(office, 'a többinél is');
    await says(office, 'mégse');
  }

  async function inSurvey(): Promise<void> {
    await says(editor, 'szia');
    await says(
      lead,
      `kérdőív ${survey}`,
      'belépés',
      'nem tudom',
      'szakaszok',
      'internet',
      'egyben',
      'egyenként',
      'átadás',
    );
    await says(lead, `${editor.name}nak`, 'kérdéseink', 'ellenőrzés', 'ellenőrzés belépés', 'később');
  }

  async function inSheets(): Promise<void> {
    const { answers } = filled(contactSheet, 'short').filling;
    for (const ksh of [full, accepted]) await stands(contactSheet, answers, ksh);
    // More rows than a card can hold.
    await stands(contactSheet, filled(contactSheet, 'long').filling.answers, returned);
    await says(editor, `adatlap ${full}`, 'töröld az 1. személyt', 'igen', 'új kolléga', 'később');
    await says(lead, `adatlap ${full}`, 'megváltozott a telefonszám', 'folytatás', 'ellenőrzés', 'később');
    for (const person of [lead, editor]) await says(person, `gyors adatlap ${together}`);
    await says(editor, '22/430-001');
    await says(lead, '22/430-002', 'később');
    await says(editor, 'hívatal@aba.hu', 'kihagyom', 'egyben', 'egyenként', 'később');
    for (const ksh of [returned, accepted]) await says(lead, `adatlap ${ksh}`, 'ellenőrzés', 'így marad', 'beküldöm');
    const at = on.clock.now();
    for (const ksh of [returnedNow, ...sentOnly]) await sentIn(on.store, { ksh, at, name: 'Kovács Éva' });
    await says(reviewer, 'beküldött lapok', `beküldött lapok ${accepted}`, 'elfogadom');
    await says(reviewer, `beküldött lapok ${returned}`, '15: hiányos', 'visszaküldöm');
    await says(reviewer, `beküldött lapok ${returnedNow}`, '3: hiányos');
    await says(lead, `gyors adatlap ${accepted}`, 'később');
    await says(editor, `adatlap ${returned}`, 'később');
  }

  function stands(form: Form, answers: Parameters<typeof putIntoStore>[1], ksh: string): Promise<void> {
    return putIntoStore(on.store, answers, 'somebody', form, sheetPartition(ksh));
  }
}
