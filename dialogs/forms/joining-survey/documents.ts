// Part 2 of the survey: which local rules, decrees and contracts there are (domain facts 10.2). What is missing makes a task, and blocks nothing.
import { choice } from '../../answer-kinds/choice';
import { date } from '../../answer-kinds/date';
import { text } from '../../answer-kinds/text';
import type { Question, Section } from '../../form';
import { asked, isThere, line, survey, yes } from './asked';
import { isJoint } from './organisation';

const part = 'documents';
const knownBy = 'jegyző';
const help = `${survey}/dokumentumok`;

interface Document {
  name: string;
  title: string;
  /** Asked when there is one: "Mikor módosították utoljára?" */
  day?: string;
  more?: Pick<Question, 'onlyIf'>;
}

const documents: readonly Document[] = [
  { name: 'rules', title: 'Szervezeti és működési szabályzat (SZMSZ)' },
  { name: 'records', title: 'Egyedi iratkezelési szabályzat és irattári terv', day: 'Mikor módosították utoljára?' },
  { name: 'security', title: 'Informatikai biztonsági szabályzat' },
  { name: 'securityClass', title: 'Biztonsági osztályba sorolás', day: 'Mikor készült?' },
  { name: 'privacy', title: 'Adatvédelmi szabályzat' },
  { name: 'finance', title: 'Gazdálkodási, kötelezettségvállalási szabályzat' },
  { name: 'taxDecrees', title: 'Helyi adórendeletek' },
  { name: 'jointOffice', title: 'Közös hivatali megállapodás', more: { onlyIf: isJoint } },
  { name: 'decision', title: 'Képviselő-testületi határozat a csatlakozásról', day: 'Mikor kelt?' },
];

const states = choice(
  { value: 'there', title: 'van' },
  { value: 'none', title: 'nincs' },
  { value: 'under-way', title: 'folyamatban' },
);

const regulations: Section = {
  title: 'Szabályzatok, határozatok',
  part,
  knownBy,
  help,
  questions: {
    ...Object.fromEntries(documents.flatMap(documentQuestions)),
    hadGrant: isThere('Kaptak pályázati támogatást a csatlakozáshoz?', 'Pályázati támogatás'),
    grant: asked('Megvan a pályázati anyag?', 'Pályázati anyag', states, { onlyIf: yes('regulations.hadGrant'), help }),
  },
};

function documentQuestions({ name, title, day, more }: Document): [string, Question][] {
  const isThereOne = asked(`${title}: van, nincs vagy folyamatban van?`, title, states, {
    help: `${survey}/hianyzo-dokumentum`,
    ...more,
  });
  if (day === undefined) return [[name, isThereOne]];
  const on = asked(
    `${title}: ${day.charAt(0).toLowerCase()}${day.slice(1)}`,
    `${title}, napja`,
    date({ looks: 'back', max: 'today' }),
    {
      onlyIf: { at: `regulations.${name}`, is: 'there' },
    },
  );
  return [
    [name, isThereOne],
    [`${name}On`, on],
  ];
}

const vendors: Section = {
  title: 'Szállítói szerződések',
  also: ['szállítók', 'beszállítók'],
  part,
  knownBy,
  help: `${survey}/szallitoi-adatok`,
  repeats: {
    one: 'szerződés',
    calledBy: 'vendor',
    max: 40,
    addAsk: 'Van olyan hatályos szállítói szerződés, amelyet még fel kell venni?',
  },
  questions: {
    vendor: { ask: 'Ki a szállító?', label: 'Szállító', kind: text({ most: 120, lines: 'one', isWords: true }) },
    subject: line('Mire szól a szerződés? (Például: adóprogram, iktatóprogram.)', 'Tárgy'),
    endsOn: asked('Mikor jár le? Ha határozatlan idejű, írja be: kihagyom.', 'Lejárat', date({ looks: 'ahead' }), {
      optional: true,
      help: `${survey}/szallitoi-adatok`,
    }),
  },
};

export const documentSections = { regulations, vendors };
