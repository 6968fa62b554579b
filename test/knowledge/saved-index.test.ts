// The saved index only saves time: with any file in its place, or none, the answers are the same and nothing fails.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LiveKnowledge, openKnowledge } from '../../knowledge/live/live-knowledge';
import { loadIndex, saveIndex } from '../../knowledge/live/saved-index';
import { page } from './small-handbook';

let root: string;
let folder: string;
let cache: string;
let file: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'asp-bot-index-'));
  [folder, cache] = [join(root, 'handbook'), join(root, 'data', 'index')];
  file = join(cache, 'handbook.index');
  await mkdir(folder);
  await writePage('dij', 'A szolgáltatás térítésmentes.');
  await writePage('belepes', 'Belépni eSzemélyi kártyával lehet.');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const writePage = (name: string, text: string): Promise<void> =>
  writeFile(join(folder, `${name}.md`), page(`A ${name} rendje`, text, [`Mi a ${name} rendje?`]));

interface Start {
  quote: string;
  analysed: unknown;
  indexedAt: string;
  warnings: string[];
}

async function start(cacheFolder?: string): Promise<Start> {
  const warnings: string[] = [];
  let analysed: unknown;
  const knowledge: LiveKnowledge = await openKnowledge({
    folders: [{ path: folder }],
    cacheFolder,
    log: {
      info: (_, fields) => {
        analysed = fields.analysed;
      },
      warn: (event, { reason, problem }) => void warnings.push(`${event}: ${reason ?? problem}`),
    },
  });
  const answer = knowledge.answer('Mi a dij rendje?');
  await knowledge.close();
  const quote = answer.kind === 'found' ? answer.passage.markdown : answer.kind;
  return { quote, analysed, indexedAt: knowledge.indexedAt, warnings };
}

const free = 'A szolgáltatás térítésmentes.';

it('is used when nothing has changed, with the date of the content', async () => {
  const first = await start(cache);
  const second = await start(cache);
  expect([first, second]).toMatchObject([
    { quote: free, analysed: 2, warnings: [] },
    { quote: free, analysed: 0, warnings: [], indexedAt: first.indexedAt },
  ]);
  expect(await readdir(cache)).toEqual(['handbook.index']);
  expect(await readdir(folder)).toEqual(['belepes.md', 'dij.md']);
});

it('gives the very answers of the index that was saved', async () => {
  const questions = (await readFile(join(__dirname, '../quality/own-questions.jsonl'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).question as string);
  const chapter = 'csatlakozasi-kezikonyv/04-jog';
  await cp(join(__dirname, '../../knowledge/handbook', chapter), join(folder, chapter), { recursive: true });
  const answers = async (cacheFolder?: string) => {
    const knowledge = await openKnowledge({ folders: [{ path: folder }], cacheFolder, log: { info() {}, warn() {} } });
    const given = questions.map((question) => knowledge.answer(question));
    await knowledge.close();
    return given;
  };
  await answers(cache);
  expect(await answers(cache)).toEqual(await answers());
});

it('leaves only the changed page to be analysed', async () => {
  await start(cache);
  await writePage('dij', 'A szolgáltatásért díjat kell fizetni.');
  expect(await start(cache)).toMatchObject({
    quote: 'A szolgáltatásért díjat kell fizetni.',
    analysed: 1,
    warnings: [],
  });
});

it('keeps the last good version of a page that was broken between two starts', async () => {
  await start(cache);
  await writeFile(join(folder, 'dij.md'), '---\ntitle: "nyitva\n');
  expect(await start(cache)).toMatchObject({
    quote: free,
    warnings: [expect.stringMatching(/dij\.md: .*; its last good version is served$/)],
  });
});

describe('is made anew, with one line at most, when in its place there is', () => {
  it.each<[what: string, damage: (whole: Buffer) => string | Buffer, warning: RegExp | undefined]>([
    ['an empty file', () => '', /it is not an index/],
    ['a foreign file', () => 'PK\u0003\u0004 something else\n', /it is not an index/],
    ['a long foreign file without lines', () => 'x'.repeat(100_000), /it is not an index/],
    ['half of it', (whole) => whole.subarray(0, whole.length / 2), /it is damaged/],
    ['its first line only', (whole) => whole.subarray(0, whole.indexOf('\n') + 1), /it is damaged/],
    ['one with another byte', (whole) => whole.fill(whole[900]! ^ 1, 900, 901), /it is damaged/],
    ['one with a longer end', (whole) => Buffer.concat([whole, Buffer.from('more')]), /it is damaged/],
    ['that of another version', (whole) => whole.fill('0', 15, 47), undefined],
  ])('%s', async (_, damage, warning) => {
    const first = await start(cache);
    await writeFile(file, damage(await readFile(file)));
    const again = await start(cache);
    expect(again).toMatchObject({
      quote: free,
      analysed: 2,
      warnings: warning ? [expect.stringMatching(warning)] : [],
    });
    expect(await start(cache)).toMatchObject({ quote: free, analysed: 0, warnings: [], indexedAt: again.indexedAt });
    expect(again.indexedAt >= first.indexedAt).toBe(true);
  });

  it('a folder', async () => {
    await mkdir(file, { recursive: true });
    const { quote, warnings } = await start(cache);
    expect([quote, warnings.length]).toEqual([free, 2]);
  });
});

it('is not needed: a place that cannot be written costs one line', async () => {
  await writeFile(join(root, 'data'), 'a file where the folder should be');
  const { quote, warnings } = await start(cache);
  expect(quote).toBe(free);
  expect(warnings).toEqual([expect.stringMatching(/cannot be saved/)]);
  expect(await start()).toMatchObject({ quote: free, warnings: [] });
});

it('is whole at any moment while several write it at once', async () => {
  const postings = { starts: new Int32Array(1), items: new Int32Array(), amounts: new Float32Array() };
  const saved = (name: string) => ({
    indexedAt: name,
    search: { engine: '', grams: { pieces: [], postings } },
    pages: Array.from({ length: 200 }, (_, at) => ({ key: `${at}`, checksum: name, bytes: Buffer.alloc(4_000, name) })),
  });
  await saveIndex(cache, 'code', saved('first'));
  const writers = ['one', 'two', 'three'].map(async (name) => {
    for (let turn = 0; turn < 10; turn++) await saveIndex(cache, 'code', saved(name));
  });
  let isWriting = true;
  const written = Promise.all(writers).finally(() => {
    isWriting = false;
  });
  const kinds = new Set<string>();
  while (isWriting) kinds.add((await loadIndex(cache, 'code')).kind);
  await written;
  expect([...kinds]).toEqual(['loaded']);
  expect(await readdir(cache)).toEqual(['handbook.index']);
});
