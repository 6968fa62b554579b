// Web pages as they are saved, in any encoding, and the Markdown that comes of them.
import { documentToMarkdown } from '../../../adapters/documents/document-to-markdown';

async function read(bytes: Uint8Array, name = 'oldal.html') {
  const document = await documentToMarkdown(name, bytes);
  if (!document.ok) throw new Error(document.problem);
  return document;
}
const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
/** Only ő and ű stand elsewhere in Latin-2 and Windows-1250 than Latin-1 has room for. */
const latin2 = (text: string) =>
  new Uint8Array(
    Buffer.from(
      text.replace(/[őűŐŰ]/g, (letter) => ({ ő: '\xf5', ű: '\xfb', Ő: '\xd5', Ű: '\xdb' })[letter] ?? ''),
      'latin1',
    ),
  );

describe('an HTML page', () => {
  it.each([
    ['<meta charset="iso-8859-2">', 'iso-8859-2'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">', 'windows-1250'],
    ['<meta charset=iso-8859-1>', 'windows-1250'],
    ['<meta charset="utf-8">', 'windows-1250'],
    ['<meta charset="nincs-ilyen">', 'windows-1250'],
    ['', 'windows-1250'],
  ])('has its ő and ű right with %s', async (meta, encoding) => {
    const { markdown, notes } = await read(
      latin2(`<html><head>${meta}</head><body><p>Őszi gyűjtő űrlap, árvíztűrő</p></body></html>`),
    );
    expect(markdown).toBe('Őszi gyűjtő űrlap, árvíztűrő');
    expect(notes).toEqual([`its letters were read as ${encoding}`]);
  });

  it('is read as UTF-8 when it is UTF-8, whatever it says, and as UTF-16 by its mark', async () => {
    const page = '<meta charset="iso-8859-2"><p>Gyűjtő</p>';
    expect((await read(utf8(page))).markdown).toBe('Gyűjtő');
    expect((await read(new Uint8Array(Buffer.from(`\ufeff${page}`, 'utf16le')))).markdown).toBe('Gyűjtő');
  });

  it('loses scripts, styles, wayfinding and pictures, and keeps its main part', async () => {
    const { markdown, title, notes } = await read(
      utf8(`<!doctype html><title>Súgó &amp; segítség</title><style>p{}</style><script>alert('x')</script>
      <header>Fejléc</header><nav><a href="/">Főoldal</a></nav>
      <main><header><h1>Belépés</h1></header><p>Lépjen be <a href="https://example.hu/a(b)">itt</a>, <a href="#x">lent</a>.</p>
      <img src="kep.png" alt="kép"><form><input><button>Küldés</button></form></main>
      <aside>Hirdetés</aside><footer>Lábléc</footer>`),
    );
    expect(markdown).toBe('# Belépés\n\nLépjen be [itt](https://example.hu/a%28b%29), lent.');
    expect(title).toBe('Súgó & segítség');
    expect(notes).toEqual(['1 picture was left out']);
  });

  it('keeps tables in Markdown, also with lists and lines in their cells', async () => {
    const { markdown } = await read(
      utf8(
        '<table><tr><td><p>Szerep</p></td><td>Feladat</td></tr><tr><td>Jegyző</td><td><ul><li>aláír</li><li>ellenőriz</li></ul></td></tr></table>',
      ),
    );
    expect(markdown).toBe('| Szerep | Feladat |\n| --- | --- |\n| Jegyző | aláír; ellenőriz |');
  });

  it('reads broken HTML as browsers do', async () => {
    const { markdown } = await read(
      utf8('<h2>Cím<p>Első<p>Második <b>kövér<ul><li>egy<li>kettő</ul><table><tr><td>a<td>b</html>'),
    );
    expect(markdown).toBe('## Cím\n\nElső\n\nMásodik **kövér**\n\n- **egy**\n- **kettő**\n\na | b');
  });

  it('reads a page of a few megabytes in seconds', async () => {
    const started = performance.now();
    const { markdown } = await read(
      utf8(`<h1>Nagy</h1>${'<p>Egy bekezdés a nagy oldalon, <b>kövér</b> betűvel.</p>'.repeat(20_000)}`),
    );
    expect(markdown.length).toBeGreaterThan(900_000);
    expect(performance.now() - started).toBeLessThan(40_000);
  });
});
