// Every sentence the bot says by itself. Formal, short, warm; the next step in every message. The larger groups stand in texts/.
import { optionsOf, type Value } from '../dialogs/answer-kind';
import type { Question } from '../dialogs/form';
import type { NextQuestion } from '../dialogs/progress';
import { literal } from './literal';
import { accessTexts } from './texts/access';
import { answerTexts } from './texts/answers';
import { colleagueButton, firstQuestions, helpButton, reportButton, say } from './texts/buttons';
import { carryingTexts } from './texts/carrying';
import { decidingTexts } from './texts/deciding';
import { deputyTexts } from './texts/deputies';
import { firstContactTexts } from './texts/first-contact';
import { handOverTexts, handOverWords } from './texts/hand-over';
import { helpTexts } from './texts/help';
import { historyTexts } from './texts/history';
import { idleSheetTexts } from './texts/idle-sheets';
import { invitationTexts } from './texts/invitations';
import { itemTexts, itemWords } from './texts/items';
import { leadTexts } from './texts/lead';
import { matterTexts } from './texts/matters';
import { municipalityTexts } from './texts/municipality';
import { personalDataTexts } from './texts/personal-data';
import { placeWords } from './texts/place-words';
import { receiptTexts } from './texts/receipts';
import { requestWords } from './texts/request-words';
import { requestTexts } from './texts/requests';
import { reviewTexts } from './texts/review';
import { reviewRemarkTexts } from './texts/review-remarks';
import { reviewWords } from './texts/review-words';
import { reviewedTexts } from './texts/reviewed';
import { sectionAnswerTexts } from './texts/section-answers';
import { sectionCardTexts } from './texts/section-card';
import { sectionWords } from './texts/section-words';
import { sectionTexts } from './texts/sections';
import { sectionsOverviewTexts } from './texts/sections-overview';
import { sectionsSentTexts } from './texts/sections-sent';
import { severalTexts } from './texts/several';
import { severalDoneTexts } from './texts/several-done';
import { severalWords } from './texts/several-words';
import { sheetDocumentTexts } from './texts/sheet-documents';
import { sheetHelpTexts } from './texts/sheet-help';
import { sheetInsteadTexts } from './texts/sheet-instead';
import { sheetRowTexts } from './texts/sheet-rows';
import { sheetSendingTexts } from './texts/sheet-sending';
import { sheetWords } from './texts/sheet-words';
import { sheetTexts } from './texts/sheets';
import { smallTalkTexts } from './texts/small-talk';
import { stillSoTexts } from './texts/still-so';
import { typedWords } from './texts/typed-words';
import { whoseSectionTexts } from './texts/whose-section';
import type { Reply, Turn } from './turn';

export const texts = {
  botName: 'ASP segítő',
  /** Printed by the front door in local mode. */
  started: (address: string): string =>
    `\nAz ASP segítő elindult: ${address}\nNyissa meg böngészőben, és kérdezze meg például: „mennyi ido a csatlakozas?”\n\n`,

  ...typedWords,
  ...helpTexts,
  ...smallTalkTexts,
  ...answerTexts,
  ...accessTexts,
  ...personalDataTexts,
  ...leadTexts,
  ...invitationTexts,
  ...deputyTexts,
  ...requestWords,
  ...requestTexts,
  ...decidingTexts,
  ...firstContactTexts,
  ...municipalityTexts,
  ...sheetWords,
  ...sheetTexts,
  ...sheetSendingTexts,
  ...sheetHelpTexts,
  ...sheetRowTexts,
  ...sheetInsteadTexts,
  ...placeWords,
  ...sectionWords,
  ...sectionTexts,
  ...sectionsOverviewTexts,
  ...sectionAnswerTexts,
  ...sectionsSentTexts,
  ...severalWords,
  ...severalTexts,
  ...carryingTexts,
  ...severalDoneTexts,
  ...itemWords,
  ...itemTexts,
  ...sectionCardTexts,
  ...handOverTexts,
  ...whoseSectionTexts,
  ...idleSheetTexts,
  ...handOverWords,
  ...sheetDocumentTexts,
  ...reviewWords,
  ...reviewTexts,
  ...reviewRemarkTexts,
  ...reviewedTexts,
  ...historyTexts,
  ...stillSoTexts,
  ...receiptTexts,
  ...matterTexts,

  back: 'Vissza',
  cancel: 'Mégse',
  skip: 'Kihagyom',
  colleagueButton,
  helpButton,

  /** `more` stands before the last line. */
  welcome: (scope: Turn['conversation']['scope'], more: string[] = []): Reply => ({
    text: [
      '**Jó napot kívánok! Én vagyok az ASP segítő.**',
      'Az önkormányzati ASP-ről kérdezhet tőlem. A kézikönyvből idézek, mindig megadom a forrást, és megmondom, ha valamit nem tudok.',
      ...more,
      scope === 'personal'
        ? 'Írjon úgy, ahogy Önnek kényelmes: ékezet nélkül vagy félmondatban is jó. Kezdhetjük például ezzel:'
        : 'Említsen meg a kérdése elején (@ASP segítő), és itt válaszolok. Kezdhetjük például ezzel:',
    ].join('\n\n'),
    buttons: [...firstQuestions, helpButton],
  }),

  helpInForm:
    'Most egy űrlapot töltünk ki együtt. A „vissza” az előző kérdéshez visz, a „mégse” abbahagyja; a felkínált válaszok sorszámát is beírhatja.',

  colleague: (question?: string): Reply => ({
    text: [
      'Itt a csevegésben ügyintézőt még nem tudok kapcsolni, de megmondom, **ki tud segíteni:**',
      [
        '- **Számítógép, kártyaolvasó, nyomtató, internet:** a helyi informatikai üzemeltető (rendszergazda).',
        '- **Jogosultság, belépés, kártya-összerendelés:** a tenant adminisztrátor.',
        '- **Kezelési kérdés (hol van, hogyan kell):** a szakrendszer helyi kulcsfelhasználója.',
        '- **Rendszerhiba, leállás:** az ASP Hiba- és igénybejelentő, a Keretrendszerből nyitható meg.',
        '- **Csatlakozás, szerződés:** az ASP kapcsolattartó, rajta keresztül a Magyar Államkincstár.',
      ].join('\n'),
      question ? `A kérdés, amelyet továbbadhat: „${literal(question)}”` : undefined,
      'Ha hibát jelent be, szívesen összeállítom a szövegét.',
    ]
      .filter((line) => line !== undefined)
      .join('\n\n'),
    buttons: [reportButton],
  }),

  ownMatter: {
    text: [
      'Az Önök szerződésének és teendőinek állapotát nem látom, ezért nem is találgatok. Az adatlapjuk és a kérdőívük állását hozzáféréssel itt is megnézheti: írja be, hogy „adatlap” vagy „kérdőív”, utána azt, hogy „állapot”.',
      'A szerződés állapotát (tervezet, aláírás alatt, hatályos) és a teendőket az önkormányzat ASP kapcsolattartója tudja megmondani; ő tartja a kapcsolatot a Magyar Államkincstárral. A szerződések menetéről általában is kérdezhet.',
    ].join('\n\n'),
    buttons: [say('Milyen szerződés kell a csatlakozáshoz?'), colleagueButton],
  } satisfies Reply,

  ownReport: {
    text: 'Az Önök bejelentéseinek állapotát nem látom. A hibajegy számával az ASP Hiba- és igénybejelentőben vagy az ASP Központnál érdeklődhet.',
    buttons: [say('Az ASP Központ telefonszáma és e-mail-címe'), colleagueButton],
  } satisfies Reply,

  noTopic: {
    text: 'Most nincs olyan válasz, amelyet folytathatnék. Kérem, írja le egy mondatban, mire kíváncsi, és megkeresem a kézikönyvben.',
    buttons: [helpButton],
  } satisfies Reply,

  nothingToRead: {
    text: 'Ebből nem derül ki, mire kíváncsi. Kérem, írja le a kérdését néhány szóval, például: „hogyan állítok be helyettesítést?”.',
    buttons: [helpButton],
  } satisfies Reply,

  attachment: {
    text: 'Fájlt és képet nem tudok elolvasni. Kérem, írja le a kérdését vagy a hibaüzenet szövegét néhány szóval.',
    buttons: [helpButton],
  } satisfies Reply,

  failed: (reference: string): Reply => ({
    text: `Sajnálom, ezt most nem sikerült feldolgoznom. Kérem, próbálja újra; ha megint hibát lát, ezt a hivatkozási számot adja meg az üzemeltetőnek: **${reference}**.`,
    buttons: [helpButton],
  }),

  onlyInPersonalChat: {
    text: 'Bejelentést csak személyes csevegésben állítok össze, hogy mások ne lássák. Kérem, nyisson velem külön csevegést, és ott írja be: „bejelentés”.',
    offersPersonalChat: true,
  } satisfies Reply,

  formQuestion: ({ number, of, question }: NextQuestion, before?: string): string => {
    const choices = optionsOf(question.kind);
    const list =
      choices.length > MOST_CHOICE_BUTTONS
        ? [choices.map(({ title }, index) => `${index + 1}. ${title}`).join('\n')]
        : [];
    return [...(before ? [before] : []), `**${number}/${of}. ${question.ask}**`, ...list].join('\n\n');
  },

  formCancelled: {
    text: 'Rendben, abbahagytuk. A válaszait töröltem, nem küldtem el semmit. Újrakezdheti bármikor, vagy kérdezhet mást.',
    buttons: [reportButton, helpButton],
  } satisfies Reply,

  report: (filled: { question: Question; value: Value }[]): Reply => ({
    text: [
      '**Elkészült a bejelentés szövege.** Másolja be a Keretrendszerből nyíló ASP Hiba- és igénybejelentőbe; ott kap egyedi számú hibajegyet.',
      filled.map(({ question, value }) => `- **${question.label}:** ${literal(question.kind.show(value))}`).join('\n'),
      'Kérem, írja mellé az önkormányzat nevét, a saját szerepkörét, a böngészőt és az elérhetőségét. Képernyőképet csak személyes adatok nélkül csatoljon. Ebből a botból nem ment el semmi.',
    ].join('\n\n'),
    buttons: [reportButton, helpButton],
  }),
};

/** More choices than this stand as a numbered list in the text: a card on a phone shows six buttons at most. */
export const MOST_CHOICE_BUTTONS = 4;
