// What somebody makes known of an answer, ready for the lessons; a question about somebody in particular is nobody else's business.
import { namesSomebody } from '../../knowledge/hungarian/personal';
import { pseudonym } from '../pseudonym';
import type { Turn } from '../turn';
import type { Remark } from './lesson';

/** An empty object when there is nothing to pass on. */
export function remarkOn(turn: Turn, said: Omit<Remark, 'person'>): { remark?: Remark } {
  return namesSomebody(said.question) ? {} : { remark: { ...said, person: pseudonym(turn) } };
}
