// Contact persons of Aba, as a list has brought them.
import { peoplePartition } from '../../bot/access/person';
import { type Contact, placeRecord } from '../../bot/access/place';
import { draftOn } from '../../bot/draft';
import type { Store } from '../../bot/ports';
import { ABA } from './people';

export async function listed(store: Store, contacts: Contact[]): Promise<void> {
  const draft = draftOn(store, peoplePartition);
  const place = placeRecord(ABA);
  await draft.write(place, { ...(await draft.read(place)), contacts });
  await store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] });
}
