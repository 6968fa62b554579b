// Buttons that do something: signed for one person, one conversation and some time, so that an altered or borrowed card does nothing.
import { randomBytes } from 'node:crypto';
import type { Clock, Keys } from '../ports';
import type { Button, Press, Reply, RowsPart, Turn } from '../turn';

type Act = Extract<Press, { do: 'act' }>;

const HOUR_MS = 60 * 60 * 1000;
/** Shorter than marks are kept: until then a second press finds the mark of the first. */
const LASTS_MS = 24 * HOUR_MS;
/** These say nothing by themselves: what they answer is open or it is not. */
const LONG_LASTING: Record<string, number> = {
  decide: 14 * 24 * HOUR_MS,
  'sheet-section': 14 * 24 * HOUR_MS,
  'sheet-answers': 14 * 24 * HOUR_MS,
  'sheet-rows': 14 * 24 * HOUR_MS,
};

interface PressedBy {
  /** Pseudonym. */
  key: string;
  conversation: string;
}

export function signedReply(reply: Reply, by: PressedBy, keys: Keys, now: number): Reply {
  const { buttons, rows } = reply;
  const signed = (all: readonly Button[]) => all.map((button) => signedButton(button, by, keys, now));
  return {
    ...reply,
    ...(buttons && { buttons: signed(buttons) }),
    ...(rows && { rows: withButtons(rows, signed) }),
  };
}

function withButtons(rows: RowsPart, signed: (buttons: readonly Button[]) => Button[]): RowsPart {
  const groups = rows.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, buttons: signed(row.buttons) })),
  }));
  return { ...rows, groups };
}

function signedButton(button: Button, by: PressedBy, keys: Keys, now: number): Button {
  const { press } = button;
  if (press.do !== 'act') return button;
  const until = now + (LONG_LASTING[press.name] ?? LASTS_MS);
  const nonce = randomBytes(12).toString('base64url');
  const signature = keys.sign('press', textOf({ ...press, seal: { until, nonce, signature: '' } }, by));
  return { ...button, press: { ...press, seal: { until, nonce, signature } } };
}

/** undefined: it is no such button, or it is this person's, pressed where it was shown and in time. */
export function faultOfPress(
  { press, conversation }: Turn,
  { key }: { key: string },
  { keys, clock }: { keys: Keys; clock: Clock },
): 'foreign' | 'old' | undefined {
  if (press?.do !== 'act') return undefined;
  const { seal } = press;
  if (!seal || !keys.isSigned('press', textOf(press, { key, conversation: conversation.id }), seal.signature))
    return 'foreign';
  return seal.until <= clock.now() ? 'old' : undefined;
}

/** In a fixed order, so that nothing of it can be exchanged for something else. */
function textOf({ name, args, seal }: Act, { key, conversation }: PressedBy): string {
  const sorted = Object.entries(args).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([name, sorted, seal?.until, seal?.nonce, key, conversation]);
}
