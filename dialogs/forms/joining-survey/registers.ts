// Part 3 of the survey: one block for each register of master data (domain facts 10.3), made from a list.
import { choice } from '../../answer-kinds/choice';
import { choices } from '../../answer-kinds/choices';
import { date } from '../../answer-kinds/date';
import { yesNo } from '../../answer-kinds/yes-no';
import type { Section } from '../../form';
import { asked, count, isThere, survey, who, yes } from './asked';

const registers = {
  partners: { title: 'Partner- és ügyféltörzs', knownBy: 'pénzügyi ügyintéző' },
  taxpayers: { title: 'Adózói törzs', knownBy: 'adóügyi ügyintéző' },
  addresses: { title: 'Címtörzs (utcajegyzék, helyrajzi szám)', knownBy: 'adóügyi ügyintéző' },
  institutionsList: { title: 'Intézmény- és szervezettörzs', knownBy: 'jegyző' },
  filing: { title: 'Iktatókönyvek és irattári terv', knownBy: 'iktató' },
  caseKinds: { title: 'Ügykörök', knownBy: 'iktató' },
  accounts: { title: 'Főkönyvi számlatükör, COFOG, rovatok', knownBy: 'könyvelő' },
  bankAccounts: { title: 'Bankszámlák', knownBy: 'könyvelő' },
  assets: { title: 'Tárgyi eszközök', knownBy: 'könyvelő' },
  realEstate: { title: 'Ingatlanok (kataszter)', knownBy: 'vagyonnyilvántartó' },
  trade: { title: 'Kereskedelmi egységek, telephelyek, szálláshelyek', knownBy: 'igazgatási ügyintéző' },
  users: { title: 'Felhasználók és szervezeti egységek', knownBy: 'rendszergazda' },
};

const formats = choices(['csv', 'xlsx', 'xml', 'dbf', { value: 'backup', title: 'adatbázis-mentés' }]);
const places = choice(
  { value: 'software', title: 'szoftverben' },
  { value: 'spreadsheet', title: 'Excelben' },
  { value: 'paper', title: 'papíron' },
);

function registerSection(name: string, { title, knownBy }: { title: string; knownBy: string }): Section {
  const isUsed = yes(`${name}.used`);
  return {
    title,
    part: 'registers',
    knownBy,
    help: `${survey}/torzsadat`,
    questions: {
      used: { ask: `Vezetik ezt a nyilvántartást: ${title}?`, label: 'Vezetik', kind: yesNo(), mayNotKnow: true },
      place: asked('Miben vezetik?', 'Hol vezetik', places, { onlyIf: isUsed }),
      records: count('Hány tétel van benne?', 'Tételek', { onlyIf: isUsed, help: `${survey}/szamok-ellenorzese` }),
      cleanedOn: asked(
        'Mikor tisztították utoljára az adatait? Ha még soha, írja be: kihagyom.',
        'Utolsó adattisztítás',
        date({ looks: 'back', max: 'today' }),
        { onlyIf: isUsed, optional: true, help: 'csatlakozasi-kezikonyv/oktatas-teszt-migracio/adattisztitas' },
      ),
      owner: who('Ki a felelőse?', 'Felelős', { onlyIf: isUsed }),
      exportable: isThere('Kinyerhető belőle az adat (exportálható)?', 'Exportálható', {
        onlyIf: { all: [isUsed, { at: `${name}.place`, oneOf: ['software', 'spreadsheet'] }] },
      }),
      formats: asked('Milyen formátumban nyerhető ki?', 'Formátum', formats, { onlyIf: yes(`${name}.exportable`) }),
    },
  };
}

export const registerSections = Object.fromEntries(
  Object.entries(registers).map(([name, register]) => [name, registerSection(name, register)]),
);
