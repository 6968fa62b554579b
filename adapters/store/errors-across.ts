// Errors on their way from one thread to another: a copy that is cloned loses its class and its code, so both are told apart.
import { StoreUnavailable } from '../../bot/ports';
import { SealBroken } from '../key-ring';

export interface ToldError {
  name: string;
  message: string;
  stack: string | undefined;
  code: unknown;
  cause: ToldError | undefined;
}

const classes = [StoreUnavailable, SealBroken];

export function told(error: unknown): ToldError {
  if (!(error instanceof Error)) return told(new Error(String(error)));
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? error.code : undefined;
  return { name, message, stack, code, cause: cause === undefined ? undefined : told(cause) };
}

export function asThrown({ name, message, stack, code, cause }: ToldError): Error {
  const because = cause && { cause: asThrown(cause) };
  const Known = classes.find((one) => one.name === name);
  const error = Known ? new Known(message, because) : Object.assign(new Error(message, because), { name });
  return Object.assign(error, stack !== undefined && { stack }, code !== undefined && { code });
}
