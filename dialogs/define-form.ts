// Refuses, when the program starts, a form that could never be filled in as it says: names nowhere, questions asked too late, no words.
import { type Condition, looksAt } from './condition';
import { faultsOfOrder } from './faults-of-order';
import type { Form, Section } from './form';
import { pathOf, patternOf, readPath } from './path';

/** Gives a form its type, and throws with the first fault. */
export function defineForm(form: Form): Form {
  const fault = faultsOf(form)[0];
  if (fault) throw new Error(`form ${form.id}: ${fault}`);
  return form;
}

/** Throws when two forms could not be told apart. `fold`: how typed words are compared. */
export function defineForms(forms: readonly Form[], fold: (words: string) => string): readonly Form[] {
  const ids = twice(forms.map(({ id }) => id));
  if (ids) throw new Error(`two forms are called ${ids}`);
  const words = twice(forms.flatMap(({ startWords }) => [...new Set(startWords.map(fold))]));
  if (words) throw new Error(`two forms are started with "${words}"`);
  const lost = forms.find(({ fills }) => fills && !forms.some(({ id }) => id === fills));
  if (lost) throw new Error(`form ${lost.id} fills ${lost.fills}, which is no form`);
  for (const form of forms) {
    const fault = faultOfTaking(form, forms);
    if (fault) throw new Error(`form ${form.id} ${fault}`);
  }
  return forms;
}

function faultOfTaking(form: Form, forms: readonly Form[]): string | undefined {
  const { form: id, places = {} } = form.takesFrom ?? {};
  const other = forms.find((each) => each.id === id);
  if (id === undefined) return undefined;
  if (!other) return `takes answers from ${id}, which is no form`;
  const lost = Object.entries(places).find(([here, there]) => !isQuestion(form, here) || !isQuestion(other, there));
  return lost && `takes ${lost[0]} from ${lost[1]}: both must be questions`;
}

const isQuestion = (form: Form, place: string): boolean => isPlace(form, place) && readPath(place)?.name !== undefined;

function faultsOf(form: Form): string[] {
  const { sections, rules = [], sentWith = [], parts = {} } = form;
  const names = Object.keys(sections);
  if (names.length === 0) return ['it has no section'];
  return [
    ...Object.entries(sections).flatMap(([name, section]) => faultsOfSection(form, name, section)),
    ...faultsOfOrder(form),
    ...faultsOfMoves(form),
    ...rules.flatMap(({ id, over, eachOf }) => [
      ...over.filter((place) => !isPlace(form, place)).map((place) => `rule ${id} is over ${place}, which is nowhere`),
      ...(eachOf === undefined || sections[eachOf]?.repeats ? [] : [`rule ${id}: ${eachOf} does not repeat`]),
      ...over
        .filter((place) => place.includes('.') && sections[readPath(place)?.section ?? '']?.repeats)
        .filter((place) => readPath(place)?.section !== eachOf)
        .map((place) => `rule ${id}: ${place} is there several times`),
      ...(over.length === 0 ? [`rule ${id} is over nothing`] : []),
    ]),
    ...some(twice(rules.map(({ id }) => id)), (id) => `two rules are called ${id}`),
    ...sentWith
      .filter((name) => !sections[name] && !parts[name])
      .map((name) => `it is sent with ${name}, which is nowhere`),
    ...some(twice([...names, ...Object.keys(parts)]), (name) => `two sections or parts are called ${name}`),
    ...some(twice(form.startWords), (words) => `it is started twice with "${words}"`),
  ];
}

function faultsOfSection({ parts = {} }: Form, name: string, section: Section): string[] {
  const { questions, repeats, part } = section;
  const { min = 0, max = Number.POSITIVE_INFINITY } = repeats ?? {};
  return [
    ...(readPath(name)?.section === name ? [] : [`"${name}" is no name for a section`]),
    ...(Object.keys(questions).length > 0 ? [] : [`section ${name} has no question`]),
    ...Object.keys(questions)
      .filter((question) => readPath(pathOf(name, question))?.name !== question)
      .map((question) => `"${question}" is no name for a question`),
    ...(part === undefined || parts[part] ? [] : [`section ${name} is in ${part}, which is no part`]),
    ...(repeats?.calledBy === undefined || questions[repeats.calledBy] ? [] : [`section ${name} is called by nothing`]),
    ...(typeof section.perMunicipality === 'object' ? faultsOfOwn(name, section, section.perMunicipality) : []),
    ...(min <= max && max > 0 ? [] : [`section ${name} repeats ${min} to ${max} times`]),
  ];
}

/** It is asked of each item, so it may look at nothing else. */
function faultsOfOwn(name: string, { questions, repeats }: Section, condition: Condition): string[] {
  const strange = looksAt(condition).find(({ at, item }) => {
    const place = readPath(at.at);
    return item !== undefined || place?.section !== name || !questions[place.name ?? ''];
  });
  if (!repeats) return [`section ${name} has no items that could be its own`];
  return strange ? [`section ${name} looks at ${strange.at.at} for what is its own`] : [];
}

function faultsOfMoves({ sections }: Form): string[] {
  const present = Object.entries(sections).flatMap(([name, { questions }]) => [
    name,
    ...Object.keys(questions).map((question) => pathOf(name, question)),
  ]);
  const former = Object.values(sections).flatMap(({ was = [], questions }) => [
    ...was,
    ...Object.values(questions).flatMap((question) => question.was ?? []),
  ]);
  const both = former.find((place) => present.includes(place));
  return [
    ...some(both, (place) => `${place} is a former name and a present one`),
    ...some(twice(former), (place) => `two were called ${place}`),
  ];
}

function isPlace({ sections }: Form, place: string): boolean {
  const { section = '', name } = readPath(place) ?? {};
  if (patternOf(place) !== place || !sections[section]) return false;
  return name === undefined || sections[section].questions[name] !== undefined;
}

const twice = (words: readonly string[]): string | undefined => words.find((word, at) => words.indexOf(word) !== at);
const some = (found: string | undefined, says: (found: string) => string): string[] =>
  found === undefined ? [] : [says(found)];
