// What every kind of answer says in the same words.

/** Closes a sentence that says what is wrong. */
export function like(example: string): string {
  return `helyes példa: ${example.replace(/\.$/, '')}.`;
}

export const commonTexts = {
  nothing: (example: string): string => `Nem érkezett válasz; ${like(example)}`,
  missing: (parts: readonly string[], example: string): string => `Hiányzik ${listed(parts)}; ${like(example)}`,
  tooLong: (example: string): string => `Ez ide túl hosszú; ${like(example)}`,
};

/** "név", "név és telefonszám", "név, telefonszám és e-mail-cím" */
export function listed(words: readonly string[], joint: 'és' | 'vagy' = 'és'): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${joint} ${last}` : last;
}
