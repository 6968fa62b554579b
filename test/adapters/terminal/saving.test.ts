// What was offered in the terminal lies beside the data afterwards, for its user only, and nothing there is written over.
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { savingIn } from '../../../adapters/terminal/saving';

it('saves each under a name of its own, inside the folder whatever the name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-saving-'));
  try {
    const document = (name: string) => ({ name, bytes: Buffer.from(name) });
    const save = savingIn(folder, async (address) => (address === 'gone' ? undefined : document(address)));
    const paths = [await save('Aba.pdf'), await save('Aba.pdf'), await save('../../Aba.pdf'), await save('gone')];
    expect(paths.map((path) => path && basename(path))).toEqual(['Aba.pdf', 'Aba (2).pdf', '.._.._Aba.pdf', undefined]);
    expect(new Set(paths.flatMap((path) => (path ? [dirname(path)] : [])))).toEqual(
      new Set([join(folder, 'letoltesek')]),
    );
    expect(await readFile(paths[0]!, 'utf8')).toBe('Aba.pdf');
    expect((await stat(paths[1]!)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['letoltesek']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
