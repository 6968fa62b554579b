// A Reply as Teams shows it: every word once, citations where the text points at them, and never too large.
import fc from 'fast-check';
import { forTeams } from '../../../adapters/teams/markdown';
import { replyToActivity } from '../../../adapters/teams/reply-to-activity';
import { plainText } from '../../../bot/plain-text';
import { sourceLine } from '../../../bot/texts/answers';
import { type Citation, LONGEST_QUESTION, type Press, type Reply } from '../../../bot/turn';

const citation: Citation = {
  section: 'dij',
  trail: ['Csatlakozási Kézikönyv', 'Alapok', 'Díjmentes [*]'],
  validFrom: '2016-09-03',
  reviewedOn: '2026-11-22',
};
const reply: Reply = {
  text: '**Igen**, a csatlakozás díjmentes.\n\n- nincs havi díj\n- nincs egyszeri díj',
  citations: [citation],
  buttons: [
    { title: 'Tovább: Díjak', press: { do: 'open-section', section: 'dij' } },
    { title: 'Ügyintézőt kérek', press: { do: 'call-colleague' } },
  ],
};

interface Action {
  type: string;
  title: string;
  data: { press: Press; msteams: Record<string, unknown> };
}

interface Card {
  type: string;
  version: string;
  fallbackText: string;
  body: { type: 'ActionSet'; actions: Action[] }[];
  actions: Action[];
}

function cardIn(activity: ReturnType<typeof replyToActivity>): Card {
  return activity.attachments?.[0]?.content as Card;
}

const stepsIn = (activity: ReturnType<typeof replyToActivity>): Action[] => cardIn(activity).body[0]?.actions ?? [];
const titlesOf = (actions: Action[]): string[] => actions.map(({ title }) => title);

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

it('is text with its sources above a card with the buttons', () => {
  const activity = replyToActivity(reply);
  const source = sourceLine(citation, 1).replace('*', '\\*');
  expect(activity).toMatchObject({ type: 'message', textFormat: 'markdown', locale: 'hu-HU' });
  expect(activity.text).toBe(`${reply.text}\n\n> ${source}`);
  expect(activity.attachments).toHaveLength(1);
  const card = cardIn(activity);
  expect([card.type, card.version]).toEqual(['AdaptiveCard', '1.5']);
  expect(stepsIn(activity)[0]).toEqual({
    type: 'Action.Submit',
    title: 'Tovább: Díjak',
    data: {
      press: { do: 'open-section', section: 'dij' },
      msteams: {
        type: 'messageBack',
        displayText: 'Tovább: Díjak',
        text: 'Tovább: Díjak',
        value: { press: { do: 'open-section', section: 'dij' } },
      },
    },
  });
});

it('shows the words of the plain text, each once', () => {
  const activity = replyToActivity(reply);
  const shown = [activity.text, ...titlesOf(stepsIn(activity))];
  const withoutNumbers = plainText(reply).replace(/^ {2}\d+\) /gm, '');
  expect(wordsOf(shown.join(' '))).toEqual(wordsOf(withoutNumbers));
});

it('has a text for every card', () => {
  const activity = replyToActivity(reply);
  expect(activity.summary).toBe(plainText(reply));
  expect(cardIn(activity).fallbackText).toBe('Tovább: Díjak\nÜgyintézőt kérek');
});

it('shows under an answer the topics alone, and below them what is about the answer, the way out last', () => {
  const rating = { do: 'rate', question: 'Mennyi?', section: 'dij' } as const;
  const activity = replyToActivity({
    ...reply,
    buttons: [
      ...(reply.buttons ?? []),
      { title: '👍 Segített', press: { ...rating, helped: true }, aside: true },
      { title: '👎 Nem segített', press: { ...rating, helped: false }, aside: true },
    ],
  });
  expect(titlesOf(stepsIn(activity))).toEqual(['Tovább: Díjak']);
  expect(titlesOf(cardIn(activity).actions)).toEqual(['👍 Segített', '👎 Nem segített', 'Ügyintézőt kérek']);
});

it('shows the colleague among the next steps where there is nothing to judge', () => {
  expect(titlesOf(stepsIn(replyToActivity(reply)))).toEqual(['Tovább: Díjak', 'Ügyintézőt kérek']);
  expect(cardIn(replyToActivity(reply)).actions).toEqual([]);
});

it('cites as Teams wants it, and claims no model where there is none', () => {
  expect(replyToActivity(reply).entities).toEqual([
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      '@id': '',
      citation: [
        {
          '@type': 'Claim',
          position: 1,
          appearance: {
            '@type': 'DigitalDocument',
            name: 'Díjmentes [*]',
            abstract: sourceLine(citation, 1),
          },
        },
      ],
    },
  ]);
});

it('cites ten sources at most, each where its mark stands', () => {
  const { text, entities } = replyToActivity({ text: 'a', citations: Array(12).fill(citation) });
  const positions = entities?.[0]?.citation.map((claim: { position: number }) => claim.position);
  expect(positions).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  for (const position of positions) expect(text).toContain(`Forrás [${position}]`);
});

it('is text alone when there is nothing for a card', () => {
  const activity = replyToActivity({ text: 'Szívesen!' });
  expect(activity.attachments).toBeUndefined();
  expect(activity.entities).toBeUndefined();
});

it('shows six buttons at most, and no template of the client', () => {
  const buttons = Array.from({ length: 9 }, (_, n) => ({
    title: `{{DATE(${n})}}`,
    press: { do: 'call-colleague' } as const,
  }));
  const actions = stepsIn(replyToActivity({ text: 'a', buttons }));
  expect(actions).toHaveLength(6);
  expect(JSON.stringify(actions)).not.toContain('{{');
});

it.each([
  ['a heading', '## Díjak ##\nszöveg', '**Díjak**\nszöveg'],
  [
    'a table',
    '| Ütem | Határidő |\n|---|:--:|\n| 1. | **2017. október 1.** |\n| 2. | 2018. |\nvége',
    '- Ütem: **1.**; Határidő: **2017. október 1.**\n- Ütem: **2.**; Határidő: **2018.**\nvége',
  ],
  ['a table with an empty cell and an escaped bar', '| a | b |\n|--|--|\n| | x\\|y |', '- b: **x|y**'],
  ['a bar that is no table', 'a | b\nc', 'a | b\nc'],
  [
    'rows that are named by their numbers',
    '**A**\n\n1. a\n2. b\n\n**B**\n\n3. c',
    '**A**\n\n- **1.** a\n- **2.** b\n\n**B**\n\n- **3.** c',
  ],
  ['a list that begins with 1', '1. a\n\n   x\n\n2. b', '1. a\n\n   x\n\n2. b'],
  ['a rule that is no table', 'a | b\n---\nc', 'a | b\n---\nc'],
  ['a list', '- a\n- b', '- a\n- b'],
  ['tags', '<at>x</at> <b> <!-- <script> 1 < 2 a<-b', '&lt;at>x&lt;/at> &lt;b> &lt;!-- &lt;script> 1 < 2 a<-b'],
])('draws %s so that every device can', (_, markdown, expected) => {
  expect(forTeams(markdown)).toBe(expected);
});

it('ends a text that is too long at a sentence, and says so', () => {
  const { text = '' } = replyToActivity({ text: 'Ez egy mondat a kézikönyvből. '.repeat(2_000) });
  expect(text.length).toBeLessThanOrEqual(24_100);
  expect(text).toMatch(/kézikönyvből\.\n\n\*\(A szöveg itt véget ér/);
});

const anyText = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength });
const anyReply: fc.Arbitrary<Reply> = fc.record({
  text: fc.oneof(
    anyText(500),
    anyText(60).map((text) => text.repeat(1_500)),
  ),
  citations: fc.array(
    fc.record({
      section: anyText(200),
      trail: fc.array(anyText(2_000), { minLength: 1, maxLength: 5 }),
      validFrom: fc.constant('2016-09-03'),
      reviewedOn: fc.constant('2026-11-22'),
    }),
    { maxLength: 15 },
  ),
  buttons: fc.array(
    fc.record({
      title: anyText(400).filter((title) => title.length > 0),
      press: fc.record({ do: fc.constant('say' as const), text: anyText(250).map((text) => `a${text}`.slice(0, 500)) }),
    }),
    { maxLength: 9 },
  ),
});

it('is never too large for Teams, and never half a character', () => {
  fc.assert(
    fc.property(anyReply, (given) => {
      const activity = replyToActivity(given);
      const json = JSON.stringify(activity);
      expect(json.length * 2).toBeLessThan(80 * 1024);
      expect(Buffer.byteLength(JSON.stringify(activity.attachments?.[0]?.content ?? ''))).toBeLessThan(25 * 1024);
      expect(json).not.toMatch(/\\ud[89a-f]/);
    }),
    { numRuns: 150 },
  );
});

it('is never too large for Teams with a whole section and buttons that carry the longest question', () => {
  const question = '\\'.repeat(LONGEST_QUESTION);
  const section = 's'.repeat(200);
  const open = { title: 't'.repeat(400), press: { do: 'open-section', section, insteadFor: question } } as const;
  const rate = { title: 't'.repeat(400), press: { do: 'rate', helped: true, question, section }, aside: true } as const;
  const largest: Reply = {
    text: 'Ez egy mondat „idézettel”. "x" [1] '.repeat(2_000),
    citations: Array(10).fill(citation),
    buttons: [...Array(6).fill(open), ...Array(3).fill(rate)],
  };
  const activity = replyToActivity(largest);
  expect(JSON.stringify(activity).length * 2).toBeLessThan(80 * 1024);
  expect(Buffer.byteLength(JSON.stringify(activity.attachments?.[0]?.content))).toBeLessThan(25 * 1024);
});

it('labels as AI what a model worded, and nothing else', () => {
  const worded: Reply = { ...reply, text: 'A csatlakozás díjmentes [1].', aiGenerated: true };
  const label = { type: 'https://schema.org/Message', additionalType: ['AIGeneratedContent'] };
  expect(replyToActivity(worded).entities).toMatchObject([{ ...label, citation: [{ position: 1 }] }]);
  expect(replyToActivity({ text: 'Szöveg.', aiGenerated: true }).entities).toMatchObject([label]);
  expect(JSON.stringify(replyToActivity(reply))).not.toMatch(/AIGenerated|Mesterséges/);
  expect(replyToActivity(worded).text).toContain('Mesterséges intelligencia fogalmazta a fenti szakaszokból.');
});

it('shows the way to the personal chat where something is not for everybody', () => {
  const activity = replyToActivity(
    { text: 'Ezzel csak kettesben foglalkozom.', offersPersonalChat: true },
    { id: '28:bot' },
  );
  expect(activity.attachments?.[0]?.content).toMatchObject({
    actions: [
      {
        type: 'Action.OpenUrl',
        title: 'Személyes csevegés megnyitása',
        url: 'https://teams.microsoft.com/l/chat/0/0?users=28%3Abot',
      },
    ],
  });
});
