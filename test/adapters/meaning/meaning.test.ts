// Meaning as the bot uses it: a real model in its own process, and every way in which it can be missing, wrong, slow or killed.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LocalMeaning, openMeaning } from '../../../adapters/meaning/meaning';
import type { Log } from '../../../bot/ports';
import { modelPackages } from '../../support/model-packages';
import { type SmallModel, writeSmallModel } from '../../support/small-model';

const groups = [
  ['szabadság', 'helyettesítés', 'távol'],
  ['díj', 'ingyenes', 'fizetni'],
  ['belépés', 'jelszó', 'bejelentkezés'],
];
const sections = [
  { id: 'helyettes', trail: ['Kézikönyv', 'Keretrendszer', 'helyettesítés'], text: 'A helyettesítés beállítása.' },
  { id: 'dij', trail: ['Kézikönyv', 'Alapok', 'díj'], text: 'A csatlakozás ingyenes.' },
  { id: 'belepes', trail: ['Kézikönyv', 'Belépés', 'jelszó'], text: 'A bejelentkezés menete.' },
];

beforeAll(async () => void (await modelPackages()), 300_000);

let folder: string;
const open: LocalMeaning[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asp-bot-meaning-'));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((meaning) => meaning.close()));
  await rm(folder, { recursive: true, force: true });
});

interface Line {
  event: string;
  fields: Record<string, unknown>;
}

function start(options: { modelFolder?: string; limitMs?: number } = {}) {
  const lines: Line[] = [];
  const write = (event: string, fields: Record<string, unknown> = {}) => void lines.push({ event, fields });
  const log: Log = { info: write, warn: write, error: write };
  const meaning = openMeaning({
    modelFolder: join(folder, 'model'),
    cacheFolder: join(folder, 'cache'),
    limitMs: 5_000,
    restartAfterMs: 50,
    log,
    ...options,
  });
  open.push(meaning);
  const said = async (event: string, times = 1): Promise<Line['fields']> => {
    const deadline = Date.now() + 8_000;
    while (Date.now() < deadline) {
      const heard = lines.filter((line) => line.event === event);
      if (heard.length >= times) return heard.at(-1)?.fields ?? {};
      await sleep(10);
    }
    throw new Error(
      `not heard: ${event}; but ${String(lines.map((line) => `${line.event} ${Object.values(line.fields)}`))}`,
    );
  };
  return { meaning, said, lines };
}

async function learned(options?: Parameters<typeof start>[0]) {
  const started = start(options);
  started.meaning.learn(sections);
  await started.said('meaning: learned');
  return started;
}

const smallModel = (model: Partial<SmallModel> = {}) => writeSmallModel(join(folder, 'model'), { groups, ...model });

/** The processes of this test that run a model. */
function modelProcesses(): number[] {
  const lines = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' });
  return lines
    .split('\n')
    .filter((line) => line.includes('meaning-process'))
    .map((line) => Number.parseInt(line, 10));
}

it('finds the section that means the same in other words', async () => {
  await smallModel();
  const { meaning } = await learned();
  expect((await meaning.nearest('Szabadság alatt ki végzi a munkámat?'))[0]).toBe('helyettes');
  expect((await meaning.nearest('Kell érte fizetni?'))[0]).toBe('dij');
});

it('knows nothing before the sections are learned, and says so at once', async () => {
  await smallModel();
  const { meaning } = start();
  const asked = performance.now();
  expect(await meaning.nearest('Kell érte fizetni?')).toEqual([]);
  expect(performance.now() - asked).toBeLessThan(1_000);
});

it.each([
  ['wants token types', { inputs: ['token_type_ids'] }],
  ['gives one vector for each text', { onePerText: true }],
])('takes a model that %s', async (_, model) => {
  await smallModel(model);
  expect((await (await learned()).meaning.nearest('Kell érte fizetni?'))[0]).toBe('dij');
});

it('computes again only what has changed, in this process and in the next', async () => {
  await smallModel();
  const first = await learned();
  expect(await first.said('meaning: learned')).toMatchObject({ sections: 3, computed: 3 });
  const changed = sections.map((each) => (each.id === 'dij' ? { ...each, text: 'Nem kell fizetni.' } : each));
  first.meaning.learn(changed);
  expect(await first.said('meaning: learned', 2)).toMatchObject({ sections: 3, computed: 1 });
  const second = start();
  second.meaning.learn(changed);
  expect(await second.said('meaning: learned')).toMatchObject({ sections: 3, computed: 0 });
  expect((await second.meaning.nearest('díj'))[0]).toBe('dij');
});

it.each([
  ['cut short', (file: Buffer) => file.subarray(0, file.length - 5)],
  ['with a wrong number', (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.of(7)])],
  [
    'of another model',
    (file: Buffer) => Buffer.from(file.toString('latin1').replace(/"model":"..../, '"model":"0000'), 'latin1'),
  ],
  [
    'of other dimensions',
    (file: Buffer) => Buffer.from(file.toString('latin1').replace('"dimensions":4', '"dimensions":2'), 'latin1'),
  ],
  ['that is none', () => Buffer.from('{')],
])('computes all again when it finds a file of vectors %s', async (_, damage) => {
  await smallModel();
  await (await learned()).meaning.close();
  const path = join(folder, 'cache/meaning.vectors');
  await writeFile(path, damage(await readFile(path)));
  const again = await learned();
  expect(await again.said('meaning: learned')).toMatchObject({ computed: 3 });
  expect((await again.meaning.nearest('díj'))[0]).toBe('dij');
});

it('works on when its vectors cannot be kept', async () => {
  await smallModel();
  await writeFile(join(folder, 'cache'), 'a file where the folder should be');
  const { meaning, said } = await learned();
  await said('meaning could not keep its vectors');
  expect((await meaning.nearest('díj'))[0]).toBe('dij');
});

it.each<[string, RegExp, () => Promise<unknown>]>([
  ['no folder', /folder does not exist/, async () => undefined],
  ['no network', /no model\.onnx/, () => smallModel().then(() => rm(join(folder, 'model/onnx'), { recursive: true }))],
  ['no tokenizer', /no tokenizer\.json/, () => smallModel().then(() => rm(join(folder, 'model/tokenizer.json')))],
  ['a broken network', /no model that onnxruntime can run/, () => broken('onnx/model.onnx', 'ez nem modell')],
  ['a network of no bytes', /no model that onnxruntime can run/, () => broken('onnx/model.onnx', '')],
  ['a tokenizer that is no JSON', /tokenizer\.json cannot be read/, () => broken('tokenizer.json', '{')],
  [
    'a tokenizer of an unknown kind',
    /no tokenizer that can be used/,
    () => broken('tokenizer.json', '{"model":{"type":"X"}}'),
  ],
  [
    'an input nobody knows',
    /it wants input_ids, attention_mask, pixel_values/,
    () => smallModel({ inputs: ['pixel_values'] }),
  ],
  ['vectors of another shape', /the model gives/, () => smallModel({ reshape: [-1] })],
  ['vectors of another size', /the model gives/, () => smallModel({ reshape: [1, -1, 2] })],
  ['no packages to run it', /not installed: npm i onnxruntime-node @huggingface\/tokenizers/, withoutPackages],
])('says in one line what is wrong with %s, and the words alone answer', async (_, line, prepare) => {
  await prepare();
  const { meaning, said } = start();
  meaning.learn(sections);
  expect((await said('meaning is off: the words alone answer')).problem).toMatch(line);
  expect(await meaning.nearest('díj')).toEqual([]);
  await sleep(150);
  expect(modelProcesses()).toEqual([]);
});

async function broken(path: string, content: string): Promise<void> {
  await smallModel();
  await writeFile(join(folder, 'model', path), content);
}

async function withoutPackages(): Promise<void> {
  await smallModel();
  const path = join(folder, 'model/node_modules');
  await rm(path);
  await writeFile(path, '');
}

it('answers with nothing when the model is slower than a question may wait, and later questions are not held up by earlier ones', async () => {
  await smallModel({ workload: 1_600 });
  const { meaning, said } = await learned({ limitMs: 60 });
  const asked = performance.now();
  const answers = await Promise.all(Array.from({ length: 40 }, () => meaning.nearest('díj')));
  expect(answers.flat()).toEqual([]);
  // One after the other they would wait 2,400 ms.
  expect(performance.now() - asked).toBeLessThan(2_000);
  await said('meaning did not answer in time');
});

it('CONTROL: without a limit a question waits for the slow model', async () => {
  await smallModel({ workload: 1_600 });
  const { meaning } = await learned({ limitMs: 15_000 });
  const asked = performance.now();
  expect((await meaning.nearest('díj'))[0]).toBe('dij');
  expect(performance.now() - asked).toBeGreaterThan(60);
});

it('holds up no turn while the model computes', async () => {
  await smallModel({ workload: 1_600 });
  const { meaning, said } = start();
  meaning.learn(sections);
  const began = performance.now();
  let ticks = 0;
  const ticking = setInterval(() => ticks++, 5);
  await said('meaning: learned');
  clearInterval(ticking);
  // A loop that computes itself ticks hardly at all.
  expect(ticks).toBeGreaterThan((performance.now() - began) / 50);
});

it('starts the process again when it is killed, and needs no answer until then', async () => {
  await smallModel();
  const { meaning, said } = await learned();
  const [pid] = modelProcesses();
  process.kill(pid ?? 0, 'SIGKILL');
  const answer = await meaning.nearest('díj');
  expect([[], ['dij']]).toContainEqual(answer.slice(0, 1));
  await said('meaning: learned', 2);
  expect((await meaning.nearest('díj'))[0]).toBe('dij');
  expect(modelProcesses()).toHaveLength(1);
});

it('leaves no process behind', async () => {
  await smallModel({ workload: 1_600 });
  const { meaning } = start();
  meaning.learn(sections);
  await sleep(300);
  await meaning.close();
  expect(modelProcesses()).toEqual([]);
});
