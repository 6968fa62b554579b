// A card in the web chat: what is filled in comes back beside the press, and a press without words is no message of the person's.
import { messageTurn, postedSchema, userLine } from '../../adapters/webchat/inbound';
import { botLine } from '../../adapters/webchat/outbound';
import type { CardElement } from '../support/filled-card';
import { elementsOf } from '../support/filled-card';

const press = { do: 'act', name: 'section-card', args: { ksh: '17376' } } as const;
const posted = (value: unknown, channelData: object = {}) =>
  postedSchema.parse({ type: 'message', value, channelData });

it('hears what was filled in, and takes nothing else for it', () => {
  const turn = messageTurn(posted({ press, filled: true, 'reach.phone': '22/430-001', 'reach.x': 1 }), 1, 'c', 'u');
  expect(turn).toMatchObject({
    text: '',
    press: { ...press, inputs: { 'reach.phone': '22/430-001', 'reach.x': '1' } },
  });
  expect(messageTurn(posted({ press, 'reach.phone': 'x' }), 1, 'c', 'u').press).toEqual(press);
});

it('keeps nothing of it in the line of the person, which no client shows', () => {
  const line = userLine(posted({ press, filled: true, 'people[k1].name': 'Kovács Éva' }, { postBack: true }), 'u');
  expect(line).toMatchObject({ text: '', channelData: { postBack: true } });
  expect(JSON.stringify(line)).not.toContain('Kovács');
});

it('gives the buttons that save to Adaptive Cards, and the others to Web Chat', () => {
  const form = {
    title: 'Aba',
    where: 'Hol',
    progress: '1',
    inputs: [{ id: 'a.b', label: 'Mi?', control: { type: 'toggle' as const } }],
  };
  const buttons = [
    { title: 'Mentés és tovább', press, sends: true as const },
    { title: 'Vissza', press: { do: 'say' as const, text: 'Vissza' } },
  ];
  const line = botLine({ text: 'Kérem.', form, buttons }) as unknown as {
    text: string;
    attachments: { content: CardElement }[];
  };
  const actions = elementsOf(line.attachments[0]!.content).filter(({ type }) => type === 'Action.Submit');
  expect(line.text).toBe('Kérem.');
  expect(actions).toMatchObject([
    { associatedInputs: 'auto', data: { press, filled: true } },
    { associatedInputs: 'none', data: { cardAction: { type: 'messageBack' } } },
  ]);
  expect(actions[0]?.data).not.toHaveProperty('cardAction');
});

it('keeps the numbers by which rows are named, because Web Chat counts every list from 1', () => {
  const rows = '**A**\n\n1. x\n2. y\n\n3. laza\n\n**B**\n\n4. z\n5. w\n\nMás: „módosítás 4”.';
  expect(botLine({ text: rows }).text).toBe(
    '**A**\n\n1. x\n2. y\n\n3. laza\n\n**B**\n\n4\\. z  \n5\\. w\n\nMás: „módosítás 4”.',
  );
});
