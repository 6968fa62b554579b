// What the survey asks of one szakrendszer only (domain facts 10.5).
import { number } from '../../answer-kinds/number';
import type { Question } from '../../form';
import { asked, count, isThere, line, survey } from './asked';

const year = number({ min: 1900, max: 2100 });

/** What only this szakrendszer is asked (domain facts 10.5). */
export const ownQuestions: Readonly<Record<string, Readonly<Record<string, Question>>>> = {
  ado: {
    taxes: line('Milyen adónemeket vetnek ki?', 'Adónemek', { help: `${survey}/ado` }, 300),
    taxpayers: count('Hány adózójuk van?', 'Adózók', { help: `${survey}/szamok-ellenorzese` }),
    arrears: count('Hány tételnyi nyitott hátralék van?', 'Nyitott hátralékok'),
    streets: isThere('Van naprakész utcajegyzék?', 'Utcajegyzék'),
    enforcement: count('Hány végrehajtási ügyük van?', 'Végrehajtási ügyek'),
    vehicleTax: isThere('Megvannak a gépjárműadó korábbi adatai?', 'Gépjárműadó korábbi adatai'),
  },
  gazd: {
    accounts: count('Hány bankszámlát vezetnek?', 'Bankszámlák', { help: `${survey}/gazd` }),
    liabilities: count('Hány áthúzódó kötelezettségük van?', 'Áthúzódó kötelezettségek'),
    claims: count('Hány áthúzódó követelésük van?', 'Áthúzódó követelések'),
    assets: count('Hány tárgyi eszközt tartanak nyilván?', 'Tárgyi eszközök'),
    budget: line('Hol tart a költségvetés elkészítése, elfogadása?', 'Költségvetés állapota'),
  },
  irat: {
    books: count('Hány iktatókönyvük van?', 'Iktatókönyvek', { help: `${survey}/irat` }),
    cases: count('Hány ügyiratuk van egy évben?', 'Évi ügyiratszám'),
    filingPlan: isThere('Van hatályos irattári tervük?', 'Irattári terv'),
    signature: isThere('Használnak elektronikus aláírást vagy bélyegzőt?', 'Elektronikus aláírás, bélyegző'),
    archive: isThere('Megvan a levéltár hozzájárulása?', 'Levéltári hozzájárulás'),
  },
  ivk: {
    estates: count('Hány ingatlan van a kataszterben?', 'Ingatlanok', { help: `${survey}/tobbi-szakrendszer` }),
    sheets: count('Hány betétlap van a kataszterben?', 'Betétlapok'),
    reconciled: isThere('Egyeztették a tárgyieszköz-nyilvántartással?', 'Egyeztetve', {
      help: 'szakrendszerek/ivk/ivk-egyeztetes',
    }),
    osap: asked('Melyik évről készült az utolsó OSAP 1616 jelentés?', 'Utolsó OSAP 1616', year, {
      help: 'szakrendszerek/ivk/osap-1616',
    }),
  },
  iparker: {
    shops: count('Hány üzlet van a nyilvántartásban?', 'Üzletek', { help: `${survey}/tobbi-szakrendszer` }),
    premises: count('Hány telephely van a nyilvántartásban?', 'Telephelyek'),
    markets: count('Hány piac van a nyilvántartásban?', 'Piacok'),
    lodgings: count('Hány szálláshely van a nyilvántartásban?', 'Szálláshelyek'),
  },
  hagyatek: {
    cases: count('Hány hagyatéki ügyük van egy évben?', 'Évi ügyszám', { help: `${survey}/tobbi-szakrendszer` }),
  },
};
