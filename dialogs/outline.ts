// The places of a form's questions, written once for each form: a form is looked at at every turn, and does not change.
import type { Form, Question, Section } from './form';
import { pathOf } from './path';

export interface OutlinedSection {
  name: string;
  section: Section;
  /** In order; of an item, or of a section that does not repeat. */
  placesOf(item: string | undefined): readonly OutlinedPlace[];
}

export interface OutlinedPlace {
  path: string;
  section: string;
  item: string | undefined;
  question: Question;
}

const outlines = new WeakMap<Form, readonly OutlinedSection[]>();

export function outlineOf(form: Form): readonly OutlinedSection[] {
  const known = outlines.get(form);
  if (known) return known;
  const outline = Object.entries(form.sections).map(([name, section]) => outlined(name, section));
  outlines.set(form, outline);
  return outline;
}

function outlined(name: string, section: Section): OutlinedSection {
  const questions = Object.entries(section.questions);
  const byItem = new Map<string | undefined, readonly OutlinedPlace[]>();
  return {
    name,
    section,
    placesOf(item) {
      const places =
        byItem.get(item) ??
        questions.map(([question, definition]) => ({
          path: pathOf(name, question, item),
          section: name,
          item,
          question: definition,
        }));
      if (byItem.size < MOST_ITEMS) byItem.set(item, places);
      return places;
    },
  };
}

const MOST_ITEMS = 200;
