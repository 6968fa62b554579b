// How long each kind is kept, from the settings: for the running bot, for the operator's commands and for what people are told.
import type { Env } from '../bot/env';
import type { KeptDays } from '../bot/retention/due';

export function keptDaysOf(env: Env): KeptDays {
  return {
    conversations: env.RETENTION_CONVERSATION_DAYS,
    requests: env.RETENTION_REQUEST_DAYS,
    grants: env.RETENTION_GRANT_DAYS,
    deadLetters: env.RETENTION_DEAD_LETTER_DAYS,
    sheets: env.RETENTION_SHEET_DAYS,
    idleSheets: env.RETENTION_IDLE_SHEET_DAYS,
  };
}
