// A number of somebody's in a question: the person decides before anything is done with it, and it stands nowhere until then.
import { freshBot } from '../support/bot';
import { script, talkedOnFreshBot } from '../support/talk';

it('asks before it uses a TAJ number, and goes on without it', async () => {
  const written = script(`
    > ki vehet fel új felhasználót? a tajom 123 456 788

    X
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});
