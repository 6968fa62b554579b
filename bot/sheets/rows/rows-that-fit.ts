// How many rows with buttons one card can hold: Teams takes 28 KB of a message, and each button carries its press with the seal.

export interface Sized {
  label: string;
  value: string;
  place: string;
}

/** In bytes. What stands over and under the rows, and the rows in words once more, take the rest. */
const ROOM = 24_300;
/** Frames: around a row, and around a button with its seal. */
const ROW = 362;
const BUTTON = 350;

/** Of what is said besides, this is in the count already. */
const SAID = 400;

/** The button for the following rows, with its seal. */
const NEXT = 700;

/** How many of them, from the first on, with so many buttons each; one at least. `said`: sentences that stand above. */
export function thatFit(rows: readonly Sized[], buttons: number, said: readonly string[] = []): number {
  const room = ROOM - Math.max(0, Buffer.byteLength(said.join('\n')) - SAID);
  const all = fitting(rows, buttons, room);
  return all === rows.length ? all : fitting(rows, buttons, room - NEXT);
}

function fitting(rows: readonly Sized[], buttons: number, most: number): number {
  let room = most;
  const end = rows.findIndex(({ label, value, place }, at) => {
    const words = Buffer.byteLength(label);
    room -= ROW + words + Buffer.byteLength(value) + buttons * (BUTTON + words + place.length);
    return at > 0 && room < 0;
  });
  return end === -1 ? rows.length : end;
}
