// Which days a question asks about.
import { periodAsked } from '../../knowledge/hungarian/period';

const today = '2026-11-22';
const always = '9999-12-31';
const ever = '0001-01-01';
const year = (number: number): [string, string] => [`${number}-01-01`, `${number}-12-31`];

describe('the time that a question asks about', () => {
  it.each<[question: string, from: string, until: string]>([
    ['Milyen határidő volt érvényes 2017-ben?', ...year(2017)],
    ['mi volt a hatarido 2017ben', ...year(2017)],
    ['2017 határidő', ...year(2017)],
    ['határidő 2017?', ...year(2017)],
    ['Mennyi volt a 2018. évi díj?', ...year(2018)],
    ['a 2018 évi szabályok', ...year(2018)],
    ['a 2018-as szabály', ...year(2018)],
    ['2017-es rendelet szerint ki támogat', ...year(2017)],
    ['2017es szöveg', ...year(2017)],
    ['mi volt a szabály 2019 évben', ...year(2019)],
    ['2017. évben ki csatlakozott?', ...year(2017)],
    ['Mi volt érvényben 2016 és 2018 között?', '2016-01-01', '2018-12-31'],
    ['2016-2018 között mi volt', '2016-01-01', '2018-12-31'],
    ['2016–2018 szabályai', '2016-01-01', '2018-12-31'],
    ['2016 - 2018', '2016-01-01', '2018-12-31'],
    ['2016-tól 2018-ig mi volt a rend', '2016-01-01', '2018-12-31'],
    ['2016-ban vagy 2017-ben kellett?', '2016-01-01', '2017-12-31'],
    ['2018 előtt mi volt?', ever, '2017-12-31'],
    ['2018 elott', ever, '2017-12-31'],
    ['a 2018 előtti szerződések', ever, '2017-12-31'],
    ['2018-at megelőzően', ever, '2017-12-31'],
    ['2018. január 1. előtt', ever, '2017-12-31'],
    ['2018. január 1-je előtt', ever, '2017-12-31'],
    ['2017. május előtt mi állt a rendeletben', ever, '2017-04-30'],
    ['2018 után is lehetett csatlakozni?', '2019-01-01', always],
    ['2018 utáni szabály', '2019-01-01', always],
    ['2025. január 15. után mivel lép be az ügyfél', '2025-01-16', always],
    ['2018-tól mi a szabály', '2018-01-01', always],
    ['2018tol', '2018-01-01', always],
    ['2018 óta mi változott', '2018-01-01', always],
    ['2017. május 1-jétől ki segít', '2017-05-01', always],
    ['2017 májusától', '2017-05-01', always],
    ['2018-ig', ever, '2018-12-31'],
    ['2017 végéig', ever, '2017-12-31'],
    ['2018. január 1-jéig mit kellett tenni', ever, '2018-01-01'],
    ['2019. január 1-jén mi volt', '2019-01-01', '2019-01-01'],
    ['2019 január 1-én', '2019-01-01', '2019-01-01'],
    ['2019. jan. 1-jén', '2019-01-01', '2019-01-01'],
    ['2017. április 30-án', '2017-04-30', '2017-04-30'],
    ['2017.04.01', '2017-04-01', '2017-04-01'],
    ['2017.04.01-jén', '2017-04-01', '2017-04-01'],
    ['2017. 04. 01. napján', '2017-04-01', '2017-04-01'],
    ['2017-04-01', '2017-04-01', '2017-04-01'],
    ['2017/4/1', '2017-04-01', '2017-04-01'],
    ['2017. szept. 5.', '2017-09-05', '2017-09-05'],
    ['2017. áprilisban', '2017-04-01', '2017-04-30'],
    ['2017 áprilisában', '2017-04-01', '2017-04-30'],
    ['2020 februárjában', '2020-02-01', '2020-02-29'],
    ['2017.04', '2017-04-01', '2017-04-30'],
    ['2017. február 30-án', '2017-02-01', '2017-02-28'],
    ['2017 első felében', '2017-01-01', '2017-06-30'],
    ['2017 második félévében', '2017-07-01', '2017-12-31'],
    ['2014 nyarán mit írtak alá', '2014-06-01', '2014-08-31'],
    ['2016 őszén', '2016-09-01', '2016-11-30'],
    ['2016 végén', '2016-10-01', '2016-12-31'],
    ['tavaly mi volt a szabály?', ...year(2025)],
    ['a tavalyi határidő', ...year(2025)],
    ['tavalyelőtt', ...year(2024)],
    ['múlt évben', ...year(2025)],
    ['idén meddig kell jelezni', ...year(2026)],
    ['az idei határidő', ...year(2026)],
    ['jövőre mi lesz', ...year(2027)],
    ['jövő évi csatlakozás', ...year(2027)],
    ['a 257/2016. (VIII. 31.) Korm. rendelet 2017-ben', ...year(2017)],
    ['2017. 1. félév', '2017-01-01', '2017-06-30'],
    ['2017 folyamán', ...year(2017)],
    ['2017 majdnem egész évében', ...year(2017)],
    ['2017 decemberében', '2017-12-01', '2017-12-31'],
  ])('%s', (question, from, until) => {
    expect(periodAsked(question, today)).toEqual({ from, until });
  });

  it.each([
    'Mit mond a 257/2016 rendelet?',
    'a 257/2016. (VIII. 31.) Korm. rendelet 12. §-a',
    'a 100/2017. (IV. 28.) módosítás',
    '2055/2017. (XII. 27.) Korm. határozat',
    '62/2015 rendelet',
    '2016. évi CL. törvény',
    'a 2011. évi CLXXXIX. törvény 114. §-a',
    '2016. évi LIV. tv. mit ír elő',
    '2023. évi CIII törvény',
    'KÖFOP-1.2.1-VEKOP-16-2017-01004 projekt',
    'EKOP-2.1.25-2012-2012-0001',
    'KMOP-4.7.1-13-2014-0004',
    '2000 lakos alatt',
    '2000 fős település',
    '2017 forint',
    '2017 Ft-os díj',
    '2020 önkormányzat csatlakozott?',
    '2 017 500 forint',
    '2017,5 millió',
    'mp 2015',
    'OSAP 1616',
    '1054 Budapest',
    '06-1-2017-584',
    'v2.21',
    'Hány önkormányzat csatlakozott 55-ön kívül?',
    '3200 önkormányzat',
    'mi az asp?',
    'tegnap rossz volt',
    'a 3017-es terem',
    '',
  ])('none: %s', (question) => {
    expect(periodAsked(question, today)).toBeUndefined();
  });

  it('reads any text in no time', () => {
    const texts = [
      '2017'.repeat(2_000),
      '2017-'.repeat(2_000),
      '2017. '.repeat(2_000),
      'a-b-'.repeat(5_000),
      '1/2016 ('.repeat(2_000),
    ];
    const started = performance.now();
    for (const text of texts) periodAsked(text, today);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
