// Editors change the handbook while people ask: nobody is left without an answer, and everybody soon gets the new text.
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Knowledge } from '../../knowledge/answer';
import { openKnowledge } from '../../knowledge/live/live-knowledge';
import { naiveKnowledge } from './naive-knowledge';
import { page } from './small-handbook';

/** Looked at so often here, then quiet for a quarter of a second, and indexed. */
const lookEverySeconds = 0.3;
const promisedMs = 4_000;

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'asp-bot-live-'));
  folder = join(root, 'handbook');
  await mkdir(folder);
  await write('dij', 'A szolgáltatás térítésmentes.');
  await write('belepes', 'Belépni eSzemélyi kártyával lehet.');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const titled = (name: string, text: string): string => page(`A ${name} rendje`, text, [`Mi a ${name} rendje?`]);
const write = (name: string, text: string): Promise<void> => writeFile(join(folder, `${name}.md`), titled(name, text));

function quote(knowledge: Knowledge, name: string): string {
  const answer = knowledge.answer(`Mi a ${name} rendje?`);
  return answer.kind === 'found' ? answer.passage.markdown : answer.kind;
}

async function open(warnings: string[] = []) {
  return openKnowledge({
    folders: [{ path: folder }],
    cacheFolder: join(root, 'index'),
    lookEverySeconds,
    log: { info() {}, warn: (event, { problem, reason }) => void warnings.push(`${event}: ${problem ?? reason}`) },
  });
}

/** Asks on until all of them answer so; gives how long that took. */
async function until(all: Knowledge[], name: string, wanted: string): Promise<number> {
  const began = performance.now();
  while (!all.every((knowledge) => quote(knowledge, name) === wanted)) {
    if (performance.now() - began > promisedMs) throw new Error(`still ${all.map((one) => quote(one, name))}`);
    await sleep(10);
  }
  return Math.round(performance.now() - began);
}

/** Asks without pause what is always in the handbook; counts who got no answer. */
function askOn(all: Knowledge[], names: string[]) {
  const asked = { times: 0, unanswered: 0 };
  let isAsking = true;
  const asking = (async () => {
    while (isAsking) {
      for (const knowledge of all)
        for (const name of names) {
          asked.times++;
          if (!quote(knowledge, name).startsWith('A ')) asked.unanswered++;
        }
      await sleep(1);
    }
  })();
  return async () => {
    isAsking = false;
    await asking;
    return asked;
  };
}

it('takes over what was changed, added and deleted, on every instance, and leaves no question without an answer', async () => {
  await write('orok', 'A szabály örök.');
  const instances = [await open(), await open()];
  const stop = askOn(instances, ['orok', 'dij']);
  try {
    const before = instances.map(({ indexedAt }) => indexedAt);
    await write('dij', 'A szolgáltatásért díj jár.');
    const changed = await until(instances, 'dij', 'A szolgáltatásért díj jár.');
    await write('oktatas', 'Az oktatást a Kincstár szervezi.');
    const added = await until(instances, 'oktatas', 'Az oktatást a Kincstár szervezi.');
    await rm(join(folder, 'oktatas.md'));
    const deleted = await until(instances, 'oktatas', 'none');
    const asked = await stop();
    process.stdout.write(
      `handbook changed while ${asked.times} questions were asked on 2 instances: ${asked.unanswered} without an answer; seen after ${changed}, ${added}, ${deleted} ms\n`,
    );
    expect(asked).toMatchObject({ unanswered: 0 });
    expect(asked.times).toBeGreaterThan(200);
    expect(instances.map(({ indexedAt }, at) => indexedAt > before[at]!)).toEqual([true, true]);
    expect(instances.map(({ sectionCount }) => sectionCount)).toEqual([3, 3]);
  } finally {
    await stop();
    for (const instance of instances) await instance.close();
  }
});

it('serves the last good version of a page that an editor has broken, says so once, and takes over the repaired one', async () => {
  const warnings: string[] = [];
  const knowledge = await open(warnings);
  const stop = askOn([knowledge], ['dij']);
  try {
    await writeFile(
      join(folder, 'dij.md'),
      titled('dij', 'A díj.').replace('validFrom: 2020-01-01', 'validFrom: tegnap'),
    );
    await write('belepes', 'Belépni jelszóval lehet.');
    await until([knowledge], 'belepes', 'Belépni jelszóval lehet.');
    expect(quote(knowledge, 'dij')).toBe('A szolgáltatás térítésmentes.');
    await write('belepes', 'Belépni kártyával lehet.');
    await until([knowledge], 'belepes', 'Belépni kártyával lehet.');
    expect(warnings).toEqual([
      expect.stringMatching(/^fault in the handbook: dij\.md: validFrom: .*; its last good version is served$/),
    ]);
    await write('dij', 'A díj megszűnt.');
    await until([knowledge], 'dij', 'A díj megszűnt.');
    expect((await stop()).unanswered).toBe(0);
  } finally {
    await stop();
    await knowledge.close();
  }
});

it('does not begin without a folder', async () => {
  await rm(folder, { recursive: true });
  await expect(open()).rejects.toThrow(/^the handbook cannot be read: ENOENT.*handbook/);
});

it('goes on answering when the folder vanishes or is emptied, and follows it again when it is back', async () => {
  const warnings: string[] = [];
  const knowledge = await open(warnings);
  const stop = askOn([knowledge], ['dij']);
  const until = async (count: number) => {
    for (let waits = 0; waits < 200 && warnings.length < count; waits++) await sleep(25);
  };
  try {
    await rename(folder, `${folder}-away`);
    await until(1);
    await mkdir(folder);
    await until(2);
    await rm(folder, { recursive: true });
    await rename(`${folder}-away`, folder);
    await write('dij', 'A díj visszatért.');
    for (let waits = 0; waits < 200 && quote(knowledge, 'dij') !== 'A díj visszatért.'; waits++) await sleep(25);
    expect(quote(knowledge, 'dij')).toBe('A díj visszatért.');
    expect((await stop()).unanswered).toBe(0);
    expect(warnings).toEqual([
      expect.stringMatching(/cannot be read now: what was read before is served: .*ENOENT/),
      expect.stringMatching(/there is no page left; what was read before is served/),
    ]);
  } finally {
    await stop();
    await knowledge.close();
  }
});

it('follows a folder that is replaced as deployments do, by a link that points elsewhere', async () => {
  const deploy = async (name: string, text: string) => {
    const release = join(root, name);
    await mkdir(release);
    await writeFile(join(release, 'dij.md'), titled('dij', text));
    await symlink(release, join(root, 'next'));
    await rename(join(root, 'next'), join(root, 'current'));
  };
  await deploy('first', 'A díj az első.');
  folder = join(root, 'current');
  const warnings: string[] = [];
  const knowledge = await open(warnings);
  const stop = askOn([knowledge], ['dij']);
  try {
    for (const name of ['masodik', 'harmadik']) {
      await deploy(name, `A díj a ${name}.`);
      await until([knowledge], 'dij', `A díj a ${name}.`);
    }
    expect((await stop()).unanswered).toBe(0);
    expect(warnings).toEqual([]);
  } finally {
    await stop();
    await knowledge.close();
  }
});

it('passes over what editors leave beside a page while they save it', async () => {
  const warnings: string[] = [];
  const knowledge = await open(warnings);
  try {
    await symlink('somebody@machine.4711', join(folder, '.#dij.md'));
    await writeFile(join(folder, '.dij.md.swp'), 'b0VIM');
    await writeFile(join(folder, 'dij.md~'), 'x');
    await writeFile(join(folder, '4913'), '');
    await writeFile(join(folder, 'dij.md.tmp'), titled('dij', 'A díj mentve.'));
    await rename(join(folder, 'dij.md.tmp'), join(folder, 'dij.md'));
    await until([knowledge], 'dij', 'A díj mentve.');
    expect(warnings).toEqual([]);
    expect(knowledge.sectionCount).toBe(2);
  } finally {
    await knowledge.close();
  }
});

it('closes while pages are being taken over, and saves an index that the next start can use', async () => {
  for (const waitMs of [0, 200, 350, 500, 650]) {
    const knowledge = await open();
    await write('dij', `A díj ${waitMs}.`);
    await sleep(waitMs);
    await knowledge.close();
    const next = await open();
    expect(quote(next, 'dij')).toBe(`A díj ${waitMs}.`);
    await next.close();
  }
});

it('CONTROL: knowledge that reads its folder again at each change leaves questions without an answer', async () => {
  const knowledge = await naiveKnowledge(folder, 50);
  const stop = askOn([knowledge], ['dij']);
  try {
    for (let turn = 0; turn < 3; turn++) {
      await writeFile(join(folder, 'dij.md'), '---\ntitle: "nyitva\n');
      await sleep(150);
      await write('dij', `A díj ${turn}.`);
      await sleep(150);
    }
    const { times, unanswered } = await stop();
    process.stdout.write(`control: ${unanswered} of ${times} questions without an answer\n`);
    expect(unanswered).toBeGreaterThan(0);
  } finally {
    await stop();
    await knowledge.close();
  }
});

it('does not keep people waiting while a whole handbook is indexed anew', async () => {
  const real = join(__dirname, '../../knowledge/handbook');
  await cp(real, folder, { recursive: true });
  const knowledge = await open();
  // Work of this process between two ticks: what others do on this machine meanwhile plays no part.
  let worstMs = 0;
  let last = process.cpuUsage();
  const ticking = setInterval(() => {
    const { user, system } = process.cpuUsage(last);
    worstMs = Math.max(worstMs, (user + system) / 1_000);
    last = process.cpuUsage();
  }, 5);
  try {
    const pages = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.md'));
    worstMs = 0;
    for (const path of pages)
      await writeFile(join(folder, path), `${await readFile(join(folder, path), 'utf8')}\nÚj sor.\n`);
    const began = performance.now();
    const isNew = () => ['dij', 'belepes'].every((id) => knowledge.section(id)?.markdown.includes('Új sor.'));
    while (!isNew() && performance.now() - began < 40_000) await sleep(20);
    process.stdout.write(
      `${pages.length} pages indexed anew after ${Math.round(performance.now() - began)} ms; the longest work at a stretch ${Math.round(worstMs)} ms\n`,
    );
    expect(isNew()).toBe(true);
    // 100 is meant; a collection of garbage may come on top.
    expect(worstMs).toBeLessThan(200);
  } finally {
    clearInterval(ticking);
    await knowledge.close();
  }
}, 60_000);
