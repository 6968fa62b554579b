// Part 5 of the survey: one block for each szakrendszer, made of questions for every program and those for this one (domain facts 10.5).
import { choice } from '../../answer-kinds/choice';
import { date } from '../../answer-kinds/date';
import { number } from '../../answer-kinds/number';
import { text } from '../../answer-kinds/text';
import { webAddress } from '../../answer-kinds/web-address';
import type { Question, Section } from '../../form';
import { mandatorySystems, titleOfSystem } from '../systems';
import { asked, count, isThere, line, survey, who, whose, yes } from './asked';
import { notByInterface } from './organisation';
import { ownQuestions } from './own-questions';

const part = 'systems';
const common = `${survey}/szakrendszeri-kozos`;
const year = number({ min: 1900, max: 2100 });

const migrations = choice(
  { value: 'all', title: 'teljes' },
  { value: 'open', title: 'nyitott ügyek' },
  { value: 'master-data', title: 'csak törzsadat' },
  { value: 'none', title: 'nincs', also: ['nem kell'] },
);

/** What is asked of every program in use today. */
function programQuestions(system: string): Record<string, Question> {
  const [uses, exports] = [yes(`${system}.hasProgram`), yes(`${system}.exportable`)].map((onlyIf) => ({ onlyIf }));
  return {
    hasProgram: isThere('Használnak ehhez most valamilyen programot?', 'Van jelenlegi program', { help: common }),
    program: line('Melyik programot és melyik verzióját használják?', 'Jelenlegi program', { ...uses, help: common }),
    vendor: whose('Ki a szállítója?', 'Szállító', { ...uses, help: `${survey}/szallitoi-adatok` }),
    contractEnd: asked(
      'Mikor jár le a szerződése? Ha határozatlan idejű, írja be: kihagyom.',
      'Szerződés vége',
      date({ looks: 'ahead' }),
      {
        ...uses,
        optional: true,
        help: `${survey}/szallitoi-adatok`,
      },
    ),
    users: count('Hányan használják most?', 'Mostani felhasználók', uses, 'fő'),
    openRecords: count('Hány nyitott tétel (ügy) van benne?', 'Nyitott tételek', uses),
    closedRecords: count('Hány lezárt tétel (ügy) van benne?', 'Lezárt tételek', uses),
    firstYear: asked('Melyik évtől vannak benne adatok?', 'Adatok első éve', year, uses),
    exportable: isThere('Kinyerhető belőle az adat (exportálható)?', 'Exportálható', {
      ...uses,
      help: `${survey}/szallitoi-adatok`,
    }),
    exportCost: line('Mennyibe kerül az adatok kinyerése? Kihagyhatja.', 'Export költsége', {
      ...exports,
      optional: true,
    }),
    quality: asked(
      'Milyen az adatok minősége, 1-től (gyenge) 5-ig (kiváló)?',
      'Adatminőség (1–5)',
      number({ min: 1, max: 5 }),
      uses,
    ),
    migration: asked('Mely adatait kérik átvinni?', 'Kért migráció', migrations, {
      ...uses,
      help: `${survey}/migracios-igeny`,
    }),
  };
}

const lastQuestions: Record<string, Question> = {
  keyUser: who('Ki lesz a kulcsfelhasználó?', 'Kulcsfelhasználó', {
    help: 'csatlakozasi-kezikonyv/szerepkorok/kulcsfelhasznalo',
  }),
  special: asked('Van különleges helyi igényük? Kihagyhatja.', 'Különleges igény', text({ most: 600 }), {
    optional: true,
  }),
};

function systemSection(system: string, help: string, own: Readonly<Record<string, Question>>): Section {
  return {
    title: titleOfSystem(system),
    part,
    knownBy: `kulcsfelhasználó (${titleOfSystem(system)})`,
    help,
    ...(system !== 'ado' && { onlyIf: notByInterface }),
    questions: { ...programQuestions(system), ...own, ...lastQuestions },
  };
}

const elugy: Section = {
  title: 'ELÜGY',
  part,
  knownBy: 'webszerkesztő',
  help: 'szakrendszerek/elugy/mi-az-elugy',
  onlyIf: notByInterface,
  questions: {
    banner: isThere('Kint van az E-önkormányzat portál bannere az önkormányzat honlapján?', 'Banner a honlapon', {
      help: `${survey}/tobbi-szakrendszer`,
    }),
  },
};

const portal: Section = {
  title: 'Települési Portál',
  part,
  knownBy: 'webszerkesztő',
  help: 'szakrendszerek/telepulesi-portal/mi-a-telepulesi-portal',
  onlyIf: notByInterface,
  questions: {
    wanted: isThere('Kérik a Települési Portált? (Nem kötelező.)', 'Települési Portált kérnek', {
      help: 'szakrendszerek/telepulesi-portal/kotelezo-e',
    }),
    website: asked('Mi a jelenlegi honlap címe? Ha nincs, kihagyhatja.', 'Jelenlegi honlap', webAddress(), {
      optional: true,
      onlyIf: yes('portal.wanted'),
    }),
  },
};

const blocks = Object.fromEntries(
  mandatorySystems
    .filter(({ value }) => ownQuestions[value])
    .map(({ value, help }) => [value, systemSection(value, help, ownQuestions[value] ?? {})]),
);

export const systemSections = { ...blocks, elugy, portal };
export const withProgram: readonly string[] = Object.keys(blocks);
