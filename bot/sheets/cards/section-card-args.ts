// What a card carries under its seal: which sheet, section and item it was drawn for, and what comes after saving.

import { z } from 'zod';
import { namedSheet } from '../reaching';

export const cardArgs = namedSheet.extend({
  edition: z.string(),
  section: z.string(),
  item: z.string().exactOptional(),
  items: z.string().exactOptional(),
  seen: z.string(),
  // biome-ignore lint/suspicious/noThenProperty: what comes after saving
  then: z.enum(['next', 'more', 'later']),
});

export type CardArgs = z.infer<typeof cardArgs>;

export type Inputs = Readonly<Record<string, string>>;
