// What a sheet went through, by its log, held against where it is: sent, opened, sent again, and whose section is whose.
import type { Form } from '../../dialogs/form';
import { sentAnswers } from '../../dialogs/progress';
import { fillingOf, type Sheet } from '../../dialogs/sheet';
import type { Books } from '../faults/sheets/sheet-books';

export const isHanding = (action: string): boolean => ['hand-over-section', 'take-back-section'].includes(action);
const opening = new Set(['reopen-sheet', 'withdraw-sheet']);

/** Sent, opened, sent again; nothing is answered in between; and what was sent is what stands there. */
export function brokenStates(form: Form, { head, fields, editions, trail }: Books): string[] {
  const broken: string[] = [];
  let isSent = false;
  let reopened = 0;
  for (const { action, result, object } of trail) {
    if (result !== 'done') continue;
    if (action === 'send-sheet' && isSent) broken.push(`sent twice: ${object}`);
    if (opening.has(action) && !isSent) broken.push(`opened though it was not sent: ${object}`);
    if (action === 'answer-sheet' && isSent) broken.push(`answered after it was sent: ${object}`);
    if (action === 'send-sheet') isSent = true;
    if (opening.has(action)) {
      isSent = false;
      reopened += 1;
    }
  }
  const state = isSent ? 'sent' : reopened > 0 ? 'amending' : 'draft';
  if (head && head.value.state !== state) broken.push(`its state is ${head.value.state}, by the log ${state}`);
  const last = editions.find(({ number }) => number === head?.value.edition);
  const sheet = head && ({ head, fields: Object.fromEntries(fields) } as Sheet);
  if (
    isSent &&
    last &&
    sheet &&
    JSON.stringify(sorted(last.answers)) !== JSON.stringify(sorted(sentAnswers(form, fillingOf(sheet))))
  ) {
    broken.push('what was sent is not what stands there');
  }
  return broken;
}

const sorted = (answers: object) => Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1));

/** Every section is with whom it was handed to last, and with nobody else. */
export function brokenHandings({ head, trail }: Books): string[] {
  const byLog = new Map<string, string>();
  for (const { action, result, object } of trail) {
    if (!isHanding(action) || result !== 'done') continue;
    const [, sections = '', to] = /^[^:]*: (.*?)(?: → (.*))?$/.exec(object) ?? [];
    for (const section of sections.split(', ')) {
      if (to === undefined) byLog.delete(section);
      else byLog.set(section, to);
    }
  }
  const inHead = Object.entries(head?.value.handedTo ?? {}).map(([section, { to }]) => `${section} → ${to}`);
  const noted = [...byLog].map(([section, to]) => `${section} → ${to}`);
  return inHead.sort().join() === noted.sort().join()
    ? []
    : [`handed over: ${inHead.join()}, by the log ${noted.join()}`];
}
