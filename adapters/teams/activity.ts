// The gate: what an activity must be before the SDK, the token check or the bot look at it; what is not named here is dropped.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isAllowedServiceUrl, type ServiceUrls } from './service-url';

/** Stands in a URL path later: printable, and not only dots. */
export const urlSafeId = z.string().regex(/^(?!\.+$)[!-~]{1,400}$/);
const id = urlSafeId;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);

const entity = z.object({
  type: z.string().max(200),
  text: z.string().max(500).optional().catch(undefined),
  mentioned: z.object({ id: z.string() }).optional().catch(undefined),
});

const activitySchema = z.object({
  type: z.string().min(1).max(60),
  id: maybe(id),
  /** Of a press: the message with the button. Clients set it, so a strange one is as good as none. */
  replyToId: id.optional().catch(undefined),
  channelId: z.string().min(1).max(60),
  serviceUrl: z.string().min(1).max(400),
  deliveryMode: maybe(z.string().max(60)),
  locale: maybe(z.string().max(35)),
  from: z.object({ id, aadObjectId: maybe(id), name: z.string().max(200).nullish().catch(undefined) }),
  recipient: z.object({ id, name: maybe(z.string().max(200)) }),
  conversation: z.object({
    id,
    tenantId: maybe(id),
    conversationType: maybe(z.string().max(60)),
    isGroup: maybe(z.boolean()),
  }),
  channelData: maybe(z.object({ tenant: maybe(z.object({ id: maybe(id) })) })),
  text: maybe(z.string().max(16_000)),
  entities: maybe(z.array(entity).max(50)),
  attachments: maybe(z.array(z.object({ contentType: maybe(z.string().max(200)) })).max(50)),
  membersAdded: maybe(z.array(z.object({ id: z.string().max(400) })).max(1_000)),
  name: maybe(z.string().max(200)),
  action: maybe(z.string().max(60)),
  value: z.unknown().optional(),
});

/** An activity that has passed the gate: it has an id, and its tenants agree. */
export type TeamsActivity = z.infer<typeof activitySchema> & { id: string };

export type ReadActivity = { ok: true; activity: TeamsActivity } | { ok: false; problem: string };

const LOCAL_CHANNELS = ['msteams', 'emulator', 'webchat'];

export function readActivity(body: unknown, urls: ServiceUrls): ReadActivity {
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success) return no(parsed.error.issues[0]?.path.join('.') || 'body');
  const activity = parsed.data;
  const channels = urls.mode === 'local' ? LOCAL_CHANNELS : ['msteams'];
  if (!channels.includes(activity.channelId)) return no('channelId');
  if (!isAllowedServiceUrl(activity.serviceUrl, urls)) return no('serviceUrl');
  if (tenantsOf(activity).length > 1) return no('tenant');
  const lacking = urls.mode === 'production' ? lackingForProduction(activity) : undefined;
  if (lacking) return no(lacking);
  return { ok: true, activity: { ...activity, id: activity.id ?? idFromContent(activity) } };
}

interface NamesTenant {
  conversation: { tenantId?: string | undefined };
  channelData?: { tenant?: { id?: string | undefined } | undefined } | undefined;
}

/** Lower case, because it is not written alike everywhere. */
export function tenantOf(activity: NamesTenant): string | undefined {
  return tenantsOf(activity)[0];
}

function tenantsOf({ conversation, channelData }: NamesTenant): string[] {
  const named = [conversation.tenantId, channelData?.tenant?.id].filter((tenant) => tenant !== undefined);
  return [...new Set(named.map((tenant) => tenant.toLowerCase()))];
}

/** Simulators are less exact than Teams: they leave ids out and write GUIDs that are none. */
function lackingForProduction(activity: z.infer<typeof activitySchema>): string | undefined {
  const { aadObjectId } = activity.from;
  if (activity.id === undefined) return 'id';
  if (!GUID.test(tenantOf(activity) ?? '')) return 'tenant';
  if (aadObjectId !== undefined && !GUID.test(aadObjectId.toLowerCase())) return 'from.aadObjectId';
  return undefined;
}

function idFromContent(activity: unknown): string {
  return createHash('sha256').update(JSON.stringify(activity)).digest('hex');
}

/** Names our own field, never what stood in it. */
function no(field: string): ReadActivity {
  return { ok: false, problem: `Not an activity for this bot: ${field}.` };
}
