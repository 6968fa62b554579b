// The nouns of answering: what is known of the asker goes in, a quoted answer, a question back or an honest "no" comes out.
import type { Verdict } from './answering/verdict';

/** What is known of the talk and of the asker. */
export interface Asking {
  /** The question and the id of the section that answered it just before, for "és interfészesnél?" and "meddig?". */
  before?: { question: string; section: string };
  /** ISO day; what is valid today answers. The machine's when left out. */
  today?: string;
  /** The asker's; only their own local additions are shown. */
  municipality?: string;
  /** Ids of sections that a model of meaning finds near, best first. */
  nearest?: string[];
}

/** Where a passage stands. `trail` runs from document to heading; dates are ISO days. */
export interface SectionLink {
  section: string;
  trail: string[];
  validFrom: string;
  /** Set when it is no longer, or will not stay, in force: "ez … -ig volt érvényes". */
  validUntil?: string;
  reviewedOn: string;
  /** Of the document it was taken from, as printed: "12–14". */
  pages?: string;
}

/** Quoted Markdown of one section. `whole` is false when the section has more than is quoted. */
export interface Passage extends SectionLink {
  markdown: string;
  whole: boolean;
}

export type Answer =
  /**
   * `more`: for a message that asks several things, the passages that answer the other parts, in the order asked. `understood`:
   * how a follow-up was read ("interfészes csatlakozás: meddig?"). `local`: what the asker's municipality adds.
   */
  | { kind: 'found'; passage: Passage; more: Passage[]; others: SectionLink[]; understood?: string; local?: Passage }
  /** Two to four sections that fit equally well and say different things: "Melyikre gondol?" */
  | { kind: 'unclear'; options: SectionLink[] }
  /** `limit`: what is said of a matter that is known to be outside the handbook, with where to turn. */
  | { kind: 'none'; nearest: SectionLink[]; limit?: string };

/** Why a question is answered as it is, in words that can be shown to the person. */
export interface Why {
  /** How a follow-up was read. */
  understood?: string;
  /** `also`: what else the word was looked for as. */
  words: { typed: string; readAs?: string; known: boolean; also: string[] }[];
  /** Best first. `parts` of the score in Hungarian; `coverage` is the share of the question's telling words it has. */
  hits: {
    link: SectionLink;
    heading: string;
    isLimit: boolean;
    score: number;
    parts: { name: string; points: number }[];
    coverage: number;
    matched: string[];
    missed: string[];
  }[];
  decision: Verdict | 'unclear';
  /** One Hungarian sentence. */
  reason: string;
}

/** What people have made known: that a section answers a question, or that it does not. */
export interface Taught {
  question: string;
  section: string;
  helps: boolean;
}

/** An abbreviation of the trade that a text uses: "OHP", "Önkormányzati Hivatali Portál". */
export interface Abbreviation {
  short: string;
  meaning: string;
}

export interface Knowledge {
  answer(question: string, asking?: Asking): Answer;
  /** The same, perhaps by somebody else meanwhile: for those who have other work to go on with. */
  answerSoon(question: string, asking?: Asking): Promise<Answer>;
  /** The whole section, for "Tovább" and for the offers; undefined when there is none (any more), or it is another municipality's. */
  section(id: string, municipality?: string): Passage | undefined;
  why(question: string, asking?: Asking): Why;
  /** Replaces everything taught before. */
  teach(taught: Taught[]): void;
  /** For a one-tap "Mi ez?" under an answer: at most three, none that everybody knows or that `question` itself uses. */
  abbreviations(text: string, question?: string): Abbreviation[];
  sectionCount: number;
  /** ISO time at which the content that answers now was indexed. */
  indexedAt: string;
}
