// What the forms say of answers that do not go together: every rule that blocks, every one that warns, and none when all is well.
import { changed, type Filling, UNKNOWN } from '../../../dialogs/answers';
import { keep } from '../../../dialogs/change';
import { findings } from '../../../dialogs/findings';
import type { Form } from '../../../dialogs/form';
import { contactSheet } from '../../../dialogs/forms/contact-sheet';
import { joiningSurvey } from '../../../dialogs/forms/joining-survey';
import { giveAnswer } from '../../../dialogs/give';
import { standingOf } from '../../../dialogs/states';
import { circumstances, filled } from './right-answers';

const sheet = filled(contactSheet, 'short').filling;
const survey = filled(joiningSurvey, 'long').filling;

/** "blocks: sentence" for each finding after these answers stand there. */
function said(form: Form, filling: Filling, answers: Filling['answers']): string[] {
  return findings(form, changed(filling, answers), circumstances).map(
    ({ weight, sentence }) => `${weight}: ${sentence}`,
  );
}
const twoRoles =
  'warns: dr. Kovács Anna több szerepkört kap: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó. Ez lehetséges; kérem, erősítse meg.';

it('finds nothing but the several roles in a sheet that is in order', () => {
  expect(said(contactSheet, sheet, {})).toEqual([twoRoles]);
});

it.each<[string, Filling['answers'], string]>([
  [
    'a name without the word',
    { 'organisation.name': 'Kerekharaszt' },
    'warns: A hivatalos névben általában szerepel az „Önkormányzat” szó; kérem, nézze meg, teljes-e a név.',
  ],
  [
    'a PIR of others',
    { 'organisation.pir': '329970' },
    'warns: A PIR-azonosítóhoz olyan adószám illik, amelynek 3–7. számjegye 32997, itt 72957 áll; kérem, nézze meg mindkettőt.',
  ],
  [
    'another county',
    { 'organisation.county': '09' },
    'blocks: A KSH-kód szerinti település (Kerekharaszt) Heves vármegyében van, nem Hajdú-Bihar vármegyében; kérem, javítsa az egyiket, például a vármegyét erre: Heves.',
  ],
  [
    'a statistical number of others',
    { 'organisation.statisticalNumber': '15415352-8411-321-10' },
    'blocks: A statisztikai számjel az adószám első nyolc számjegyével (15729576) kezdődik; helyes példa: 15729576-8411-321-10.',
  ],
  [
    'a statistical number of another county',
    { 'organisation.statisticalNumber': '15729576-8411-321-09' },
    'blocks: A statisztikai számjel végén a székhely vármegyéjének kódja áll, ez itt 10, nem 09; helyes példa: 15729576-8411-321-10.',
  ],
  [
    'a postcode of others',
    { 'seat.postcode': '1054' },
    'warns: Kerekharaszt irányítószáma a településjegyzékben 3009, itt 1054 áll; ha több is van, megtarthatja.',
  ],
  [
    'another day than 1 January',
    { 'joining.plannedOn': '2028-02-01' },
    'warns: A csatlakozás napja jellemzően január 1., az évváltás miatt; ha mégis ez a nap a jó, hagyja így.',
  ],
  [
    'nobody who represents',
    { 'people[k1].roles': ['contact', 'local-it', 'key-user'] },
    'blocks: Még hiányzik a következő szerepkör: Hivatalos képviselő. Kérem, jelölje meg valakinél, vagy vegyen fel hozzá valakit.',
  ],
  [
    'nobody for the machines',
    { 'people[k1].roles': ['representative', 'contact', 'key-user'] },
    'blocks: Legalább egy ilyen szerepkör kell: Lokális informatikai üzemeltető (rendszergazda). Kérem, jelölje meg valakinél, vagy vegye fel.',
  ],
  [
    'no key user for ADÓ',
    { 'people[k1].systems': ['gazd'] },
    'blocks: Ezekhez a szakrendszerekhez még nincs kulcsfelhasználó: ADÓ. Kérem, jelölje meg, ki az.',
  ],
  [
    'all systems, but not for all a key user',
    { 'joining.mode': 'system', 'people[k1].systems': ['ado', 'gazd', 'irat', 'ivk', 'iparker'] },
    'blocks: Ezekhez a szakrendszerekhez még nincs kulcsfelhasználó: HAGYATÉK, ELÜGY. Kérem, jelölje meg, ki az.',
  ],
  [
    'a contractor who represents',
    { 'people[k1].external': 'yes', 'people[k1].company': 'X Kft.', 'people[k1].companyTaxNumber': '10585560-2-44' },
    'blocks: Külső vállalkozó csak lokális informatikai üzemeltető lehet, más szerepkörben nem: dr. Kovács Anna. Kérem, módosítsa a szerepkörét.',
  ],
  [
    'somebody who was not told',
    { 'people[k1].informed': 'no' },
    'blocks: Az adatkezelési tájékoztatót még nem fogadta el: dr. Kovács Anna. Kérem, adja át neki, utána jelölje itt igennel.',
  ],
])('says of %s in the contact sheet what is wrong', (_, answers, sentence) => {
  const found = said(contactSheet, sheet, answers);
  expect(found).toContain(sentence);
  const { canBeSent } = standingOf(contactSheet, changed(sheet, answers), circumstances);
  expect(canBeSent).toBe(!found.some((each) => each.startsWith('blocks')));
});

it('wants exactly one who represents', () => {
  const second = Object.fromEntries(
    Object.entries(sheet.answers).flatMap(([path, answer]) =>
      path.startsWith('people[k1]') ? [[path.replace('k1', 'k2'), answer]] : [],
    ),
  );
  expect(said(contactSheet, sheet, { ...second, 'people[k2].roles': ['representative'] })).toContain(
    'blocks: Ebből a szerepkörből pontosan egy lehet, most 2 van: Hivatalos képviselő. A többieket kérem, helyettesként adja meg.',
  );
});

it.each<[string, Filling['answers'], string]>([
  [
    'more users than staff',
    { 'staff.aspUsers': '3' },
    'blocks: Az ASP-felhasználók száma nem lehet nagyobb a hivatali létszámnál; kérem, javítsa az egyiket.',
  ],
  [
    'more with own books than there are',
    { 'institutions.ownBooks': '3' },
    'blocks: Önállóan gazdálkodó intézmény nem lehet több, mint ahány intézmény van; kérem, javítsa az egyiket.',
  ],
  [
    'more ASP workstations than there are',
    { 'workstations.asp': '3' },
    'blocks: ASP-munkaállomás nem lehet több, mint ahány munkaállomás van; kérem, javítsa az egyiket.',
  ],
  [
    'more staff than people',
    { 'office.population': '1' },
    'warns: A hivatali létszám nagyobb a lakosságszámnál; kérem, nézze meg mindkettőt.',
  ],
  [
    'too many taxpayers',
    { 'ado.taxpayers': '90000' },
    'warns: Az adózók száma a lakosságszámhoz képest szokatlanul nagy; ha mégis jó, hagyja így.',
  ],
  [
    'too few card readers',
    { 'login.readers': '1', 'login.others': [] },
    'warns: Kevesebb a kártyaolvasó, mint az ASP-felhasználó; kérem, nézze meg, mivel fog mindenki belépni.',
  ],
  [
    'no scanner',
    { 'devices.scanners': '0' },
    'warns: Az IRAT szakrendszerhez várhatóan szkenner is kell, most egy sincs; kérem, tervezzék be.',
  ],
  [
    'a contract that ends too soon',
    { 'gazd.contractEnd': '2025-12-31' },
    'warns: A jelenlegi program szerződése (GAZD) a tervezett csatlakozás előtt lejár; kérem, gondoskodjanak róla, hogy az átállásig legyen programjuk.',
  ],
  [
    'a vendor who goes too soon',
    { 'vendors[k1].endsOn': '2025-12-31' },
    'warns: A szállítói szerződés a tervezett csatlakozás előtt lejár; kérem, gondoskodjanak róla, hogy az átállásig legyen programjuk.',
  ],
  [
    'only open cases for IRAT',
    { 'irat.migration': 'open' },
    'warns: Az IRAT szakrendszernél a 257/2016. (VIII. 31.) Korm. rendelet 3. § (5) bekezdése (2017. május 1-jétől) teljes adatátvételről szól; kérem, gondolja át.',
  ],
  [
    'a sheet that is out of date',
    { 'plan.isSheetCurrent': 'no' },
    'warns: Kérem, frissítse az adatlapot is: írja be, hogy „adatlap”.',
  ],
])('says of %s in the survey what is wrong', (_, answers, sentence) => {
  expect(said(joiningSurvey, survey, {})).not.toContain(sentence);
  expect(said(joiningSurvey, survey, answers)).toContain(sentence);
});

it('judges nothing that is left out or not known', () => {
  const open = { 'staff.all': UNKNOWN, 'office.population': null, 'vendors[k1].endsOn': null };
  expect(said(joiningSurvey, survey, open).filter((each) => each.startsWith('blocks'))).toEqual([]);
});

it('says it at once when the answer comes, and not again when it was kept, until the answers change', () => {
  const given = giveAnswer(contactSheet, sheet, 'organisation.pir', '329970', circumstances);
  if (!given.ok) throw new Error(given.problem);
  const [finding] = given.findings;
  expect(finding).toMatchObject({ id: 'pir-and-tax-number', weight: 'warns', isKept: false });
  const kept = keep(contactSheet, given.filling, finding!);
  if (!kept.ok) throw new Error(kept.problem);
  const isKept = (filling: Filling) =>
    findings(contactSheet, filling, circumstances).find(({ id }) => id === 'pir-and-tax-number')?.isKept;
  expect(isKept(kept.filling)).toBe(true);
  expect(isKept(changed(kept.filling, { 'organisation.pir': '842059' }))).toBe(false);
  expect(JSON.stringify(kept.changes)).not.toContain('329970');
});

it('does not let anybody keep what blocks', () => {
  const filling = changed(sheet, { 'people[k1].informed': 'no' });
  const finding = findings(contactSheet, filling, circumstances).find(({ weight }) => weight === 'blocks');
  expect(keep(contactSheet, filling, finding!)).toMatchObject({ ok: false });
});
