// A handbook of a few sections for tests, so that they do not depend on the real content.
import type { Knowledge } from '../../knowledge/answer';
import { createKnowledge } from '../../knowledge/knowledge';
import { searchIn } from '../../knowledge/pages/handbook';
import { cutPage, type Section } from '../../knowledge/pages/sections';
import type { Search } from '../../knowledge/search/search';

export function page(title: string, body: string, questions: string[], kind = 'handbook'): string {
  const asked = questions.map((question) => `  - ${JSON.stringify(question)}`).join('\n');
  const head =
    kind === 'boundary'
      ? `kind: boundary\ntitle: ${JSON.stringify(title)}`
      : `document: Próba kézikönyv\nchapter: Első fejezet\ntitle: ${JSON.stringify(title)}\nsources: [L1]\nvalidFrom: 2020-01-01`;
  return `---\n${head}\nreviewedOn: 2026-01-01\nquestions:\n${asked}\n---\n${body}\n`;
}

const pages: [path: string, text: string][] = [
  [
    'proba/01-elso/10-dij.md',
    page(
      'Mennyibe kerül a szolgáltatás?',
      'A szolgáltatás térítésmentes, vagyis nem kell érte fizetni. Az eszközöket a hivatal veszi meg.',
      ['Kell fizetni a szolgáltatásért?'],
    ),
  ],
  [
    'proba/01-elso/20-kezikonyv.md',
    page(
      'Felhasználói kézikönyvek',
      'A felhasználói kézikönyvek szakrendszerenként letölthetők az Alkalmazásközpont oldaláról.',
      ['Hol vannak a kézikönyvek?'],
    ),
  ],
  [
    'proba/01-elso/30-k0505.md',
    page(
      'K0505 hiba',
      'A K0505 hibakód azt jelenti, hogy a felhasználó és az eSzemélyi nincs összerendelve. Az összerendelést a tenant adminisztrátor végzi el.',
      ['K0505 hibát kapok belépéskor'],
    ),
  ],
  [
    'proba/01-elso/40-k0506.md',
    page(
      'K0506 hiba',
      'A K0506 hibakód azt jelenti, hogy a belépéshez használt kártya érvényessége lejárt. A kártyát meg kell újítani.',
      ['K0506 hibát kapok'],
    ),
  ],
  [
    'proba/01-elso/50-hatarido.md',
    page(
      'Meddig kell jelezni az áttérést?',
      'Az áttérést augusztusban érdemes jelezni. A rendelet nem szab határidőt. A 257/2016. (VIII. 31.) Korm. rendelet 12. §-a szól róla.',
      ['mikorra kell beadni a kérelmet'],
    ),
  ],
  [
    'proba/01-elso/60-ki.md',
    page(
      'Ki intézi a felhasználók felvételét?',
      'Az új felhasználót a tenant adminisztrátor veszi fel a Keretrendszerben, és ő osztja ki a szerepköröket.',
      ['ki vesz fel új kollégát'],
    ),
  ],
  [
    'hatarok/bongeszo.md',
    page(
      'Támogatott böngészőverziók',
      'A támogatott böngészőverziókról nincs ellenőrzött adatunk. Kérdezze a helyi informatikai üzemeltetőt.',
      ['Melyik Chrome verzió támogatott?'],
      'boundary',
    ),
  ],
];

export interface SmallHandbook {
  sections: Section[];
  search: Search;
  knowledge: Knowledge;
}

export function smallHandbook(more: [path: string, text: string][] = []): SmallHandbook {
  const sections = [...pages, ...more].flatMap(([path, text]) => {
    const cut = cutPage(path, text);
    if (!cut.ok) throw new Error(cut.problem);
    return cut.sections;
  });
  const search = searchIn(sections);
  return { sections, search, knowledge: createKnowledge(sections, search) };
}
