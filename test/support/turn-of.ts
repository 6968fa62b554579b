// One turn of a test's person, in their own chat in Teams.
import { randomUUID } from 'node:crypto';
import type { Turn } from '../../bot/turn';
import type { TestPerson } from './people';

export const chatOf = ({ name }: TestPerson): string => `chat ${name}`;

/** Another one each time, unless `said` says otherwise. */
export function turnOf(person: TestPerson, said: Partial<Turn>): Turn {
  return {
    id: randomUUID(),
    channel: 'teams',
    conversation: { id: chatOf(person), scope: 'personal' },
    from: { id: 'u', ...person.principal, name: person.name },
    kind: 'message',
    text: '',
    attachments: 0,
    address: {},
    ...said,
  };
}
