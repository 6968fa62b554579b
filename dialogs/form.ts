// What a form is: sections in order, each with questions in order. A form is data; the engine does the rest.
import type { AnswerKind, Circumstances } from './answer-kind';
import type { Condition } from './condition';

export interface Question {
  ask: string;
  /** How the answer is called where all answers stand together. */
  label: string;
  kind: AnswerKind;
  /** "kihagyom" is an answer. */
  optional?: boolean;
  /** "nem tudom" is an answer: somebody else will be asked. */
  mayNotKnow?: boolean;
  /** On questions asked before it, in other sections, too. */
  onlyIf?: Condition;
  /** Peculiar to each municipality: never taken over from the sheet of another. */
  perMunicipality?: true;
  /** A section of the handbook: what is meant. */
  help?: string;
  /** Where it stood in earlier versions: "office.kind". */
  was?: readonly string[];
}

export interface Section {
  title: string;
  /** What else people call it, when they choose it by name. */
  also?: readonly string[];
  intro?: string;
  help?: string;
  /** The chapter it stands in, of a form with many sections. */
  part?: string;
  questions: Readonly<Record<string, Question>>;
  /** The questions are asked for each of several. */
  repeats?: Repeats;
  onlyIf?: Condition;
  /** All of it is; or of its items those of which this holds. */
  perMunicipality?: true | Condition;
  /** Who in an office is likely to know: whom "nem tudom" is a task for. */
  knownBy?: string;
  /** Its names in earlier versions. */
  was?: readonly string[];
}

export interface Repeats {
  /** What one is called: "kapcsolattartó". */
  one: string;
  /** What people call one, too: "kolléga". */
  also?: readonly string[];
  /** The question whose answer an item is called by, where several stand together. */
  calledBy?: string;
  min?: number;
  max?: number;
  /** Answered with yes or no when all that are there are complete. */
  addAsk: string;
}

export type Weight = 'blocks' | 'warns';

/** What cannot be, or is unusual, of several answers together. What warns may be kept. */
export interface Rule {
  id: string;
  /** Places, and whole sections. Judged when all these places are filled and nothing is open in these sections. */
  over: readonly string[];
  weight: Weight;
  /** Judged in each item of this section; its places are those of the item. */
  eachOf?: string;
  says(reading: Reading): string | undefined;
}

/** The answers as a rule reads them. Places named in `over` that take one line are never ''. */
export interface Reading {
  /** '' for what is not there, or is not one line. */
  text(place: string): string;
  list(place: string): readonly string[];
  items(section: string): readonly Reading[];
  circumstances: Circumstances;
}

/** In a sentence: "adatlap"; and whose it is: "Aba adatlapja". */
export interface Called {
  one: string;
  its: string;
}

export interface Form {
  id: string;
  /** Counted up with every change that people could notice. */
  version: number;
  title: string;
  /** The noun for a sheet of it. */
  called?: Called;
  /** Typing one of these starts the form; compared without accents and case. */
  startWords: readonly string[];
  /** Said once, before the first question. */
  opening: string;
  sections: Readonly<Record<string, Section>>;
  parts?: Readonly<Record<string, { title: string; help?: string }>>;
  rules?: readonly Rule[];
  /** Sections without which it cannot be sent; all of them, if nothing is said. */
  sentWith?: readonly string[];
  /** In somebody's conversation, until it is over; or as a sheet of a municipality, by many and for long. */
  keptIn: 'conversation' | 'sheet';
  /** What is known is confirmed all at once, not section by section. */
  confirms?: 'together';
  /** What an earlier sheet of the municipality says already: place here → place there, both without items. Shown to be confirmed. */
  takesFrom?: { form: string; places: Readonly<Record<string, string>> };
  /** The form whose sheets it fills, when not its own: what it asks stands there at the same places, and that form says when it is complete. */
  fills?: string;
}
