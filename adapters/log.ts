// The Log as pino writes it: one JSON line an event, and never what people said, who they are or what opens doors.
import pino from 'pino';
import type { Log } from '../bot/ports';

const NEVER = ['text', 'name', 'token', 'authorization'];
const CAUSES_SHOWN = 3;
const FRAMES_SHOWN = 5;

export interface LineStream {
  write(line: string): unknown;
}

/** `level` is one of pino's names; `silent` writes nothing. */
export function createLog(level = 'info', stream: LineStream = process.stdout): Log {
  const lines = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: NEVER.flatMap((field) => [field, `*.${field}`]), remove: true },
    },
    { write: (line) => void stream.write(line) },
  );
  const write =
    (say: 'info' | 'warn' | 'error') =>
    (event: string, fields: Record<string, unknown> = {}): void => {
      if (lines.isLevelEnabled(say)) lines[say]({ event, ...describeErrors(fields) });
    };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

function describeErrors(fields: Record<string, unknown>): Record<string, unknown> {
  const described = Object.entries(fields).map(([key, value]) => [
    key,
    value instanceof Error ? describeError(value) : value,
  ]);
  return Object.fromEntries(described);
}

/** What helps to find the fault: kind, code and place. What stands in quotes may be somebody's words, so it is left out. */
function describeError(error: Error, depth = 1): Record<string, unknown> {
  const { code } = error as NodeJS.ErrnoException;
  return {
    kind: error.name,
    ...(typeof code === 'string' && { code }),
    message: error instanceof SyntaxError ? '…' : withoutQuotes(error.message),
    at: framesOf(error),
    ...(error.cause instanceof Error && depth < CAUSES_SHOWN && { cause: describeError(error.cause, depth + 1) }),
  };
}

function withoutQuotes(message: string): string {
  return message
    .slice(0, 1_000)
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|„[^”]*”|[{[][\s\S]*[}\]]/g, '…')
    .slice(0, 300);
}

function framesOf(error: Error): string[] {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return frames.slice(0, FRAMES_SHOWN).map((line) => line.trim());
}
