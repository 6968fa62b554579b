// Hits into an answer: a quoted passage with its source and the next best sections, or an honest "no".

/** Where a passage stands. `trail` runs from document to heading; dates are ISO days. */
export interface SectionLink {
  section: string;
  trail: string[];
  validFrom: string;
  reviewedOn: string;
}

/** Quoted Markdown of one section. `whole` is false when the section has more than is quoted. */
export interface Passage extends SectionLink {
  markdown: string;
  whole: boolean;
}

export type Answer =
  | { kind: 'found'; passage: Passage; others: SectionLink[] }
  /** `limit`: what is said of a matter that is known to be outside the handbook, with where to turn. */
  | { kind: 'none'; nearest: SectionLink[]; limit?: string };

export interface Knowledge {
  answer(question: string): Answer;
  /** The whole section, for "Tovább" and for the offers; undefined when there is no such section (any more). */
  section(id: string): Passage | undefined;
  sectionCount: number;
}
