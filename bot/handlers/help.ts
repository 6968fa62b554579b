// "segítség" works everywhere, and tells everybody what is theirs; in the middle of a form the question that is due comes again with it.
import { ownMunicipalities } from '../access/places';
import { permission } from '../access/roles';
import type { Standing } from '../access/standing';
import { askNext } from '../filling';
import { texts } from '../texts';
import type { Desk, Handler } from './handler';
import { mayDoHere } from './may-do';
import { saysPolitely } from './says';

export function help(desk: Desk): Handler {
  return {
    name: 'help',
    async handle(turn, session, asker) {
      if (!saysPolitely(turn, texts.helpWords)) return undefined;
      if (session.filling) return askNext(session, texts.helpInForm);
      const { said, buttons } = await mayDoHere(desk, { turn, session, asker });
      const reply = texts.help({
        scope: turn.conversation.scope,
        holds: holdsOf(asker, desk),
        said: said.filter((each) => !inTheList.includes(each)),
        buttons,
      });
      return { replies: [reply], session, ...(said.length > 0 && { uses: true }) };
    },
  };
}

/** The help names these words itself. */
const inTheList = [texts.seesOwn, texts.seesWidely];

function holdsOf(asker: Standing, { register }: Desk) {
  if (asker.grants.length === 0) return 'nothing';
  const own = ownMunicipalities(asker, register).length;
  const seesWidely = asker.grants.some(
    ({ role, reach }) =>
      reach.kind !== 'municipality' && reach.kind !== 'office' && permission(role, 'see-municipality') === 'yes',
  );
  const lead = asker.grants.some(({ role }) => permission(role, 'give-access') === 'yes');
  const fills = asker.grants.some(({ role }) => permission(role, 'edit-sheet') === 'yes');
  const manager = asker.grants.some(({ role }) => permission(role, 'give-lead') === 'yes');
  return { places: own > 0, several: own > 1, wide: seesWidely, fills, lead, manager };
}
