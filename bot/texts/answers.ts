// What is said around an answer: its source, the question back, the honest "no", the thanks for a rating, and why it is so.
import type { Abbreviation, Why } from '../../knowledge/answer';
import { fold } from '../../knowledge/hungarian/fold';
import { dateFrom, dateOn, dateUntil, momentOf, number } from '../hungarian';
import { literal } from '../literal';
import type { Citation, Reply } from '../turn';
import { colleagueButton, say } from './buttons';

export const answerTexts = {
  whichOne: 'Többféleképpen is érthetem. Melyikre gondol? Ha egyikre sem, írja le, kérem, bővebben.',

  notFound: (hasNearest: boolean, limit?: string): string =>
    [
      'Erre nem találtam megbízható választ a kézikönyvben.',
      ...(limit ? [limit] : []),
      hasNearest
        ? 'Talán ezek között van, amit keres. Ha egyik sem az, kérdezze más szavakkal, vagy kérje egy ügyintéző segítségét.'
        : 'Kérem, kérdezze más szavakkal, vagy kérje egy ügyintéző segítségét.',
    ].join('\n\n'),

  more: (title: string): string => `Tovább: ${title}`,

  understood: (question: string, isSame = false): string =>
    `Így értettem: „${literal(question)}”${isSame ? ' Erről ugyanez a szakasz szól:' : ''}`,

  /** "Bővebben", when nothing was left out. */
  saidAll: (hasOthers: boolean): string =>
    [
      'Ezt a szakaszt már teljes egészében idéztem.',
      hasOthers
        ? 'A folytatás talán ezek között van. Rákérdezhet egy részletre is, vagy kérheti egy ügyintéző segítségét.'
        : 'Kérdezzen rá arra a részletre, amelyik érdekli, vagy kérje egy ügyintéző segítségét.',
    ].join(' '),

  madeClearer: (hasOthers: boolean): string =>
    [
      'Sajnálom, hogy nem volt világos. A kézikönyv szövegét idéztem, egyszerűbben nem tudom elmondani.',
      hasOthers
        ? 'Talán ezek közül valamelyik segít. Rákérdezhet egy szóra vagy lépésre is, vagy kérheti egy ügyintéző segítségét.'
        : 'Kérdezzen rá arra a szóra vagy lépésre, amelyik nem világos, vagy kérje egy ügyintéző segítségét.',
    ].join(' '),

  localAddition: (markdown: string): string => `**Az Önök önkormányzatának helyi kiegészítése:**\n\n${markdown}`,

  whatIs: (abbreviation: string): string => `Mi ez: ${abbreviation}?`,
  meaning: ({ short, meaning }: Abbreviation): Reply => ({
    text: `**${short}:** ${meaning.replace(/\.$/, '')}.`,
    buttons: [say(`Bővebben erről: ${short}`, short)],
  }),
  meaningUnknown: {
    text: 'Ezt a rövidítést nem ismerem. Kérem, írja le egy mondatban, mire kíváncsi, és megkeresem.',
  } satisfies Reply,

  helped: '👍 Segített',
  didNotHelp: '👎 Nem segített',
  thanksForRating: {
    text: 'Köszönöm, megjegyeztem: legközelebb is ezt ajánlom erre a kérdésre. Ha van még kérdése, írja le bátran.',
  } satisfies Reply,
  gladItHelped: { text: 'Örülök neki! Ha van még kérdése, írja le bátran.' } satisfies Reply,
  sorryForRating: (hasOthers: boolean, isNoted = true): string =>
    [
      isNoted ? 'Köszönöm, hogy szólt, megjegyeztem.' : 'Sajnálom, hogy nem tudtam segíteni.',
      hasOthers
        ? `Talán ezek egyike válaszol a kérdésére${isNoted ? '; ha kiválasztja, ezt is megjegyzem' : ''}. Kérdezhet más szavakkal is, vagy kérheti egy ügyintéző segítségét.`
        : 'Kérem, kérdezze más szavakkal, vagy kérje egy ügyintéző segítségét.',
    ].join(' '),

  askWhy: 'Miért ezt válaszoltad?',
  nothingToExplain: {
    text: 'Még nem válaszoltam kérdésre ebben a beszélgetésben. Írja le, mire kíváncsi, és utána szívesen megmutatom, miért azt válaszoltam.',
  } satisfies Reply,
  why: (question: string, why: Why, index: { sections: number; madeAt: string }): Reply => ({
    text: [
      `**Miért ezt válaszoltam?** A kérdés: „${literal(question)}”${why.understood ? `, így értettem: „${literal(why.understood)}”` : ''}`,
      why.reason,
      ...(why.hits.length > 0 ? [hitLines(why, asTyped(question))] : []),
      ...(why.words.length > 0 ? [wordLine(why, asTyped(question))] : []),
      `A kézikönyv ${number(index.sections)} szakaszában kerestem; a tartalmát ${momentOf(index.madeAt)} olvastam be. Ha nem erre gondolt, kérdezze más szavakkal, vagy kérje egy ügyintéző segítségét.`,
    ].join('\n\n'),
    buttons: [colleagueButton],
  }),

  original: 'Eredeti szöveg',
  originalOf: (title: string): string => `Eredeti szöveg: ${title}`,
  aiGenerated: 'Mesterséges intelligencia fogalmazta a fenti szakaszokból.',

  sectionGone: {
    text: 'Ez a szakasz már nincs a kézikönyvben, lehet, hogy átdolgozták. Kérem, írja le a kérdését, és megkeresem a mostani helyét.',
  } satisfies Reply,
};

/** "Forrás [1]: Csatlakozási Kézikönyv › … " – the number is the citation's place in the text. */
export function sourceLine({ trail, validFrom, validUntil, reviewedOn, pages, old }: Citation, number: number): string {
  const page = pages === undefined ? '' : `, ${pages}. oldal`;
  const facts = [
    validUntil ? `${dateFrom(validFrom)} ${dateUntil(validUntil)} volt érvényes` : `érvényes ${dateFrom(validFrom)}`,
    `ellenőrizve ${dateOn(reviewedOn)}`,
  ];
  const warning = old ? ' – Régen ellenőriztük: mielőtt erre épít, kérem, győződjön meg róla, hogy még így van.' : '';
  return `Forrás [${number}]: ${trail.join(' › ')}${page} (${facts.join(', ')})${warning}`;
}

const MOST_HITS_SHOWN = 3;

function hitLines({ hits }: Why, typed: (word: string) => string): string {
  const lines = hits.slice(0, MOST_HITS_SHOWN).map(({ link, heading, score, matched, missed }, index) => {
    const place = link.trail.slice(0, -1).join(' › ');
    const words = [
      ...(matched.length > 0 ? [`benne van: ${matched.map(typed).join(', ')}`] : []),
      ...(missed.length > 0 ? [`nincs benne: ${missed.map(typed).join(', ')}`] : []),
    ].join('; ');
    return `${index + 1}. **${heading}** (${place || 'amiről a kézikönyv nem szól'}): ${number(score)} pont${words ? `; ${literal(words)}` : ''}`;
  });
  return [
    'Ezek a szakaszok álltak a kérdéséhez a legközelebb (a több pont jobb egyezést jelent):',
    lines.join('\n'),
  ].join('\n\n');
}

function wordLine({ words }: Why, asTyped: (word: string) => string): string {
  const said = words.map(
    ({ typed, readAs, known }) =>
      `${asTyped(typed)}${readAs ? ` (így olvastam: ${readAs})` : ''}${known ? '' : ' (a kézikönyvben nem szerepel)'}`,
  );
  return `Ezekre a szavakra kerestem: ${literal(said.join(', '))}.`;
}

/** The search works without accents and capitals; the person sees the words as they were typed. */
function asTyped(question: string): (word: string) => string {
  const words = new Map(question.match(/[\p{L}\p{N}]+/gu)?.map((word) => [fold(word), word.toLowerCase()]));
  return (word) => words.get(word) ?? word;
}
