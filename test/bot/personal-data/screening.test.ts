// The step before the handlers: what goes on, what is asked first, and what is kept meanwhile.
import { type Screened, screened } from '../../../bot/personal-data/screening';
import type { Session } from '../../../bot/session';
import { personalDataTexts } from '../../../bot/texts/personal-data';
import type { Turn } from '../../../bot/turn';

const NOW = Date.UTC(2026, 10, 22, 9);
const MINUTE = 60_000;
const fresh: Session = { greeted: true, buttons: [] };
const TYPED = 'miért nem látszik a 123 456 788 taj számú ügyfél?';

function turn(text: string, more: Partial<Turn> = {}): Turn {
  return {
    id: 'a',
    channel: 'teams',
    conversation: { id: 'c', scope: 'personal' },
    from: { id: 'u' },
    kind: 'message',
    text,
    attachments: 0,
    address: {},
    ...more,
  };
}

const waiting = (text = TYPED, at = NOW - MINUTE): Session => ({ ...fresh, waiting: { text, at } });
const goesOn = (text: string) => ({ kind: 'goes on', turn: turn(text), session: fresh });

function replyOf(step: Screened): string {
  if (step.kind !== 'answered') throw new Error('the turn went on');
  return step.outcome.replies.map(({ text }) => text).join('\n');
}

it('lets everything go on that has no identifier in it', () => {
  const plain = turn('mennyi idő a csatlakozás?');
  expect(screened(plain, fresh, { now: NOW })).toEqual({ kind: 'goes on', turn: plain, session: fresh });
});

it('asks first, says the kind and not the number, and keeps the text nowhere but where it waits', () => {
  const step = screened(turn(TYPED), { ...fresh, question: 'mi az?' }, { now: NOW });
  if (step.kind !== 'answered') throw new Error('the turn went on');
  expect(replyOf(step)).toContain('TAJ-szám');
  expect(JSON.stringify(step.outcome.replies)).not.toMatch(/123|456|788/);
  expect(step.outcome.session).toEqual({ ...fresh, question: 'mi az?', waiting: { text: TYPED, at: NOW } });
  expect(step.outcome.remark).toBeUndefined();
  expect(step.outcome.replies[0]?.buttons?.map(({ title }) => title)).toEqual([
    'Elküldöm nélküle',
    'Módosítom',
    'Elküldöm így is',
  ]);
});

it.each(['Elküldöm nélküle', 'elkuldom nelkule', 'nelkule', '1', '1.', ' 1) ', 'Nélküle!'])(
  'goes on without the number after %j',
  (said) => {
    const left = 'miért nem látszik a [TAJ-szám] taj számú ügyfél?';
    expect(screened(turn(said), waiting(), { now: NOW })).toEqual(goesOn(left));
  },
);

it.each(['Elküldöm így is', 'elkuldom igy is', 'így is', '3', '3.'])('goes on as it was typed after %j', (said) => {
  expect(screened(turn(said), waiting(), { now: NOW })).toEqual(goesOn(TYPED));
});

it.each(['Módosítom', 'modositom', '2', 'mégse'])('asks to type it again after %j, and has forgotten it', (said) => {
  const step = screened(turn(said), waiting(), { now: NOW });
  expect(replyOf(step)).toBe(personalDataTexts.typeAgain);
  expect(step.kind === 'answered' && step.outcome.session).toEqual(fresh);
});

it('drops the waiting text with the next message, whatever it is', () => {
  for (const next of [
    turn('mennyi idő a csatlakozás?'),
    turn(''),
    turn('', { kind: 'arrival' }),
    turn('', { press: { do: 'call-colleague' } }),
  ]) {
    expect(screened(next, waiting(), { now: NOW })).toEqual({ kind: 'goes on', turn: next, session: fresh });
  }
});

it('asks anew when the next message has an identifier, too', () => {
  const step = screened(turn('8365670003'), waiting(), { now: NOW });
  expect(step.kind === 'answered' && step.outcome.session.waiting).toEqual({ text: '8365670003', at: NOW });
});

it('does not use the text after ten minutes, and says so', () => {
  const late = { now: NOW + 9 * MINUTE };
  expect(screened(turn('3'), waiting(), { now: NOW + 9 * MINUTE - 1 })).toEqual(goesOn(TYPED));
  expect(replyOf(screened(turn('Elküldöm így is'), waiting(), late))).toBe(personalDataTexts.noLongerWaiting.text);
  expect(screened(turn('3'), waiting(), late)).toEqual(goesOn('3'));
});

it('says that nothing waits when an old warning is pressed', () => {
  expect(replyOf(screened(turn('Elküldöm nélküle'), fresh, { now: NOW }))).toBe(personalDataTexts.noLongerWaiting.text);
  expect(screened(turn('módosítom'), fresh, { now: NOW })).toEqual(goesOn('módosítom'));
});

it('keeps nothing where others read along, and offers no way to send it anyway', () => {
  const step = screened(turn(TYPED, { conversation: { id: 'c', scope: 'group' } }), fresh, { now: NOW });
  expect(replyOf(step)).toContain('mások is olvassák');
  expect(step.kind === 'answered' && step.outcome).toEqual({ replies: [expect.anything()], session: fresh });
  expect(step.kind === 'answered' && step.outcome.replies[0]?.buttons).toBeUndefined();
});

it('lets pass what a form has just asked for, and nothing else', () => {
  const expected = new Set(['bank-account'] as const);
  const account = turn('11735005-20468387');
  expect(screened(account, fresh, { now: NOW, expected }).kind).toBe('goes on');
  const both = screened(turn('11735005-20468387, TAJ 123456788'), fresh, { now: NOW, expected });
  expect(replyOf(both)).not.toContain('bankszámlaszám');
  expect(screened(turn('1'), waiting('11735005-20468387, TAJ 123456788'), { now: NOW, expected })).toEqual(
    goesOn('11735005-20468387, TAJ [TAJ-szám]'),
  );
});

it('gives the question of an open form again after "Módosítom"', () => {
  const filling = { form: 'error-report', answers: {} };
  const step = screened(turn('2'), { ...waiting(), filling }, { now: NOW });
  expect(replyOf(step)).toContain('1/5. Kit érint a hiba?');
  expect(step.kind === 'answered' && step.outcome.session).toEqual({ ...fresh, filling });
});

describe('the privacy notice', () => {
  const known = {
    controller: { name: 'Aba Város Önkormányzata', contact: 'hivatal@aba.hu' },
    officer: 'adatvedelem@aba.hu',
    keptDays: { conversation: 90, people: 365, audit: 1826 },
    hasWriter: true,
  };
  const unknown = { keptDays: {}, hasWriter: false };

  it('says who, why, how long and whom to ask, and fits into a chat', () => {
    const notice = personalDataTexts.privacyNotice(known);
    for (const said of [
      'Aba Város Önkormányzata (hivatal@aba.hu)',
      '90 napig',
      '365 napig',
      '1826 napig',
      'adatvedelem@aba.hu',
      'naih.hu',
      'nyelvi modell is',
    ]) {
      expect(notice).toContain(said);
    }
    expect(notice).not.toContain('nem állította be');
    expect(notice.length).toBeLessThanOrEqual(1_800);
  });

  it('says plainly what the operator has not set', () => {
    const notice = personalDataTexts.privacyNotice(unknown);
    expect(notice).toContain('Az üzemeltető még nem állította be az adatkezelő nevét és elérhetőségét.');
    expect(notice).toContain('A megőrzés idejét az üzemeltető még nem állította be.');
    expect(notice).not.toMatch(/undefined|\d+ napig/);
    expect(notice.length).toBeLessThanOrEqual(1_800);
    expect(personalDataTexts.privacyNotice({ ...unknown, keptDays: { audit: 30 } })).toContain(
      'A naplót 30 napig őrzöm. A többi adat megőrzési idejét',
    );
  });

  it('has the same paragraphs on its page, and more', () => {
    const page = personalDataTexts.privacyPage(known);
    for (const paragraph of personalDataTexts.privacyNotice(known).split('\n\n').slice(1))
      expect(page).toContain(paragraph);
    expect(page).toContain('Milyen jogalapon?');
  });
});
