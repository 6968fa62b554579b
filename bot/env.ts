// The environment as one schema: parsed once, by a front door; every fault is named at the same time.
import { z } from 'zod';
import { parseDataKeys } from './data-keys';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

const text = z.string().trim().min(1);
const guid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'must be a GUID');
const yes = z.enum(['yes', 'no']).transform((word) => word === 'yes');

const dataKeys = z.string().transform((written, context) => {
  const read = parseDataKeys(written);
  if ('keys' in read) return read.keys;
  context.addIssue(read.problem);
  return z.NEVER;
});

const days = z.coerce.number('must be a number').int().min(1).max(36_500);

const common = z.object({
  PORT: z.coerce.number('must be a number').int().min(0).max(65535).default(3978),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  HANDBOOK_DIR: text.optional(),
  HANDBOOK_LOOK_SECONDS: z.coerce.number('must be a number').min(0).max(3600).default(2),
  PRIVACY_CONTROLLER: text.optional(),
  PRIVACY_CONTACT: text.optional(),
  PRIVACY_OFFICER: text.optional(),
  RETENTION_CONVERSATION_DAYS: days.default(90),
  RETENTION_REQUEST_DAYS: days.default(30),
  RETENTION_GRANT_DAYS: days.default(365),
  RETENTION_DEAD_LETTER_DAYS: days.default(30),
  PUBLIC_URL: z
    .string()
    .trim()
    .refine(isSafeUrl, 'must be https://… (http:// on this machine), without a query or a password in it')
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
  RETENTION_SHEET_DAYS: days.default(3_650),
  RETENTION_IDLE_SHEET_DAYS: days.default(90),
  REVIEW_MAX_AGE_DAYS: z.coerce.number('must be a number').int().min(1).default(365),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/\S+$/, 'must begin with redis:// or rediss://')
    .optional(),
  MEANING_MODEL_DIR: text.optional(),
  WRITER_URL: z
    .string()
    .refine(isSafeUrl, 'must be https://… (http:// on this machine), without a query or a password in it')
    .optional(),
  WRITER_MODEL: text.optional(),
  WRITER_API_KEY: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]+$/, 'must be one word of plain letters')
    .optional(),
});

/** What is set of the writer must be all that it needs. */
const writerComplete = {
  path: ['WRITER_URL'],
  error: 'is needed together with WRITER_MODEL: set both or neither',
  when: always,
};

function hasWholeWriter({ WRITER_URL, WRITER_MODEL, WRITER_API_KEY }: Partial<z.infer<typeof common>>): boolean {
  return Boolean(WRITER_URL) === Boolean(WRITER_MODEL) && (Boolean(WRITER_URL) || !WRITER_API_KEY);
}

/** Questions, keys and documents must not travel in the clear, but on the same machine. */
function isSafeUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, search, hash, username, password } = new URL(address);
  const isNear = LOOPBACK.includes(hostname.replace(/^\[|\]$/g, ''));
  return (protocol === 'https:' || (protocol === 'http:' && isNear)) && !(search || hash || username || password);
}

const local = common
  .extend({
    HOST: z
      .string()
      .default('127.0.0.1')
      .refine((host) => LOOPBACK.includes(host), {
        error: 'must be a loopback address: without NODE_ENV=production nobody is asked who they are',
      }),
    DATA_DIR: text.default('.data'),
    DATA_KEYS: dataKeys.optional(),
  })
  .refine(hasWholeWriter, writerComplete);

const production = common
  .extend({
    HOST: text.default('0.0.0.0'),
    DATA_DIR: text.optional(),
    DATA_KEYS: dataKeys,
    MicrosoftAppType: z.enum(['SingleTenant', 'MultiTenant']).default('SingleTenant'),
    MicrosoftAppId: guid,
    MicrosoftAppPassword: text,
    MicrosoftAppTenantId: guid.optional(),
    DIRECT_LINE_SECRET: z.string().min(32, 'must be 32 characters or more').optional(),
    REDIS_MAY_LOSE_DATA: yes.default(false),
    DATA_MAY_BE_PLAIN: yes.default(false),
  })
  .refine((env) => env.MicrosoftAppType === 'MultiTenant' || env.MicrosoftAppTenantId, {
    path: ['MicrosoftAppTenantId'],
    error: 'is missing (a SingleTenant bot needs it)',
    when: always,
  })
  .refine(hasWholeWriter, writerComplete)
  .refine((env) => env.DATA_DIR || env.REDIS_URL, {
    path: ['DATA_DIR'],
    error: 'is missing: say where data is kept, by DATA_DIR or REDIS_URL',
    when: always,
  });

export type Env = ({ mode: 'local' } & z.infer<typeof local>) | ({ mode: 'production' } & z.infer<typeof production>);

/** The settings, or a line for each fault. An empty value counts as unset. */
export function readEnv(variables: Record<string, string | undefined>): { env: Env } | { faults: string[] } {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  if (set.NODE_ENV === 'production') {
    const parsed = production.safeParse(set);
    return parsed.success ? { env: { mode: 'production', ...parsed.data } } : { faults: faultsOf(parsed.error) };
  }
  const parsed = local.safeParse(set);
  return parsed.success ? { env: { mode: 'local', ...parsed.data } } : { faults: faultsOf(parsed.error) };
}

function faultsOf(error: z.ZodError): string[] {
  return error.issues.map(({ path, message, code, ...issue }) => {
    const missing = code === 'invalid_type' && 'input' in issue && issue.input === undefined;
    return `${path.join('.')}: ${missing || /received undefined/.test(message) ? 'is missing' : message}`;
  });
}

/** Cross-field rules run even when single fields are wrong, so that all faults are named at once. */
function always(): boolean {
  return true;
}
