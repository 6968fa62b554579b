// The head of a handbook page: YAML between two lines of dashes, checked by schema, with a complaint that names the field.
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';

const isoDay = z
  .string('must be an ISO day such as 2026-11-22')
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'must be an ISO day such as 2026-11-22');
/** Imported pages have none until a person has read them. */
const reviewDay = z.preprocess((day, page) => {
  if (day === undefined)
    page.addIssue('is missing: this is a draft, served only after somebody has read it and dated it');
  return day;
}, isoDay);
const line = z.string('must be one line of text').trim().min(1, 'must not be empty');
const lines = (what: string) => z.array(line, `must be a list of ${what}`).min(1, `must have at least one of ${what}`);

/** "12", "12–14"; YAML reads the first as a number. */
const pageNumbers = z
  .union([z.number(), z.string()], 'must be page numbers such as 12 or 12–14')
  .transform(String)
  .pipe(z.string().regex(/^\d+(?:[–-]\d+)?$/, 'must be page numbers such as 12 or 12–14'));

const aPath = 'must be the path of a page from its handbook, such as kezikonyv/04-jog/hatarido-2016.md';

const handbookPage = z
  .strictObject({
    kind: z.literal('handbook').default('handbook'),
    document: line,
    chapter: line,
    title: line,
    sources: lines('source ids'),
    validFrom: isoDay,
    /** The last day on which it was in force, when it ended without a page that took over. */
    validUntil: isoDay.optional(),
    /** The page that this one took over from: it was in force until the day before `validFrom`. */
    replaces: z
      .string(aPath)
      .regex(/^[^\s/]\S*\.md$/, aPath)
      .optional(),
    reviewedOn: reviewDay,
    /** Of the printed document, for the citation. */
    pages: pageNumbers.optional(),
    questions: lines('questions'),
  })
  .refine(({ validFrom, validUntil }) => validUntil === undefined || validUntil >= validFrom, {
    path: ['validUntil'],
    error: 'must not be before validFrom',
  });

const boundaryPage = z.strictObject({
  kind: z.literal('boundary'),
  title: line,
  questions: lines('questions'),
  reviewedOn: isoDay,
});

export type FrontMatter = z.infer<typeof handbookPage> | z.infer<typeof boundaryPage>;
export type FrontMatterRead = { ok: true; front: FrontMatter; body: string } | { ok: false; problem: string };

const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

export function readFrontMatter(source: string): FrontMatterRead {
  const found = fence.exec(source);
  if (!found) return { ok: false, problem: 'the page does not begin with front matter between two lines of ---' };
  const yaml = parseYaml(found[1] ?? '');
  if (!yaml.ok) return yaml;
  const isBoundary = (yaml.value as { kind?: unknown } | null)?.kind === 'boundary';
  const checked = (isBoundary ? boundaryPage : handbookPage).safeParse(yaml.value);
  if (!checked.success) {
    const problems = checked.error.issues.map((issue) => `${issue.path.join('.') || 'front matter'}: ${issue.message}`);
    return { ok: false, problem: problems.join('; ') };
  }
  return { ok: true, front: checked.data, body: source.slice(found[0].length).replaceAll('\r\n', '\n') };
}

function parseYaml(text: string): { ok: true; value: unknown } | { ok: false; problem: string } {
  try {
    // The core schema keeps ISO days as text.
    return { ok: true, value: parse(text, { schema: 'core', maxAliasCount: 0 }) };
  } catch (fault) {
    if (!(fault instanceof YAMLParseError) && !(fault instanceof ReferenceError)) throw fault;
    return { ok: false, problem: `front matter: ${fault.message.split('\n')[0]}` };
  }
}
