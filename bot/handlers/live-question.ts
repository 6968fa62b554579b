// Questions about one municipality's own papers ("hol tart a szerződésünk?"): never answered from the handbook. Of its sheets the bot knows.
import { fold } from '../../knowledge/hungarian/fold';
import { authorize } from '../access/authorize';
import { activeMunicipality, placeIn } from '../access/places';
import type { Standing } from '../access/standing';
import type { Session } from '../session';
import { isInParts } from '../sheets/focus';
import { sheetStanding, wholeForms } from '../sheets/sheets-standing';
import { texts } from '../texts';
import type { Turn } from '../turn';
import type { Desk, Handler, Outcome } from './handler';

/** Things that have a state of their own, with a first-person possessive, on accent-free text. */
const OURS =
  /\b(szerzodes|adatlap|kerdoiv|teendo|feladat|hatarido|bejelentes|jegy|hibajegy|kerelm|palyazat|csatlakozas)\w{0,3}(unk|unkat|unkkal|em|eim|eink|aink|ink)\b/;
/** There is one of each, so "a kérdőív" is theirs, too. */
const SHEET = /\b(adatlap|kerdoiv)\w{0,5}\b/;
const STATE =
  /\b(hol (tart|all|jar)|allapot|statusz|megerkezett|elkeszult|kesz van|alairtak|alairva|elfogadtak|visszakuldtek|mikor lesz|mi van|mi a helyzet)/;
const OWN_STATE = /\b(hol (tart|all|jar)|allapota|all a|kesz van e|elkeszult e)/;

const REPORT = /\b(bejelentes|jegy|hibajegy)\w{0,3}(unk|em|eim|eink)\b/;

export function liveQuestion(desk: Desk): Handler {
  return {
    name: 'live-question',
    async handle(turn, session, asker) {
      const folded = fold(turn.text);
      const isOurs = OURS.test(folded) && STATE.test(folded);
      const isSheet = SHEET.test(folded) && (isOurs || OWN_STATE.test(folded));
      const told = isSheet ? await ownSheets(desk, folded, { turn, session, asker }) : undefined;
      if (told) return told;
      if (!isOurs) return undefined;
      return {
        replies: [REPORT.test(folded) ? texts.ownReport : texts.ownMatter],
        session: { ...session, question: turn.text.slice(0, 500) },
      };
    },
  };
}

/** Of the municipality that is spoken of, for whoever fills in its sheets. */
async function ownSheets(
  desk: Desk,
  folded: string,
  { turn, session, asker }: { turn: Turn; session: Session; asker: Standing },
): Promise<Outcome | undefined> {
  if (turn.conversation.scope !== 'personal') return undefined;
  const municipality = activeMunicipality(asker, session.active, desk.register);
  const verdict = authorize(asker, 'edit-sheet', municipality && placeIn(desk.register, municipality.ksh));
  if (!verdict.allow || !municipality) return undefined;
  const asked = wholeForms(desk).filter((form) => folded.includes(isInParts(form) ? 'kerdoiv' : 'adatlap'));
  const where = { scope: verdict.scope, municipality, asker };
  const sheets = await Promise.all(asked.map((form) => sheetStanding(desk, form, where)));
  return { replies: [texts.ownSheets(municipality, sheets)], session, uses: true };
}
