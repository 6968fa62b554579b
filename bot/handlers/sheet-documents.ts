// "pdf", "excel", "adatlap pdf", "ASP-2026-004217 pdf": a sheet as a file, offered for some minutes to whoever asks. It is drawn when it is
// fetched, and whether they may have it is decided then once more.
import type { Form } from '../../dialogs/form';
import { giveAnswer } from '../../dialogs/give';
import { authorize, type Scope } from '../access/authorize';
import { placeIn } from '../access/places';
import type { Standing } from '../access/standing';
import type { Municipality } from '../municipalities/register';
import type { Session } from '../session';
import { type DocumentFormat, documentFormats, LASTS_MINUTES } from '../sheets/documents/document-request';
import { formNamed, reached } from '../sheets/reaching';
import { type ReadNumber, readReceiptNumber } from '../sheets/sending/receipt-number';
import { isClosed } from '../sheets/sending/sent-told';
import { type SheetAtHand, sheetAtHand } from '../sheets/sheet-at-hand';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { atPlace, refused } from './at-place';
import type { Desk, Handler, Outcome } from './handler';
import { sentUnder } from './open-sheet';
import { personally } from './personally';
import { says } from './says';

export function sheetDocuments(desk: Desk): Handler[] {
  return [byNumber(desk), ofOpenSheet(desk), ...documentFormats.map((format) => ofPlace(desk, format))];
}

function byNumber(desk: Desk): Handler {
  const name = 'sheet-file-by-number';
  return personally({
    name,
    async handle(turn, session, asker) {
      const asked = numberIn(turn, desk);
      if (!asked) return undefined;
      const { municipality } = asked.read;
      const verdict = authorize(asker, 'see-contacts', municipality && placeIn(desk.register, municipality.ksh));
      if (!verdict.allow || !municipality) {
        return refused(name, session, verdict.allow ? 'no-such-place' : verdict.reason, municipality);
      }
      const found = await sentUnder(desk, verdict.scope, asked.read);
      if (!found) return refused(name, session, 'no-such-number', municipality);
      const { form, edition } = found;
      const wanted = {
        form: form.id,
        title: form.title,
        called: form.called,
        edition: edition.number,
        receipt: edition.receipt,
      };
      return offered(desk, { turn, session, asker, municipality, scope: verdict.scope }, { ...asked, ...wanted });
    },
  });
}

const numbered = /^\s*(asp[ -]*\d{4}[ -]*\d{6})[\s,:.]+(\S.*)$/i;

function numberIn(turn: Turn, { register }: Desk): { format: DocumentFormat; read: ReadNumber } | undefined {
  if (turn.kind !== 'message' || turn.press || turn.text.length > 100) return undefined;
  const [, number, words] = numbered.exec(turn.text) ?? [];
  const read = number === undefined ? undefined : readReceiptNumber(number, register);
  const format = words === undefined ? undefined : formatIn({ ...turn, text: words });
  return read && format && { format, read };
}

/** What is said is the word of a format, long or short. */
function formatIn(turn: Turn): DocumentFormat | undefined {
  const { sheetFileShortWords: short, sheetFileLongWords: long } = texts;
  return documentFormats.find((format) => says(turn, short[format]) || says(turn, long[format]));
}

function ofOpenSheet(desk: Desk): Handler {
  const name = 'sheet-file';
  return {
    name,
    async handle(turn, session, asker) {
      const { sheet, filling, requesting, naming } = session;
      const format = turn.conversation.scope === 'personal' && sheet ? formatIn(turn) : undefined;
      if (!format || !sheet || filling || requesting || naming) return undefined;
      const result = await reached(desk, sheet, { name, action: 'edit-sheet', session, asker });
      if ('refused' in result) return result.refused;
      const { hand } = result;
      if (isAnswer(turn, session, hand)) return undefined;
      return asItStands(desk, { turn, session, asker, ...hand }, hand, format);
    },
  };
}

function isAnswer(turn: Turn, { sheet }: Session, { form, filling, circumstances }: SheetAtHand): boolean {
  if (!sheet?.shown || sheet.rests || sheet.disputed) return false;
  if (!says(turn, texts.sheetFileOrAnswer)) return false;
  return giveAnswer(form, filling, sheet.shown.path, turn.text, circumstances).ok;
}

/** Nothing is open: the contact sheet of the municipality that is spoken of. */
function ofPlace(desk: Desk, format: DocumentFormat): Handler {
  const words = texts.sheetFileLongWords[format];
  return atPlace(desk, { name: `sheet-${format}`, action: 'edit-sheet', words, isTopic: true }, async (shown) => {
    const form = formNamed(desk, 'contact-sheet');
    if (!form) throw new Error('there is no contact sheet');
    return asItStands(desk, shown, await sheetAtHand(desk, { ...shown, form }), format);
  });
}

interface Asking {
  turn: Turn;
  session: Session;
  asker: Standing;
  municipality: Municipality;
  scope: Scope;
}

/** What was sent while nothing can be changed in it, the draft otherwise. */
function asItStands(desk: Desk, asking: Asking, hand: SheetAtHand, format: DocumentFormat): Outcome {
  const { whole, sheet, municipality } = hand;
  const { edition, receipt } = sheet.head.value;
  const wanted = { form: whole.id, title: whole.title, called: whole.called, format };
  if (isClosed(hand)) return offered(desk, asking, { ...wanted, edition, receipt });
  if (sheet.head.version === 0) {
    return { replies: [texts.nothingInSheet({ municipality, form: whole })], session: asking.session, uses: true };
  }
  return offered(desk, asking, { ...wanted, edition: 0, receipt: undefined });
}

interface Offered {
  form: string;
  title: string;
  called: Form['called'];
  edition: number;
  receipt: string | undefined;
  format: DocumentFormat;
}

function offered({ documents }: Desk, asking: Asking, { form, edition, format, ...told }: Offered): Outcome {
  const { turn, session, asker, municipality, scope } = asking;
  const wanted = { person: asker.key, ksh: scope.ksh, form, edition, format };
  const address = documents?.offer(wanted, turn.channel);
  const what = { municipality, ...told, format, isMasked: scope.isMasked };
  const isSaved = turn.channel === 'terminal';
  const reply =
    address === undefined
      ? texts.noSheetFileHere(what)
      : texts.sheetFile(what, { address, minutes: LASTS_MINUTES, isSaved });
  return { replies: [reply], session, uses: true };
}
