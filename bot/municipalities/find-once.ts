// The search of a register, made when it is first needed: it takes a moment, and most conversations never ask for it.
import { type Find, findIn } from './find';
import type { Register } from './register';

const made = new WeakMap<Register, Find>();

export function findOnce(register: Register): Find {
  const find = made.get(register) ?? findIn(register);
  made.set(register, find);
  return find;
}
