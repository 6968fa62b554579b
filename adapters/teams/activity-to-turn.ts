// What Teams sends, as a Turn: messages, pressed buttons and arrivals; everything else is not for the bot.
import { hash } from 'node:crypto';
import { type Press, pressSchema, type Turn } from '../../bot/turn';
import { withInputs } from '../card-inputs';
import { type TeamsActivity, tenantOf } from './activity';
import { addressOf } from './address';
import { textWithoutBotMentions } from './mentions';

/** undefined: nothing that the bot answers (an edit, a reaction, somebody else's arrival, an unknown invoke …). */
export function activityToTurn(activity: TeamsActivity): Turn | undefined {
  switch (activity.type) {
    case 'message':
      return { ...turnOf(activity), ...saidIn(activity) };
    case 'invoke': {
      const press = activity.name === 'adaptiveCard/action' ? pressIn(fieldOf(activity.value, 'action')) : undefined;
      return press && { ...turnOf(activity), press, ...standingIn(activity) };
    }
    case 'conversationUpdate':
      return isBotAdded(activity) ? { ...turnOf(activity), kind: 'arrival' } : undefined;
    case 'installationUpdate':
      return activity.action === 'add' ? { ...turnOf(activity), kind: 'arrival' } : undefined;
    default:
      return undefined;
  }
}

/** Unique among channels and tenants. The log keeps names of partitions for good, so what Teams calls a person's chat is not in it. */
export function partitionOf(activity: Parameters<typeof tenantOf>[0] & WhereSaid): string {
  const { channelId, conversation } = activity;
  return `${channelId}|${hash('sha256', JSON.stringify([tenantOf(activity) ?? '', conversation.id])).slice(0, 32)}`;
}

interface WhereSaid {
  channelId: string;
  conversation: { id: string };
}

function turnOf(activity: TeamsActivity): Turn {
  const { from } = activity;
  const tenantId = tenantOf(activity);
  return {
    id: turnId(activity),
    channel: 'teams',
    conversation: { id: partitionOf(activity), scope: scopeOf(activity) },
    from: {
      id: from.id,
      ...(tenantId && { tenantId }),
      ...(from.aadObjectId && { aadObjectId: from.aadObjectId.toLowerCase() }),
      ...(from.name?.trim() && { name: from.name.trim() }),
    },
    kind: 'message',
    text: '',
    attachments: 0,
    address: addressOf(activity),
  };
}

/** JSON keeps the parts apart, whatever characters they hold. */
function turnId(activity: TeamsActivity): string {
  const { channelId, conversation, type, name, id } = activity;
  const parts = [channelId, tenantOf(activity) ?? '', conversation.id, type, type === 'invoke' ? name : '', id];
  return hash('sha256', JSON.stringify(parts));
}

/** A chat that Teams does not call personal is taken for one where others read along. */
function scopeOf({ channelId, conversation }: TeamsActivity): Turn['conversation']['scope'] {
  const { conversationType, isGroup } = conversation;
  if (conversationType === 'personal') return 'personal';
  if (conversationType === 'channel') return 'channel';
  if (conversationType === 'groupChat' || isGroup || channelId === 'msteams') return 'group';
  return 'personal';
}

/** What is answered in the response itself cannot change an older message. */
function standingIn({ replyToId, deliveryMode }: TeamsActivity): { pressedOn?: string } {
  return replyToId !== undefined && deliveryMode !== 'expectReplies' ? { pressedOn: replyToId } : {};
}

function saidIn(activity: TeamsActivity): Pick<Turn, 'text' | 'attachments' | 'press' | 'pressedOn'> {
  const press = pressIn(activity.value);
  if (press) return { press, text: '', attachments: 0, ...standingIn(activity) };
  // Teams adds a copy of every formatted message as an HTML attachment.
  const files = (activity.attachments ?? []).filter(({ contentType }) => contentType !== 'text/html');
  return { text: textWithoutBotMentions(activity), attachments: files.length };
}

/** The press itself, or the press in `press`, in the `data` of an action, or in the JSON text of either. */
function pressIn(value: unknown): Press | undefined {
  // What was typed presses nothing, and three schemas would each make a list of faults of that.
  if (value === undefined) return undefined;
  const given = typeof value === 'string' ? jsonOf(value) : value;
  const data = fieldOf(given, 'data');
  const places = [
    [given, undefined],
    [fieldOf(given, 'press'), given],
    [fieldOf(data, 'press'), data],
  ];
  for (const [place, around] of places) {
    const { data: press } = pressSchema.safeParse(place);
    if (press) return withInputs(press, around);
  }
  return undefined;
}

function fieldOf(value: unknown, field: string): unknown {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[field] : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isBotAdded({ membersAdded = [], recipient }: TeamsActivity): boolean {
  return membersAdded.some(({ id }) => id === recipient.id);
}
