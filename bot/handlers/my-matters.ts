// "mi vár rám", "van teendőm": the open things of this person, whatever their role: sheets that came back or are begun, sections they were
// given, requests to decide, sheets to review; each with its button.
import { requestsFor } from '../access/approvers';
import { authorize } from '../access/authorize';
import { ownMunicipalities, placeIn } from '../access/places';
import { stateOf } from '../access/request';
import type { Standing } from '../access/standing';
import type { Municipality } from '../municipalities/register';
import type { Session } from '../session';
import { begunForms, sheetStanding } from '../sheets/sheets-standing';
import { texts } from '../texts';
import type { Matter } from '../texts/matters';
import type { Desk, Handler, Outcome } from './handler';
import { mayAnywhere, mayDo, reviewsCounted } from './may-do';
import { personally } from './personally';
import { requestsOf } from './request-step';
import { saysPolitely } from './says';

/** Whoever works for more is told of the first of them, and finds the others there. */
const MOST_PLACES = 30;
const MOST_SHOWN = 5;

export function myMatters(desk: Desk): Handler {
  return personally({
    name: 'my-matters',
    async handle(turn, session, asker) {
      if (session.filling || !saysPolitely(turn, texts.matterWords)) return undefined;
      const isHelp = saysPolitely(turn, texts.helpWords);
      const isInSheet = session.sheet !== undefined && !session.sheet.rests;
      // In a sheet it asks what to do there; and a guest is shown all that can be done.
      if (isHelp && (isInSheet || asker.grants.length === 0)) return undefined;
      const matters = await mattersOf(desk, asker);
      return matters.length > 0 ? told(matters, session) : nothingToDo(desk, session, asker);
    },
  });
}

/** A number chooses from this list, whatever was open. */
function told(matters: Matter[], session: Session): Outcome {
  const { sheet, ...without } = session;
  const open = sheet && { sheet: { ksh: sheet.ksh, form: sheet.form, rests: true as const } };
  const shown = matters.slice(0, MOST_SHOWN);
  const reply = texts.matters(shown, matters.length - shown.length);
  return { replies: [reply], session: { ...without, ...open }, uses: true };
}

async function nothingToDo(desk: Desk, session: Session, asker: Standing): Promise<Outcome> {
  const may = await mayDo(desk, session, asker);
  const said = may.said.filter((each) => each !== texts.reviewsWait('0'));
  if (asker.grants.length > 0) return { replies: [texts.nothingToDo(said, may.buttons)], session, uses: true };
  const isWaiting =
    asker.principal && (await requestsOf(asker, desk)).some((each) => stateOf(each, desk.clock.now()) === 'open');
  if (isWaiting) return { replies: [texts.nothingToDo([texts.requestStillWaits], [texts.ownRequestsButton])], session };
  const how = asker.isTenantAllowed ? [texts.howToGetAccess] : [];
  return { replies: [texts.nothingToDo(how, [])], session };
}

async function mattersOf(desk: Desk, asker: Standing): Promise<Matter[]> {
  const own = ownMunicipalities(asker, desk.register).slice(0, MOST_PLACES);
  const sheets = (await Promise.all(own.map((each) => sheetsIn(desk, each, asker)))).flat();
  const isReturned = ({ sheet }: SheetMatter) => sheet.state === 'returned';
  const handed = sheets.reduce((sum, { sheet }) => sum + sheet.handed, 0);
  const requests = (await requestsFor(asker, desk.clock.now(), desk)).length;
  const reviews = mayAnywhere(asker, 'review-sheet') ? await reviewsCounted(desk, asker) : '0';
  return [
    ...sheets.filter(isReturned),
    ...(handed > 0 ? [{ kind: 'handed', count: handed } as const] : []),
    ...(requests > 0 ? [{ kind: 'requests', count: requests } as const] : []),
    ...(reviews === '0' ? [] : [{ kind: 'reviews', count: reviews } as const]),
    ...sheets.filter((each) => !isReturned(each)),
  ];
}

type SheetMatter = Extract<Matter, { kind: 'sheet' }>;

/** What is sent or accepted waits for nobody here. */
async function sheetsIn(desk: Desk, municipality: Municipality, asker: Standing): Promise<SheetMatter[]> {
  const place = placeIn(desk.register, municipality.ksh);
  const verdict = authorize(asker, 'edit-sheet', place);
  if (!verdict.allow) return [];
  const { scope } = verdict;
  const maySend = authorize(asker, 'submit-sheet', place).allow;
  const forms = await begunForms(desk, scope);
  const sheets = await Promise.all(forms.map((form) => sheetStanding(desk, form, { scope, municipality, asker })));
  return sheets
    .filter(({ state }) => state !== 'sent' && state !== 'accepted')
    .map((sheet) => ({ kind: 'sheet', municipality, sheet, maySend }));
}
