// A shorter way through a form: some of its questions, at the same places, so that it fills the same sheet.
import { defineForm } from './define-form';
import type { Form, Section } from './form';

export interface PartOfForm extends Pick<Form, 'id' | 'version' | 'title' | 'startWords' | 'opening' | 'confirms'> {
  /** By section: all its questions, or those with these names. */
  asks: Readonly<Record<string, 'all' | readonly string[]>>;
}

/** In the order of the whole, with those of its rules that are over nothing else. Throws for names the whole does not know. */
export function partOfForm(whole: Form, { asks, ...own }: PartOfForm): Form {
  const strange = Object.keys(asks).find((name) => !whole.sections[name]);
  if (strange !== undefined) throw new Error(`form ${own.id}: ${strange} is no section of ${whole.id}`);
  const sections = Object.fromEntries(
    Object.entries(whole.sections).flatMap(([name, section]) => {
      const names = asks[name];
      return names === undefined ? [] : [[name, names === 'all' ? section : withOnly(section, names)] as const];
    }),
  );
  const isAsked = (place: string) => {
    const [section = '', name] = place.split('.');
    return name === undefined ? asks[section] === 'all' : sections[section]?.questions[name] !== undefined;
  };
  const rules = whole.rules?.filter(({ over }) => over.every(isAsked)) ?? [];
  const { keptIn, parts, called } = whole;
  return defineForm({
    ...own,
    keptIn,
    ...(called && { called }),
    ...(parts && { parts }),
    sections,
    rules,
    fills: whole.id,
  });
}

function withOnly(section: Section, names: readonly string[]): Section {
  const strange = names.find((name) => !section.questions[name]);
  if (strange !== undefined) throw new Error(`${section.title} does not ask ${strange}`);
  const kept = Object.entries(section.questions).filter(([name]) => names.includes(name));
  return { ...section, questions: Object.fromEntries(kept) };
}
