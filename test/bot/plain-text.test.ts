// A reply in words says who worded it.
import { markdown, plainText } from '../../bot/plain-text';

const citation = { section: 's', trail: ['Kézikönyv', 'Díj'], validFrom: '2016-09-03', reviewedOn: '2026-11-22' };
const reply = { text: 'A csatlakozás díjmentes [1].', citations: [citation] };
const line = 'Mesterséges intelligencia fogalmazta a fenti szakaszokból.';

it('says under the sources that a model worded the text', () => {
  const worded = { ...reply, aiGenerated: true as const };
  expect(plainText(worded)).toBe(`${plainText(reply)}\n\n${line}`);
  expect(markdown(worded)).toBe(`${markdown(reply)}\n\n*${line}*`);
});

it('says nothing of it under words of people', () => {
  expect(plainText(reply) + markdown(reply)).not.toContain('Mesterséges');
});

it('shows the way to a file where Markdown is drawn, and keeps its address out of the words', () => {
  const offered = { ...reply, file: { title: 'Letöltés (PDF)', address: 'https://bot.example/adatlap?t=a_b.c' } };
  expect(markdown(offered)).toContain('\n\n[Letöltés (PDF)](https://bot.example/adatlap?t=a_b.c)\n\n');
  expect(plainText(offered)).toBe(plainText(reply));
});
