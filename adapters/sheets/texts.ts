// The words of the page from which a document is fetched.
import type { DocumentFormat } from '../../bot/sheets/documents/document-request';

const formats: Record<DocumentFormat, string> = { pdf: 'PDF', xlsx: 'Excel (XLSX)' };

export const pageTexts = {
  title: (format: DocumentFormat): string => `Adatlap letöltése – ${formats[format]}`,
  what: (place: string, title: string): string => `${place}: ${title}`,
  why: 'Ez a fájl csak annak szól, aki a segítőtől kérte, és személyes adatok is lehetnek benne. A hivatkozás tíz percig jó, és egyszer használható.',
  button: (format: DocumentFormat): string => `Letöltés (${formats[format]})`,
  after: 'Ha lejárt, kérje újra a csevegésben: „adatlap pdf” vagy „adatlap excel”.',
  refusedTitle: 'Ez a hivatkozás nem nyitható meg',
  refused:
    'Lejárt, már felhasználták, vagy nem az Öné. A csevegésben bármikor kérhet újat: „adatlap pdf” vagy „adatlap excel”.',
};
