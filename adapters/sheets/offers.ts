// Where a document can be fetched: a link for a few minutes, good for one person and one sheet. Which channel knows the way there, and which does not.

import type { Clock, Keys } from '../../bot/ports';
import { type DocumentOffers, tokenFor } from '../../bot/sheets/documents/document-request';
import type { Channel } from '../../bot/turn';

export const DOCUMENT_PATH = '/adatlap';
const TOKEN = 't';

interface OfferNeeds {
  keys: Keys;
  clock: Clock;
  mode: 'local' | 'production';
  /** Under which people reach this server; without a slash at the end. */
  publicUrl?: string;
}

export function documentOffers({ keys, clock, mode, publicUrl }: OfferNeeds): DocumentOffers {
  // The terminal fetches it itself; at home the page of the web chat is of this very server.
  const isHere = (channel: Channel) => channel === 'terminal' || (channel === 'webchat' && mode === 'local');
  return {
    reaches: (channel) => isHere(channel) || publicUrl !== undefined,
    offer(wanted, channel) {
      const path = `${DOCUMENT_PATH}?${TOKEN}=${tokenFor(wanted, keys, clock.now())}`;
      return isHere(channel) ? path : publicUrl && publicUrl + path;
    },
  };
}

/** Of an address that was offered, or of the request that came of it. */
export const tokenIn = (query: URLSearchParams): string => query.get(TOKEN) ?? '';

export const tokenOf = (address: string): string => tokenIn(new URL(address, 'http://localhost').searchParams);
