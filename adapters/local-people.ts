// GET /local/people: whom one can be in local mode, for any client of the Bot Framework. In production there is no such route.
import type { LocalPerson } from '../bot/access/demo';
import type { HttpRoute } from './http-exchange';

export function localPeopleRoute(people: LocalPerson[]): HttpRoute {
  return { method: 'GET', path: '/local/people', body: 'none', answer: async () => ({ status: 200, body: people }) };
}
