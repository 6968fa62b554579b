// How times and typed words stand in a document: on the clock of Hungary, and only letters that the fonts have.
const clock = new Intl.DateTimeFormat('hu-HU', {
  timeZone: 'Europe/Budapest',
  dateStyle: 'long',
  timeStyle: 'short',
});

/** ms since 1970 → "2026. november 22. 10:05" */
export const momentIn = (ms: number): string => clock.format(ms);

/** Invisible signs could show a line otherwise than it is stored; line breaks stay. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '');
}
