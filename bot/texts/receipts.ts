// What stands in the place of a message whose button was pressed: what was done with it and when, and where it goes on.

import { literal } from '../literal';
import type { Reply } from '../turn';
import { lineOf, moment, nameOf, type RequestShown } from './deciding';
import { headOf } from './lead';
import { type OfSheet, TheNoun } from './sheet-noun';
import { paragraphs } from './sheets';

/** `at`: ms since 1970. */
type Done = OfSheet & { at: number };

const below = (form: OfSheet['form']): string => `${TheNoun(form)} lentebb folytatódik.`;

export const receiptTexts = {
  cardReceipt: (
    of: Done & {
      where: string;
      saved: number;
      problems: number;
      disputes: number;
      isPutAside: boolean;
    },
  ): Reply => ({
    text: paragraphs(
      headOf(of.municipality, of.where),
      of.saved > 0 ? `**Rögzítettem:** ${of.saved} válasz, ${moment(of.at)}.` : 'Új válasz nem volt rajta.',
      of.problems > 0
        ? `**Javítandó:** ${of.problems} válasz; ${of.isPutAside ? 'azt is megőriztem, ami még nem jó.' : 'az új űrlapon mellette áll, miért.'}`
        : undefined,
      of.disputes > 0 ? 'Közben más is válaszolt; lentebb kiválaszthatja, melyik maradjon.' : undefined,
      of.isPutAside ? 'A „folytatás” szóra innen folytatjuk.' : below(of.form),
    ),
  }),

  answeredReceipt: ({
    municipality,
    form,
    at,
    where,
    ask,
    answer,
  }: Done & { where: string | undefined; ask: string | undefined; answer: string | undefined }): Reply => ({
    text: paragraphs(
      headOf(municipality, where ?? form.title),
      ask === undefined ? undefined : `**${ask}**`,
      answer === undefined
        ? `A válaszát rögzítettem ${moment(at)}.`
        : `Az Ön válasza: **${literal(answer)}**. Rögzítettem ${moment(at)}.`,
      below(form),
    ),
  }),

  confirmedReceipt: ({ municipality, form, at, count }: Done & { count: number }): Reply => ({
    text: paragraphs(headOf(municipality, form.title), `**Jóváhagyta:** ${count} adat, ${moment(at)}.`, below(form)),
  }),

  stayedReceipt: ({ municipality, form }: OfSheet): Reply => ({
    text: paragraphs(headOf(municipality, form.title), `Rendben, az maradt, ami ott állt. ${below(form)}`),
  }),

  staleReceipt: ({ municipality, form }: OfSheet): Reply => ({
    text: paragraphs(
      headOf(municipality, form.title),
      'Ez azóta megváltozott, ezért innen nem írtam be semmit. A mostani állapot lentebb áll.',
    ),
  }),

  sentReceipt: ({ municipality, form, at, receipt }: Done & { receipt: string }): Reply => ({
    text: paragraphs(
      headOf(municipality, 'beküldve'),
      `${TheNoun(form, '-t')} ${moment(at)} beküldte, száma: **${receipt}**. A részletek lentebb olvashatók; a számot beírva bármikor megnyithatja.`,
    ),
  }),

  stillSoReceipt: ({ municipality, at, receipt }: Done & { receipt: string }): Reply => ({
    text: paragraphs(
      headOf(municipality, 'nem változott'),
      `Ön ${moment(at)} megerősítette, hogy az elfogadott adatok (${receipt}) továbbra is érvényesek. Ha később változik valami, írja be, hogy mi.`,
    ),
  }),

  decidedReceipt: (as: 'approved' | 'rejected', shown: RequestShown, at: number): Reply => ({
    text: paragraphs(
      `**${as === 'approved' ? 'Jóváhagyta' : 'Elutasította'} ezt a kérelmet** ${moment(at)}.`,
      `${nameOf(shown)}: ${lineOf(shown)}`,
      'Ha vár még más is Önre, a „kérelmek” szóra megmutatom.',
    ),
  }),
  closedRequestReceipt: {
    text: 'Ez a kérelem már nem nyitott, ezért nem történt semmi. A „kérelmek” szóra megmutatom, mi vár még Önre.',
  } satisfies Reply,

  oldButtonsReceipt: {
    text: 'Ezek a gombok már lejártak, ezért nem történt semmi. Írja be, mit szeretne, és megmutatom a mostani állapotot.',
  } satisfies Reply,
};
