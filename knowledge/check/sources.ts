// Sources that nobody can look up, and sections that cannot be told apart.
import type { Finding } from './findings';
import type { CheckedPage } from './pages';

/** `known` is undefined when the folder has no list of sources. */
export function checkSources(pages: CheckedPage[], known: ReadonlySet<string> | undefined): Finding[] {
  if (!known) return [];
  return pages.flatMap(({ path, front, lineOfField }) =>
    (front?.kind === 'handbook' ? front.sources : [])
      .filter((source) => !known.has(source))
      .map(
        (source): Finding => ({
          path,
          line: lineOfField('sources'),
          level: 'error',
          kind: 'unknown source',
          text: `${source} is not in sources.json: add it there or correct it`,
        }),
      ),
  );
}

export function checkNames(pages: CheckedPage[]): Finding[] {
  const seen = { id: new Map<string, string>(), title: new Map<string, string>() };
  return pages.flatMap(({ path, sections, lineOfField }) =>
    sections.flatMap(({ id, trail }): Finding[] => {
      const finding = (level: Finding['level'], text: string): Finding[] => [
        { path, line: lineOfField('title'), level, kind: 'same name', text },
      ];
      const sameId = taken(seen.id, id, path);
      const sameTitle = taken(seen.title, trail.join(' › '), path);
      if (sameId) return finding('error', `${sameId} has the same section id (${id}): rename the file`);
      return sameTitle ? finding('warning', `${sameTitle} has the same title in the same chapter: rename one`) : [];
    }),
  );
}

function taken(seen: Map<string, string>, key: string, path: string): string | undefined {
  const other = seen.get(key);
  if (other === undefined) seen.set(key, path);
  return other;
}
