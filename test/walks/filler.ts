// Somebody who fills in a sheet: looks at what is asked, and says what is typed or pressed next; now and then they stray as people do.
import type { Form } from '../../dialogs/form';
import type { Random } from '../bench/seeded';
import { type CardFilled, cardFilled, savingTitle } from './card-filler';
import { type Asked, askedIn, isToMend, type Seen } from './seen';
import { type Given, valueFor } from './values';

/** A title is pressed when there is such a button, and typed otherwise. */
export interface Does {
  text: string;
  press?: true;
  /** The answer it gives to what was asked. */
  gives?: Given & { place: string };
  /** What is sent with the card that is on the screen; `text` is the title of its button then. */
  card?: CardFilled;
}

export interface Filler {
  /** undefined: is done with the sheet. */
  next(seen: readonly Seen[]): Does | undefined;
}

interface Plan {
  form: Form;
  opens: string;
  random: Random;
  /** Answers changed before each sending. */
  changes: number;
  /** How often it is opened again after it was sent. */
  reopens: number;
  /** Answers begin to count here, so that two people never give the same. */
  from: number;
  /** Strays once in so many. */
  straysOnceIn: number;
  /** Whole sections as cards. */
  inOne?: boolean;
}

const MOST_STEPS = 250;
const strays = [
  'vissza',
  'újra',
  'mennyi idő a csatlakozás?',
  '\u202e9!',
  'később',
  'állapot',
  'segítség',
  'ellenőrzés',
];

export function filler(plan: Plan): Filler {
  const { form, opens, random } = plan;
  let { changes, reopens } = plan;
  let number = plan.from;
  let steps = 0;
  let began = false;
  let asksForCards = plan.inOne === true;

  function answered(asked: Extract<Asked, { kind: 'question' }>): Does {
    const { place, question, now } = asked;
    if (question.optional && random.share() < 0.5) return { text: 'kihagyom' };
    number += 1;
    const gives = valueFor(place, question, number, now);
    const isChoice = ['choice', 'yes-no'].includes(question.kind.control.type);
    return { text: gives.typed, ...(isChoice && random.share() < 0.5 && { press: true }), gives: { ...gives, place } };
  }

  function filledIn(seen: readonly Seen[]): Does {
    const card = seen.at(-1)?.card;
    if (!card) throw new Error('there is no card');
    number += 1;
    const wrongs = random.whole(plan.straysOnceIn) === 0 ? 0.5 : 0;
    const how = { number, random, changes: 0.25, wrongs, isCareful: true };
    const filled = cardFilled(card, form, savingTitle(card, random), how);
    return { text: filled.title, card: filled };
  }

  function checked({ rows, isUnusual, how }: Extract<Asked, { kind: 'checked' }>): Does | undefined {
    if (how === 'lacking') return { text: 'folytatás' };
    if (isUnusual) return { text: 'így marad' };
    if (changes > 0 && rows > 0) {
      changes -= 1;
      return { text: `módosítás ${1 + random.whole(rows)}` };
    }
    return how === 'can-be-sent' ? { text: random.share() < 0.5 ? 'Beküldöm' : 'beküldöm', press: true } : undefined;
  }

  function reopened(): Does | undefined {
    if (reopens === 0) return undefined;
    reopens -= 1;
    changes = plan.changes;
    return { text: 'módosítás' };
  }

  return {
    next(seen) {
      steps += 1;
      if (steps > MOST_STEPS) throw new Error(`there is no end: ${seen.at(-1)?.words}`);
      if (!began) {
        began = true;
        return { text: opens };
      }
      if (isToMend(seen)) return undefined;
      const asked = askedIn(form, seen);
      if (asksForCards && ['question', 'confirm'].includes(asked.kind)) {
        asksForCards = false;
        return { text: 'egyben' };
      }
      const isAsked = asked.kind === 'question' || asked.kind === 'card';
      if (isAsked && random.whole(plan.straysOnceIn) === 0) return { text: random.pick(strays) };
      switch (asked.kind) {
        case 'question':
          return answered(asked);
        case 'card':
          return filledIn(seen);
        case 'more':
          return { text: 'nem' };
        case 'confirm':
          return random.share() < 0.5 ? { text: 'Igen, minden így van', press: true } : { text: 'rendben' };
        case 'disputed':
          return { text: random.share() < 0.5 ? 'Ami most ott áll' : 'Az enyém', press: true };
        case 'full':
        case 'amending':
          return { text: 'ellenőrzés' };
        case 'checked':
          return checked(asked);
        case 'receipt':
          return reopened();
        case 'closed':
        case 'lead-sends':
          return undefined;
        case 'failed':
          throw new Error(`the bot failed: ${seen.at(-1)?.words}`);
        default:
          return { text: asked.kind === 'aside' || asked.kind === 'lacking' ? 'folytatás' : opens };
      }
    },
  };
}
