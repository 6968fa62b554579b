// Presses that nobody was given: made from real ones by altering, exchanging, borrowing, or signing them under something else.
import { randomUUID } from 'node:crypto';
import { keyRing } from '../../adapters/key-ring';
import { testKeys } from '../support/keys';
import type { TestPerson } from '../support/people';
import type { Chance } from './chance';
import { pressNames } from './press-names';
import { chatOf, type SealedAct, type Where } from './town';

/** A press as the bot gave it to somebody. */
export interface Given {
  person: TestPerson;
  press: SealedAct;
}

export interface Forged {
  how: string;
  person: TestPerson;
  where?: Where;
  /** What the client sends. */
  value: unknown;
}

export interface Forger {
  given: Given[];
  /** Everybody who could press. */
  people: TestPerson[];
  /** Ids of all kinds that stand in presses. */
  ids: string[];
  chance: Chance;
}

type Maker = (one: Given, forger: Forger) => Forged | undefined;

const names = pressNames();
const strangers = keyRing([{ id: 'test', secret: Buffer.alloc(32, 'a key of somebody else') }]);
const unknownKey = keyRing([{ id: 'other', secret: Buffer.alloc(32, 'a key of tests') }]);
const OTHER_TENANT = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What is signed, written here once more: a forger knows it, too. */
export function signedText({ name, args, seal }: SealedAct, key: string, conversation: string): string {
  const sorted = Object.entries(args).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([name, sorted, seal.until, seal.nonce, key, conversation]);
}

export const makers: Record<string, Maker> = {
  'another name': ({ person, press }, { chance }) => {
    const name = chance.of([...names, press.name.toUpperCase(), `${press.name} `, '', '__proto__']);
    return name === press.name ? undefined : { how: name, person, value: { press: { ...press, name } } };
  },
  'another argument': ({ person, press }, { chance, ids }) => {
    const field = chance.of(Object.keys(press.args));
    const value = chance.of([...ids, `${press.args[field]} `, `${press.args[field]}0`, '']);
    if (value === press.args[field]) return undefined;
    return { how: field, person, value: { press: { ...press, args: { ...press.args, [field]: value } } } };
  },
  'an argument more': ({ person, press }, { chance, ids }) => {
    const field = chance.of(
      ['send', 'as', 'role', 'ksh', 'from', 'grant', 'toString', 'x'].filter((f) => !(f in press.args)),
    );
    const value = chance.of([...ids, 'yes']);
    return { how: field, person, value: { press: { ...press, args: { ...press.args, [field]: value } } } };
  },
  'an argument less': ({ person, press }, { chance }) => {
    const field = chance.of(Object.keys(press.args));
    const { [field]: _, ...args } = press.args;
    return { how: field, person, value: { press: { ...press, args } } };
  },
  'an argument under another name': ({ person, press }, { chance }) => {
    const field = chance.of(Object.keys(press.args));
    const { [field]: value = '', ...args } = press.args;
    return { how: field, person, value: { press: { ...press, args: { ...args, [field.toUpperCase()]: value } } } };
  },
  'an argument of another kind': ({ person, press }, { chance }) => {
    const field = chance.of(Object.keys(press.args));
    const value = chance.of([1, true, null, [], {}, [press.args[field]], { $ne: '' }]);
    return { how: field, person, value: { press: { ...press, args: { ...press.args, [field]: value } } } };
  },
  'another time': ({ person, press }, { chance }) => {
    const { until } = press.seal;
    const other = chance.of([
      until + 1,
      until - 1,
      until * 2,
      0,
      -1,
      Number.MAX_SAFE_INTEGER,
      until + 0.5,
      until + chance.below(1e9) + 1,
    ]);
    return { how: 'until', person, value: { press: { ...press, seal: { ...press.seal, until: other } } } };
  },
  'another nonce': ({ person, press }, { chance, given }) => {
    const nonce = chance.of([randomUUID(), '', chance.of(given).press.seal.nonce, press.seal.nonce.toUpperCase()]);
    if (nonce === press.seal.nonce) return undefined;
    return { how: 'nonce', person, value: { press: { ...press, seal: { ...press.seal, nonce } } } };
  },
  'another signature': ({ person, press }, { chance, given }) => {
    const { signature } = press.seal;
    const at = 5 + chance.below(signature.length - 5);
    const letter = chance.of([...BASE64URL]);
    const other = chance.of([
      signature.slice(0, at) + letter + signature.slice(at + 1),
      signature.slice(0, at) + letter + signature.slice(at + 1),
      signature.slice(0, at) + letter + signature.slice(at + 1),
      signature.slice(0, at),
      signature + letter,
      `${signature}=`,
      ` ${signature}`,
      '',
      chance.of(given).press.seal.signature,
    ]);
    if (other === signature) return undefined;
    return { how: 'signature', person, value: { press: { ...press, seal: { ...press.seal, signature: other } } } };
  },
  'another key id': ({ person, press }, { chance }) => {
    const [, mac = ''] = press.seal.signature.split('.');
    const id = chance.of(['other', 'TEST', 'test2', '', 'constructor', '__proto__']);
    const signature = chance.of([`${id}.${mac}`, mac, `.test.${mac}`, `test.test.${mac}`]);
    return { how: id, person, value: { press: { ...press, seal: { ...press.seal, signature } } } };
  },
  'another person in their own chat': ({ person, press }, { chance, people }) => {
    const other = chance.of(people);
    return other === person ? undefined : { how: other.name, person: other, value: { press } };
  },
  'another person in the same chat': ({ person, press }, { chance, people }) => {
    const other = chance.of(people);
    if (other === person) return undefined;
    return { how: other.name, person: other, where: { chat: `a:${person.principal.aadObjectId}` }, value: { press } };
  },
  'another chat': ({ person, press }, { chance, people }) => {
    const chat = chance.of([randomUUID(), `a:${chance.of(people).principal.aadObjectId}`]);
    if (chat === `a:${person.principal.aadObjectId}`) return undefined;
    return {
      how: chat,
      person,
      where: { chat, scope: chance.of(['personal', 'groupChat', 'channel'] as const) },
      value: { press },
    };
  },
  'another organisation': ({ person, press }) => {
    return { how: 'tenant', person, where: { tenantId: OTHER_TENANT }, value: { press } };
  },
  'no seal': ({ person, press }, { chance }) => {
    const { seal, ...bare } = press;
    const value = chance.of([bare, { ...bare, seal: undefined }, { ...bare, seal: { ...seal, signature: '' } }]);
    return { how: 'unsigned', person, value: { press: value } };
  },
  'half a seal, or one of another shape': ({ person, press }, { chance }) => {
    const { until, nonce, signature } = press.seal;
    const seal = chance.of([
      null,
      {},
      [],
      'yes',
      true,
      { until, nonce },
      { nonce, signature },
      { until: `${until}`, nonce, signature },
    ]);
    return { how: 'seal', person, value: { press: { ...press, seal } } };
  },
  'signed for another purpose': ({ person, press }, { chance }) => {
    const purpose = chance.of(['audit', 'audit heads', 'shell', 'Press', 'press ', '']);
    const signature = testKeys.sign(purpose, signedText(press, person.key, chatOf(person)));
    return { how: purpose, person, value: { press: { ...press, seal: { ...press.seal, signature } } } };
  },
  'signed under a stranger’s key': ({ person, press }, { chance, ids }) => {
    const field = chance.of(Object.keys(press.args));
    const act = { ...press, args: { ...press.args, [field]: chance.of(ids) } };
    const signature = chance.of([strangers, unknownKey]).sign('press', signedText(act, person.key, chatOf(person)));
    return { how: 'key', person, value: { press: { ...act, seal: { ...act.seal, signature } } } };
  },
  'signed for somebody else': ({ person, press }, { chance, people }) => {
    const other = chance.of(people);
    if (other === person) return undefined;
    const signature = testKeys.sign('press', signedText(press, other.key, chatOf(other)));
    return { how: other.name, person, value: { press: { ...press, seal: { ...press.seal, signature } } } };
  },
  'arguments of one under the seal of another': ({ person, press }, { chance, given }) => {
    const other = chance.of(given).press;
    const isSame = other.name === press.name && JSON.stringify(other.args) === JSON.stringify(press.args);
    if (isSame) return undefined;
    const value = chance.of([
      { ...press, args: other.args },
      { ...press, seal: other.seal },
      { ...press, name: other.name, args: other.args },
    ]);
    const isUnchanged =
      value.name === press.name &&
      JSON.stringify([value.args, value.seal]) === JSON.stringify([press.args, press.seal]);
    return isUnchanged ? undefined : { how: other.name, person, value: { press: value } };
  },
};

/** The ways in which the same press reaches the bot. */
export function wrapped({ value, ...rest }: Forged, chance: Chance): Forged {
  const { press } = value as { press: unknown };
  return { ...rest, value: chance.of([value, press, JSON.stringify(value), { data: { press } }]) };
}
