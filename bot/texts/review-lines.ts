// What was sent, in the words of a review: whose it is, its rows, and the remarks on them.
import { articleOf } from '../hungarian-suffixes';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import { shownName } from '../municipalities/texts';
import type { Button } from '../turn';
import { say } from './buttons';
import type { Named } from './sheet-noun';
import { list } from './sheets';

export interface Reviewed extends Named {
  municipality: Municipality;
  title: string;
  receipt: string;
}

export interface WaitingShown extends Reviewed {
  ksh: string;
  form: string;
  at: number;
}

export interface RowShown {
  number: number;
  section: string;
  label: string;
  value: string;
}

export interface RemarkShown {
  number: number;
  section: string;
  label: string;
  text: string;
}

export const waitingButton = say('Beküldött lapok');

export const byWord = (button: Button): Button => ({ ...button, byWord: true });

export const cancel = byWord(say('Mégse'));

export const howToRemark =
  'Ha valami hiányos, írja be a sor számát és a megjegyzését, például: „12: a telefonszám hiányos”.';

/** `Aba adatlapját`: what is spoken of, in one word more than its number. */
export const nameOf = ({ municipality, receipt }: Reviewed): string => `**${shownName(municipality)}**, ${receipt}`;

export const remarkLines = (remarks: readonly RemarkShown[]): string =>
  list(
    remarks.map(
      ({ number, section, label, text }) => `- **${number}.** ${section}, ${literal(label)}: ${literal(text)}`,
    ),
  );

export const The = (number: number): string => (articleOf(String(number)) === 'az' ? 'Az' : 'A');
