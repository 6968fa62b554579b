// Tells two people apart in logs and lessons without naming either.
import { hash } from 'node:crypto';
import { principalOf, pseudonymOf } from './access/principal';
import type { Turn } from './turn';

export function pseudonym(turn: Turn): string {
  const principal = principalOf(turn);
  return principal ? pseudonymOf(principal) : hash('sha256', `${turn.channel}|${turn.from.id}`).slice(0, 32);
}
