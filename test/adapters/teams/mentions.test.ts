// What is left of a message in a channel when the bot's own mentions are gone.
import { textWithoutBotMentions } from '../../../adapters/teams/mentions';

const BOT = '28:bot';
const bot = { type: 'mention', text: '<at>ASP segítő</at>', mentioned: { id: BOT } };
const anna = { type: 'mention', text: '<at>Kovács Anna</at>', mentioned: { id: '29:anna' } };
const namesake = { type: 'mention', text: '<at>ASP segítő</at>', mentioned: { id: '29:namesake' } };

it.each<[string, string | undefined, (typeof bot)[], string]>([
  ['no mention', 'mikor indul?', [], 'mikor indul?'],
  ['no text', undefined, [], ''],
  ['at the front', '<at>ASP segítő</at> mikor indul?', [bot], 'mikor indul?'],
  ['at the end', 'mikor indul? <at>ASP segítő</at>', [bot], 'mikor indul?'],
  ['in the middle', 'kérem <at>ASP segítő</at> mondja meg', [bot], 'kérem mondja meg'],
  ['without a space', '<at>ASP segítő</at>mikor indul?', [bot], 'mikor indul?'],
  ['nothing but the mention', '<at>ASP segítő</at>', [bot], ''],
  ['twice, two entities', '<at>ASP segítő</at> na <at>ASP segítő</at>?', [bot, bot], 'na ?'],
  ['twice, one entity', '<at>ASP segítő</at> na <at>ASP segítő</at>', [bot], 'na'],
  [
    'a person stays by name',
    '<at>ASP segítő</at> szóljon <at>Kovács Anna</at> nevében',
    [bot, anna],
    'szóljon Kovács Anna nevében',
  ],
  ['only a person', '<at>Kovács Anna</at> szia', [anna], 'Kovács Anna szia'],
  [
    'a namesake after the bot',
    '<at>ASP segítő</at> kérdezi <at>ASP segítő</at>',
    [bot, namesake],
    'kérdezi ASP segítő',
  ],
  ['a namesake before the bot', '<at>ASP segítő</at> és <at>ASP segítő</at>', [namesake, bot], 'ASP segítő és'],
  ['typed by hand, no entity', 'mit jelent az <at>x</at>?', [], 'mit jelent az <at>x</at>?'],
  ['typed by hand beside a real one', '<at>ASP segítő</at> <at>x</at>', [bot], '<at>x</at>'],
  ['never closed', '<at>ASP segítő mikor', [bot], '<at>ASP segítő mikor'],
  ['nested', '<at><at>ASP segítő</at></at> mikor', [bot], '<at> </at> mikor'],
  [
    'with an id in the tag',
    '<at id="0">ASP segítő</at> mikor',
    [{ ...bot, text: '<at id="0">ASP segítő</at>' }],
    'mikor',
  ],
  ['capitals', '<AT>ASP segítő</AT> mikor', [{ ...bot, text: '<AT>ASP segítő</AT>' }], 'mikor'],
  ['spaces that do not break', '<at>ASP segítő</at>&nbsp;mikor\u00a0indul', [bot], 'mikor indul'],
  ['lines are kept', '<at>ASP segítő</at> egy\nkettő', [bot], 'egy\nkettő'],
  ['characters of patterns', '<at>ASP (a+)+$</at> mikor', [{ ...bot, text: '<at>ASP (a+)+$</at>' }], 'mikor'],
  ['$& in a name', '<at>Kovács $& Anna</at>', [{ ...anna, text: '<at>Kovács $& Anna</at>' }], 'Kovács $& Anna'],
  [
    'an entity without a mentioned one',
    '<at>ASP segítő</at> a',
    [{ ...bot, mentioned: undefined as never }],
    'ASP segítő a',
  ],
])('%s', (_, text, entities, expected) => {
  expect(textWithoutBotMentions({ text, entities, recipient: { id: BOT, name: 'ASP segítő' } })).toBe(expected);
});

it.each(['<at>'.repeat(4_000), '<at '.repeat(4_000), '<at>a'.repeat(3_200), `<at${'>'.repeat(15_990)}`])(
  'takes no time for 16,000 hostile characters',
  (text) => {
    const before = process.cpuUsage();
    textWithoutBotMentions({ text, entities: Array(50).fill(bot), recipient: { id: BOT, name: undefined } });
    // Processor time: a busy machine says nothing of our pattern.
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(50);
  },
);
