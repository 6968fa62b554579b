// What was sent, opened by its number: how many answers each section has, and those of one.
import { momentOf } from '../hungarian';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import type { PartOfSheet } from '../sheets/sections/sections';
import type { Reply } from '../turn';
import { say } from './buttons';
import { headOf } from './lead';
import { MOST_CHOSEN } from './section-lines';
import { list, paragraphs, type Row } from './sheets';

export const sectionsSentTexts = {
  sectionsSent: (of: {
    municipality: Municipality;
    title: string;
    receipt: string;
    at: number;
    isLast: boolean;
    isMasked: boolean;
    parts: readonly PartOfSheet[];
  }): Reply => {
    const lines = of.parts.flatMap(({ sections }) => sections).filter(({ answered }) => answered > 0);
    const [first] = lines;
    return {
      text: paragraphs(
        headOf(of.municipality, of.receipt),
        `**${of.title}**, beküldve: ${momentOf(new Date(of.at).toISOString())}.${of.isLast ? '' : ' Azóta újabb beküldés is van.'}`,
        ...of.parts.map(({ title, sections }) =>
          paragraphs(
            `**${title}**`,
            list(
              sections.map(
                ({ code, section, answered, unknown }) =>
                  `- ${code}. ${section.title}: ${answered === 0 ? 'nincs válasz' : `${answered} válasz`}${unknown.length > 0 ? `, ebből ${unknown.length} nem ismert` : ''}`,
              ),
            ),
          ),
        ),
        first
          ? `Egy szakasz válaszaihoz írja a szám mögé a nevét vagy a számát, például: „${of.receipt} ${first.section.title}”.`
          : undefined,
        of.isMasked ? 'A személyes adatok kitakarva látszanak.' : undefined,
      ),
      buttons: lines
        .slice(0, MOST_CHOSEN)
        .map(({ section }) => say(`Válaszok: ${section.title}`, `${of.receipt} ${section.title}`)),
    };
  },

  sectionSent: (of: {
    municipality: Municipality;
    form: string;
    title: string;
    receipt: string;
    rows: readonly Row[];
    /** The row after these. */
    more: number | undefined;
    isMasked: boolean;
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.receipt}, ${of.form}, ${of.title}`),
      of.rows.length === 0
        ? 'Ebben a szakaszban nem küldtek be választ.'
        : list(of.rows.map(({ label, value }) => `- ${label}: ${literal(value)}`)),
      of.isMasked ? 'A személyes adatok kitakarva látszanak.' : undefined,
      `A többi szakaszhoz írja be újra a számot: „${of.receipt}”.`,
    ),
    buttons: [
      ...(of.more === undefined ? [] : [say('Következő sorok', `${of.receipt} ${of.title} ${of.more}. sortól`)]),
      say(of.receipt),
    ],
  }),
};
