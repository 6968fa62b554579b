// What a document of any format becomes before it is cut into pages: Markdown with headings, and what an operator should know of it.

export type DocumentRead =
  | {
      ok: true;
      /** What the document calls itself, when it does. */
      title?: string;
      /** Where pages are known, each heading is followed by a mark such as `<!-- pages: 12–14 -->`. */
      markdown: string;
      /** What was left out or put right, one line each. */
      notes: string[];
    }
  /** One clear line: what is wrong, and what to do. */
  | { ok: false; problem: string };

/** `tell` hears how far a long document has got. */
export type ReadDocument = (file: string, tell: (progress: string) => void) => Promise<DocumentRead>;
