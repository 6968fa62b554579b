// Every sentence the bot says by itself. Formal, short, warm; the next step in every message.

import type { Question } from '../dialogs/form';
import type { NextQuestion } from '../dialogs/progress';
import type { Abbreviation, Why } from '../knowledge/answer';
import { fold } from '../knowledge/hungarian/fold';
import { dateFrom, dateOn, dateUntil, momentOf, number } from './hungarian';
import { literal } from './literal';
import type { Button, Citation, Reply, Turn } from './turn';

const say = (title: string, text = title): Button => ({
  title,
  press: { do: 'say', text },
});

const colleagueButton: Button = {
  title: 'Ügyintézőt kérek',
  press: { do: 'call-colleague' },
};
const reportButton = say('Bejelentés összeállítása');
const helpButton = say('Segítség');

const firstQuestions = [
  say('Mi az az önkormányzati ASP?'),
  say('Mennyi idő a csatlakozás?'),
  say('K0505-ös hibát kapok belépéskor'),
];

export const texts = {
  botName: 'ASP segítő',
  /** Printed by the front door in local mode. */
  started: (address: string): string =>
    `\nAz ASP segítő elindult: ${address}\nNyissa meg böngészőben, és kérdezze meg például: „mennyi ido a csatlakozas?”\n\n`,

  helpWords: [
    'segítség',
    'súgó',
    'help',
    'hello help',
    'mit tudsz',
    'mit tudsz csinálni',
    'miben tudsz segíteni',
    'miben tud segíteni',
    'segíts',
    'segítsen',
    'kérek segítséget',
    'segítség kell',
    'can you help me',
    'hello can you help me',
    'parancsok',
  ],
  colleagueWords: [
    'ügyintézőt kérek',
    'ügyintéző',
    'ügyintézőt',
    'kolléga',
    'kollégát kérek',
    'emberrel akarok beszélni',
    'embert kérek',
    'élő embert kérek',
  ],
  cancelWords: ['mégse', 'mégsem', 'megszakítom', 'kilépés', 'kilépek', 'stop'],
  /** What may stand around the words that follow, and changes nothing: "köszi, de sajnos nem ezt kerestem". */
  aroundWords: [
    'köszi',
    'kösz',
    'köszönöm',
    'szépen',
    'de',
    'sajnos',
    'sajna',
    'hát',
    'na',
    'ez',
    'most',
    'így',
    'nekem',
    'még mindig',
    'egyáltalán',
    'bocsi',
    'elnézést',
    'kérem',
    'a segítséget',
    'a segítségét',
    'a választ',
    'ok',
    'oké',
  ],
  didNotHelpWords: [
    'nem jó',
    'nem jó válasz',
    'nem jó a válasz',
    'nem a legjobb',
    'rossz',
    'rossz válasz',
    'rossz a válasz',
    'hibás válasz',
    'hibás a válasz',
    'téves',
    'téves válasz',
    'nem igaz',
    'hülyeség',
    'nem ezt kerestem',
    'nem ezt keresem',
    'nem ezt kérdeztem',
    'nem ezt kértem',
    'nem erre gondoltam',
    'nem erre vagyok kíváncsi',
    'nem erre voltam kíváncsi',
    'nem erről van szó',
    'nem ez volt a kérdés',
    'nem ez a kérdés',
    'nem volt a kérdés',
    'nem az amit keresek',
    'nem amit kerestem',
    'mást kerestem',
    'mást keresek',
    'mást kérdeztem',
    'nem válaszolt a kérdésemre',
    'nem válaszoltál a kérdésemre',
    'nem válasz a kérdésemre',
    'félreértett',
    'félreértetted',
    'nem segített',
    'nem segít',
    'nem segítettél',
    'nem hasznos',
    'nem lettem okosabb',
    'már próbáltam',
    'ezt már próbáltam',
    'ezt már megpróbáltam',
  ],
  helpedWords: [
    'segített',
    'sokat segített',
    'sokat segítettél',
    'jó volt',
    'jó válasz',
    'jó válasz volt',
    'jó a válasz',
    'hasznos',
    'hasznos volt',
    'ezt kerestem',
    'pont ezt kerestem',
    'pont ez kellett',
    'ez kellett',
    'ez az',
    'szuper',
    'tökéletes',
    'remek',
    'nagyszerű',
    'klassz',
    'ügyes',
    'ügyes vagy',
    'sikerült',
    'megoldódott',
  ],
  moreWords: [
    'bővebben',
    'részletesebben',
    'részletek',
    'részleteket',
    'tovább',
    'folytasd',
    'folytatás',
    'többet erről',
    'mondj többet',
    'mondjon többet',
    'mi van még',
    'az egészet',
    'teljes szöveg',
  ],
  unclearWords: [
    'nem értem',
    'ezt nem értem',
    'nem értettem',
    'nem értem az egészet',
    'nem értem ezt az egészet',
    'nem igazán értem',
    'nem világos',
    'nem érthető',
    'érthetetlen',
    'egyszerűbben',
    'magyarul',
    'ezt hogy érti',
    'ezt hogy érted',
    'hogy érti',
    'hogy érted',
  ],
  backWords: ['vissza', 'előző', 'előző kérdés'],
  back: 'Vissza',
  cancel: 'Mégse',
  skip: 'Kihagyom',
  colleagueButton,

  welcome: (scope: Turn['conversation']['scope']): Reply => ({
    text: [
      '**Jó napot kívánok! Én vagyok az ASP segítő.**',
      'Az önkormányzati ASP-ről kérdezhet tőlem. A kézikönyvből idézek, mindig megadom a forrást, és megmondom, ha valamit nem tudok.',
      scope === 'personal'
        ? 'Írjon úgy, ahogy Önnek kényelmes: ékezet nélkül vagy félmondatban is jó. Kezdhetjük például ezzel:'
        : 'Említsen meg a kérdése elején (@ASP segítő), és itt válaszolok. Kezdhetjük például ezzel:',
    ].join('\n\n'),
    buttons: [...firstQuestions, helpButton],
  }),

  help: {
    text: [
      '**Ebben tudok segíteni:**',
      [
        '- **Kérdés a kézikönyvhöz:** írja le a saját szavaival, például „ki vehet fel új felhasználót?”.',
        '- **Hibabejelentés:** írja be, hogy „bejelentés”, és öt kérdésből összeállítom a bemásolható szöveget.',
        '- **Kolléga segítsége:** írja be, hogy „ügyintéző”, és megmondom, kihez forduljon.',
        '- **Felkínált témák:** nyomja meg a gombot, vagy írja be a sorszámát.',
        '- **Egy válasz után:** írhatja azt is, hogy „bővebben”, „nem ezt kerestem” vagy „miért ezt válaszoltad?”.',
      ].join('\n'),
      'Mire kíváncsi?',
    ].join('\n\n'),
    buttons: firstQuestions,
  } satisfies Reply,

  helpInForm:
    'Most egy űrlapot töltünk ki együtt. A „vissza” az előző kérdéshez visz, a „mégse” abbahagyja; a felkínált válaszok sorszámát is beírhatja.',

  smallTalk: [
    {
      words: [
        'szia',
        'sziasztok',
        'hello',
        'helló',
        'hi',
        'hali',
        'üdv',
        'üdvözlöm',
        'jó napot',
        'jó napot kívánok',
        'jó reggelt',
        'jó reggelt kívánok',
        'jó estét',
        'jó estét kívánok',
        'szép napot',
        'tiszteletem',
        'jónapot',
        'csá',
        'cső',
        'csáó',
        'szevasz',
        'szervusz',
        'helló bot',
        'szia bot',
      ],
      reply: {
        text: 'Jó napot kívánok! Miben segíthetek az önkormányzati ASP-vel kapcsolatban?',
        buttons: [...firstQuestions, helpButton],
      },
    },
    {
      words: [
        'köszönöm',
        'köszi',
        'kösz',
        'köszönöm szépen',
        'nagyon köszönöm',
        'köszönöm a segítséget',
        'köszönet',
        'thx',
        'köszönjük',
        'köszi szépen',
        'nagyon szépen köszönöm',
        'köszönöm szépen a segítséget',
        'köszönöm a választ',
        'köszi a segítséget',
        'köszi a választ',
        'hálás köszönet',
        'a segítséget',
        'a segítségét',
        'a választ',
        'ok köszi',
        'oké köszi',
        'rendben köszönöm',
      ],
      reply: { text: 'Szívesen! Ha van még kérdése, írja le bátran.' },
    },
    {
      words: [
        'viszlát',
        'viszontlátásra',
        'viszontlátásra köszönöm',
        'szia viszlát',
        'minden jót',
        'további szép napot',
        'pá',
        'bye',
      ],
      reply: { text: 'Viszontlátásra! Ha kérdése van, itt megtalál.' },
    },
    {
      words: [
        'ok',
        'oké',
        'rendben',
        'értem',
        'jó',
        'világos',
        'igen',
        'nem',
        'aha',
        'ja',
        'persze',
        'nem kell',
        'nem köszönöm',
      ],
      reply: {
        text: 'Rendben. Ha van még kérdése az ASP-ről, írja le egy mondatban.',
      },
    },
  ] satisfies { words: string[]; reply: Reply }[],

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
  askWhyWords: [
    'miért ezt válaszoltad',
    'miért ezt válaszolta',
    'miért ezt írtad',
    'miért ezt mondod',
    'miért ezt írta',
    'miért ezt mondja',
    'miért ez a válasz',
    'honnan veszed',
    'honnan veszed ezt',
    'ezt honnan veszed',
    'honnan veszi',
    'honnan veszi ezt',
    'ezt honnan veszi',
    'honnan tudod',
    'honnan tudod ezt',
    'ezt honnan tudod',
    'honnan tudja',
    'honnan tudja ezt',
    'ezt honnan tudja',
    'miből gondolod',
    'miből gondolja',
    'biztos',
    'biztos vagy benne',
    'biztos ez',
    'ez biztos',
  ],
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

  offTopic: {
    weather: 'Az időjárást nem látom innen. Az önkormányzati ASP-ről viszont szívesen válaszolok: mire kíváncsi?',
    time: 'Órám és naptáram nincs, ezért ebben a készülékére hagyatkozzon. Az önkormányzati ASP-ről kérdezzen bátran!',
    joke: 'Viccet nem tudok jót, az önkormányzati ASP-ről viszont igen sokat. Miben segíthetek?',
    whoAreYou:
      'Számítógépes program vagyok, nem ember: az ASP segítő. A kézikönyvből idézek, mindig megadom a forrást, és szólok, ha valamit nem tudok. Miben segíthetek?',
    howAreYou: 'Köszönöm kérdését, működöm. Miben segíthetek az önkormányzati ASP-vel kapcsolatban?',
    sums: 'Számolni nem tudok, ehhez kérem, használja a számológépét. Az önkormányzati ASP-ről kérdezzen bátran!',
    upset:
      'Sajnálom, hogy bosszúságot okoztam. Írja le néhány szóval, mire van szüksége, és megkeresem; vagy írja be, hogy „ügyintéző”, és megmondom, kihez forduljon.',
  },
  original: 'Eredeti szöveg',
  originalOf: (title: string): string => `Eredeti szöveg: ${title}`,
  aiGenerated: 'Mesterséges intelligencia fogalmazta a fenti szakaszokból.',

  sectionGone: {
    text: 'Ez a szakasz már nincs a kézikönyvben, lehet, hogy átdolgozták. Kérem, írja le a kérdését, és megkeresem a mostani helyét.',
  } satisfies Reply,

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
      'Az Önök ügyeinek állapotát (szerződés, adatlap, teendők) nem látom, ezért nem is találgatok.',
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
  } satisfies Reply,

  formQuestion: ({ number, of, question }: NextQuestion, before?: string): string => {
    const choices = question.kind.choices ?? [];
    const list =
      choices.length > MOST_CHOICE_BUTTONS ? [choices.map((each, index) => `${index + 1}. ${each}`).join('\n')] : [];
    return [...(before ? [before] : []), `**${number}/${of}. ${question.ask}**`, ...list].join('\n\n');
  },

  formCancelled: {
    text: 'Rendben, abbahagytuk. A válaszait töröltem, nem küldtem el semmit. Újrakezdheti bármikor, vagy kérdezhet mást.',
    buttons: [reportButton, helpButton],
  } satisfies Reply,

  report: (filled: { question: Question; value: string }[]): Reply => ({
    text: [
      '**Elkészült a bejelentés szövege.** Másolja be a Keretrendszerből nyíló ASP Hiba- és igénybejelentőbe; ott kap egyedi számú hibajegyet.',
      filled.map(({ question, value }) => `- **${question.label}:** ${literal(value)}`).join('\n'),
      'Kérem, írja mellé az önkormányzat nevét, a saját szerepkörét, a böngészőt és az elérhetőségét. Képernyőképet csak személyes adatok nélkül csatoljon. Ebből a botból nem ment el semmi.',
    ].join('\n\n'),
    buttons: [reportButton, helpButton],
  }),
};

/** More choices than this stand as a numbered list in the text: a card on a phone shows six buttons at most. */
export const MOST_CHOICE_BUTTONS = 4;

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
