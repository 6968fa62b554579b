// What people type under an answer instead of pressing a button: more of it, not clear, not this, thank you; and bad temper.
import { script, talkedOnFreshBot } from '../support/talk';

/** The last message of the talk, and all that the bot said to it. */
async function reactionTo(...lines: string[]): Promise<string> {
  const happened = await talkedOnFreshBot(lines.map((line) => `> ${line}`).join('\n'));
  return happened.slice(happened.lastIndexOf(`> ${lines.at(-1)}`));
}

const QUESTION = 'mennyi ideig tart a rendszercsatlakozás?';

it('says that all was quoted when somebody wants more of a whole section', async () => {
  expect(await reactionTo(QUESTION, 'bővebben')).toBe(
    script(`
      > bővebben

      Ezt a szakaszt már teljes egészében idéztem. Kérdezzen rá arra a részletre, amelyik érdekli, vagy kérje egy ügyintéző segítségét.

        1) Ügyintézőt kérek
    `),
  );
});

it('opens the section again when something else was said since', async () => {
  expect(await reactionTo(QUESTION, 'köszi', 'részletesebben')).toContain('Az előkészítése négy hónapig tart.');
});

it('does not search for "nem értem"', async () => {
  expect(await reactionTo(QUESTION, 'Ezt nem értem.')).toBe(
    script(`
      > Ezt nem értem.

      Sajnálom, hogy nem volt világos. A kézikönyv szövegét idéztem, egyszerűbben nem tudom elmondani. Kérdezzen rá arra a szóra vagy lépésre, amelyik nem világos, vagy kérje egy ügyintéző segítségét.

        1) Ügyintézőt kérek
    `),
  );
});

it.each(['köszi, de sajnos nem ezt kerestem', 'rossz válasz', 'ez nem segített', '👎', 'NEM JO!'])(
  'takes "%s" for a thumb down, and offers others',
  async (said) => {
    const reaction = await reactionTo('mennyi ideig tart az előkészítés?', said);
    expect(reaction).toContain('Köszönöm, hogy szólt, megjegyeztem. Talán ezek egyike válaszol a kérdésére');
    expect(reaction).toContain('1) Interfészes csatlakozás');
  },
);

it.each(['ez segített, köszönöm', 'jó volt', '👍', 'koszi szepen, pont ezt kerestem'])(
  'takes "%s" for a thumb up',
  async (said) => {
    expect(await reactionTo(QUESTION, said)).toContain('Köszönöm, megjegyeztem: legközelebb is ezt ajánlom');
  },
);

it('has nothing to remember when nothing was quoted, and does not say it has', async () => {
  expect(await reactionTo('mi lesz holnap az ebéd a menzán?', 'nem segített')).toContain(
    'Sajnálom, hogy nem tudtam segíteni.',
  );
});

it('does not promise to remember a question that names somebody', async () => {
  const named = 'Kovács János kérdezi, ki vehet fel új felhasználót?';
  expect(await reactionTo(named, 'jó volt')).toContain('Örülök neki!');
  expect(await reactionTo(named, 'rossz válasz')).not.toContain('megjegy');
});

it('reads what is asked after a thumb down by itself', async () => {
  expect(await reactionTo(QUESTION, 'nem erre gondoltam', 'és interfészesnél?')).not.toContain('Így értettem');
});

it('stays calm, and keeps the way open', async () => {
  const calm = 'Sajnálom, hogy bosszúságot okoztam.';
  for (const said of ['hülye vagy', 'ez szar', 'A francba!']) expect(await reactionTo(QUESTION, said)).toContain(calm);
  expect(await reactionTo('a hülye K0505 hibát kapom belépéskor')).not.toContain(calm);
});

it('explains a typed abbreviation, and the state of a report is not the state of a contract', async () => {
  expect(await reactionTo('Mi ez: ohp?')).toContain('OHP: Önkormányzati Hivatali Portál.');
  expect(await reactionTo('hol tart a hibajegyem?')).toContain('A hibajegy számával');
});

it('explains a follow-up as it was read when it was answered', async () => {
  const reaction = await reactionTo('Mi az az interfészes csatlakozás?', 'meddig tart?', 'miért ezt válaszoltad?');
  expect(reaction).toContain('A kérdés: „meddig tart?”, így értettem: „interfészes csatlakozás: meddig tart?”');
});
