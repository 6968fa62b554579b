// When an answer is given, when the bot asks back, and when it says that it does not know.
import { page, smallHandbook } from './small-handbook';

const { knowledge } = smallHandbook([
  [
    'proba/03-hibak/10-bejelentes.md',
    page('Hiba bejelentése', 'A hibát a bejelentőben kell rögzíteni, képernyőképpel.', [
      'nem megy az IRAT',
      'nem működik a program',
    ]),
  ],
  [
    'proba/03-hibak/20-irat.md',
    page('Mi az IRAT?', 'Az IRAT az iratkezelő. Az IRAT-ban lehet iktatni.', ['IRAT jelentése']),
  ],
  [
    'proba/03-hibak/30-irat-jog.md',
    page('Az IRAT jogosultságai', 'Az IRAT jogait az IRAT-ban kell kiosztani.', ['IRAT jogok']),
  ],
  [
    'proba/04-szerzodes/10-egyik.md',
    page('Szolgáltatási szerződés', 'A szolgáltatási szerződést a Kincstárral kell megkötni.', ['Kell-e szerződés?']),
  ],
  [
    'proba/04-szerzodes/20-masik.md',
    page('Csatlakozási szerződés', 'A csatlakozási szerződést 2014-ben kellett megkötni.', ['kell szerződés']),
  ],
  ['proba/05-tenant/10-mi.md', page('Tenant', 'A tenant az önkormányzat fiókja.', ['Mi az a tenant?'])],
  ['proba/05-tenant/20-mi-nem.md', page('Ami más', 'A gép nem tenant.', ['Mi nem tenant?'])],
]);

const titleOf = (question: string) => {
  const answer = knowledge.answer(question);
  if (answer.kind === 'unclear') return answer.options.map(({ trail }) => trail.at(-1));
  return answer.kind === 'found' ? answer.passage.trail.at(-1) : undefined;
};

describe('a question that a page names', () => {
  it.each(['nem megy az IRAT', 'nem megy az irat?', 'az irat nem megy'])('is answered by that page: %s', (question) => {
    expect(titleOf(question)).toBe('Hiba bejelentése');
  });

  it('is not the same without its "nem"', () => {
    expect(titleOf('Mi a tenant?')).toBe('Tenant');
  });

  it('is asked back when two pages name it', () => {
    expect(titleOf('kell szerződés?')).toEqual(['Szolgáltatási szerződés', 'Csatlakozási szerződés']);
  });
});

describe('asking back', () => {
  it('offers two to four pages to a bare word that they fit equally well', () => {
    expect(titleOf('szerződés')).toEqual(expect.arrayContaining(['Szolgáltatási szerződés', 'Csatlakozási szerződés']));
  });

  it.each(['tenant', 'Mi az a tenant?', 'Hol kell rögzíteni a hibát?', 'K0505'])(
    'does not to a clear question: %s',
    (question) => {
      expect(knowledge.answer(question).kind).toBe('found');
    },
  );
});

describe('why it was answered so', () => {
  it('says what was read, found and decided, in Hungarian', () => {
    const why = knowledge.why('mi az a tennant');
    expect(why.words).toContainEqual(expect.objectContaining({ typed: 'tennant', readAs: 'tenant' }));
    expect(why.hits[0]).toMatchObject({ heading: 'Tenant', isLimit: false });
    expect(why.hits[0]?.parts.map(({ name }) => name)).toContain('a kérdés szavai');
    expect(why).toMatchObject({ decision: 'answer', reason: expect.stringContaining('idéztem') });
  });

  it('decides as the answer does', () => {
    const kinds = { found: ['answer'], unclear: ['unclear'], none: ['limit', 'nothing'] };
    for (const question of ['szerződés', 'tenant', 'holdfogyatkozás', 'melyik Chrome verzió támogatott?', ''])
      expect(kinds[knowledge.answer(question).kind]).toContain(knowledge.why(question).decision);
  });
});

describe('abbreviations of a text', () => {
  it.each([
    ['Az OHP-ben és a KIFÜ-nél, az ASP-hez.', 'mi ez', ['OHP', 'KIFÜ']],
    ['Az OHP-ben és a KIFÜ-nél.', 'mi az ohp?', ['KIFÜ']],
    ['A MÁK, a NISZ, a DÁP és a KSH.', '', ['MÁK', 'NISZ', 'DÁP']],
    ['Az ohp és a kifu kisbetűvel; ADÓZÁS.', '', []],
    ['Önkormányzati Hivatali Portál (OHP)', '', []],
  ])('%s (asked: %s) → %j', (text, question, expected) => {
    expect(knowledge.abbreviations(text, question).map(({ short }) => short)).toEqual(expected);
  });

  it('says what they mean', () => {
    expect(knowledge.abbreviations('Az OHP-ben.')).toEqual([
      { short: 'OHP', meaning: 'Önkormányzati Hivatali Portál' },
    ]);
  });
});
