// Under an answer that other members of the joint office could have, too, it is offered to take it there: once in a section, never as a question
// that must be answered; or, when somebody has said so, it goes there by itself.
import { isUnknown } from '../../dialogs/answers';
import { shown } from '../../dialogs/differences';
import { readPath } from '../../dialogs/path';
import { sheetFieldSchema } from '../../dialogs/sheet';
import { isShared } from '../../dialogs/taken-over';
import { commandOf } from '../access/change';
import type { Standing } from '../access/standing';
import type { Session } from '../session';
import { namedPlace } from '../sheets/answering';
import { formNamed } from '../sheets/reaching';
import { fillingOthers } from '../sheets/several/several-job';
import { othersOf } from '../sheets/several/several-members';
import { isDone, targetsOf } from '../sheets/several/several-plan';
import { fieldRecord } from '../sheets/sheet-records';
import { texts } from '../texts';
import type { Reply, Turn } from '../turn';
import { actOf } from './act-of';
import type { Desk, Handler, Outcome } from './handler';

export function offerSeveral(desk: Desk, handler: Handler): Handler {
  return {
    name: handler.name,
    async handle(turn, session, asker) {
      const outcome = await handler.handle(turn, session, asker);
      const given = outcome && answerGiven(desk, turn, session, outcome);
      const others = given ? othersOf(asker, given.ksh, desk.register) : [];
      if (!outcome || !given || others.length === 0) return outcome;
      const { ksh, path, version, whole, section } = given;
      const key = `${desk.register.byKsh(ksh)?.office.seat} ${whole.id} ${section}`;
      const { offered = [], always } = session.several ?? {};
      const several = { ksh, form: whole.id, last: { path, version }, offered, ...(always && { always }) };
      const remembered = { ...outcome, session: { ...outcome.session, several } };
      if (always) {
        const to = others.filter((one) => always.includes(one.ksh));
        return to.length > 0 ? alsoThere(turn, remembered, given, { to, asker }) : remembered;
      }
      if (offered.includes(key)) return remembered;
      const taken = { answers: { [path]: given.answer }, items: [] };
      const targets = await targetsOf(desk, { whole, taken, asker }, others);
      const [first] = targets;
      const municipality = desk.register.byKsh(ksh);
      if (!first || !municipality || targets.every((each) => each.isClosed || isDone(each))) return remembered;
      const offer = texts.severalOffer({
        municipality,
        label: given.question.label,
        value: shown(given.question, given.answer, first.hand.circumstances) ?? '',
        others,
        args: { ksh, form: whole.id, place: path, version: `${version}` },
      });
      const noted = { ...several, offered: [...offered, key] };
      return { ...outcome, replies: [offer, ...outcome.replies], session: { ...outcome.session, several: noted } };
    },
  };
}

type Given = NonNullable<ReturnType<typeof answerGiven>>;

/** What was answered by itself: not what was confirmed together, nor what is said of one of several. */
function answerGiven(desk: Desk, turn: Turn, { sheet }: Session, { change }: Outcome) {
  const pressed = actOf(turn, 'sheet-answer', namedPlace);
  const typed = turn.press || sheet?.confirming !== undefined || sheet?.disputed ? undefined : sheet?.shown;
  const path = pressed?.place ?? typed?.path;
  const form = formNamed(desk, pressed?.form ?? sheet?.form ?? '');
  const ksh = pressed?.ksh ?? sheet?.ksh;
  const whole = form && (formNamed(desk, form.fills ?? '') ?? form);
  if (!change || path === undefined || !whole || ksh === undefined) return undefined;
  const { section = '', item, name = '' } = readPath(path) ?? {};
  const asked = whole.sections[section];
  const question = asked?.questions[name];
  const write = change.writes.find(({ key }) => key === fieldRecord(whole, path).key);
  if (!asked || !question || item !== undefined || !isShared(asked, name) || !write) return undefined;
  const { answer, history } = sheetFieldSchema.parse(write.value);
  const before = history[0]?.answer;
  if (isUnknown(answer)) return undefined;
  return { ksh, whole, path, section, question, answer, before, version: write.expectedVersion + 1 };
}

/** In the same commit as the answer itself. */
function alsoThere(
  turn: Turn,
  outcome: Outcome,
  { ksh, whole, path, answer, before, question }: Given,
  { to, asker }: { to: ReturnType<typeof othersOf>; asker: Standing },
): Outcome {
  const { change, replies } = outcome;
  if (!change) return outcome;
  const job = {
    by: asker.key,
    from: ksh,
    form: whole.id,
    to: to.map((one) => one.ksh),
    quiet: true,
    former: before === undefined ? {} : { [path]: before },
  };
  const errand = fillingOthers(`${commandOf(turn)}.several`, {
    ...job,
    taken: { answers: { [path]: answer }, items: [] },
  });
  const mail = [...(change.mail ?? []), errand];
  const told = replies.map((reply, at) =>
    at === 0 ? underHead(reply, texts.severalAlsoThere(question.label, to)) : reply,
  );
  return { ...outcome, replies: told, change: { ...change, mail } };
}

function underHead(reply: Reply, line: string): Reply {
  const [head = '', ...rest] = reply.text.split('\n\n');
  return { ...reply, text: [head, line, ...rest].join('\n\n') };
}
