// Words of a sheet that leaves as a document: what stands on its pages and over its columns.
import { registerSource } from '../municipalities/texts';
import { sheetStates } from './sheets';

export const documentWords = {
  maker: 'ASP segítő',
  states: sheetStates,
  hidden: '•••',
  missing: 'még nincs válasz',
  unconfirmed: '(jóváhagyásra vár)',
  draftMark: 'VÁZLAT',
  draftNote: 'Ez vázlat, még nem küldték be. A benne álló válaszok még változhatnak; beküldve kap számot.',
  maskedNote: 'A személyes adatok kitakarva látszanak.',
  county: (name: string): string => (name === 'Budapest' ? name : `${name} vármegye`),
  head: {
    municipality: 'Önkormányzat',
    ksh: 'KSH-kód',
    state: 'Állapot',
    receipt: 'Szám',
    sentAt: 'Beküldve',
    stoodAt: 'Így állt ekkor',
    edition: 'Beküldés',
  },
  kept: 'Átnézett, helyesnek jelölt figyelmeztetések',
  keptMasked: (count: number): string => `${count} figyelmeztetést átnéztek és helyesnek jelöltek.`,
  toAsk: 'Amit még meg kell tudni',
  itemNumber: (number: number, one: string): string => `${number}. ${one}`,
  page: (number: number, of: number): string => `${number}/${of}. oldal`,
  made: (moment: string): string => `Készült: ${moment}`,
  source: `A település adatainak forrása: ${registerSource.text}`,
  answers: {
    title: 'Válaszok',
    header: ['Szakasz', 'Tétel', 'Kérdés', 'Válasz'],
    headerWho: ['Ki írta', 'Mikor'],
  },
  history: {
    title: 'Előzmények',
    header: ['Szakasz', 'Tétel', 'Kérdés', 'Ami ott állt', 'Ki írta', 'Mikor'],
  },
  exported: {
    title: 'Adatlapok',
    header: [
      ...['KSH-kód', 'Önkormányzat', 'Vármegye', 'Állapot', 'Szám', 'Beküldve'],
      ...['Szakasz', 'Tétel', 'Kérdés', 'Válasz', 'Hely'],
    ],
  },
  fromRegister: 'nyilvántartás',
  unnamed: 'egy munkatárs',
};
