// Questions about one municipality's own papers ("hol tart a szerződésünk?"): never answered from the handbook.
import { fold } from '../../knowledge/hungarian/fold';
import { texts } from '../texts';
import type { Handler } from './handler';

/** Things that have a state of their own, with a first-person possessive, on accent-free text. */
const OURS =
  /\b(szerzodes|adatlap|kerdoiv|teendo|feladat|hatarido|bejelentes|jegy|hibajegy|kerelm|palyazat|csatlakozas)\w{0,3}(unk|unkat|unkkal|em|eim|eink|aink|ink)\b/;
const STATE =
  /\b(hol (tart|all|jar)|allapot|statusz|megerkezett|elkeszult|kesz van|alairtak|alairva|elfogadtak|visszakuldtek|mikor lesz|mi van|mi a helyzet)/;

const REPORT = /\b(bejelentes|jegy|hibajegy)\w{0,3}(unk|em|eim|eink)\b/;

export const liveQuestion: Handler = {
  name: 'live-question',
  handle(turn, session) {
    const folded = fold(turn.text);
    if (!OURS.test(folded) || !STATE.test(folded)) return undefined;
    return {
      replies: [REPORT.test(folded) ? texts.ownReport : texts.ownMatter],
      session: { ...session, question: turn.text.slice(0, 500) },
    };
  },
};
