// Part 1 of the survey, the end: institutions, sites, and for whom the books are kept (domain facts 10.1).
import { pir } from '../../answer-kinds/pir';
import { text } from '../../answer-kinds/text';
import type { Section } from '../../form';
import { asked, count, isThere, survey, yes } from './asked';

const part = 'organisation';
const help = `${survey}/szervezet`;

const institutions: Section = {
  title: 'Intézmények és telephelyek',
  part,
  knownBy: 'ASP kapcsolattartó',
  help,
  questions: {
    all: count('Hány intézménye van az önkormányzatnak?', 'Intézmények'),
    ownBooks: count('Közülük hány gazdálkodik önállóan?', 'Saját gazdálkodású intézmények', {
      onlyIf: { at: 'institutions.all', moreThan: 0 },
    }),
    keepsBooks: isThere('Könyvelnek nemzetiségi önkormányzatnak vagy társulásnak?', 'Könyvelés másoknak'),
    sites: count('Hány kihelyezett ügyfélfogadásuk, telephelyük van?', 'Telephelyek'),
  },
};

const bookkept: Section = {
  title: 'Akiknek könyvelnek',
  part,
  knownBy: 'pénzügyi ügyintéző',
  help,
  onlyIf: yes('institutions.keepsBooks'),
  repeats: { one: 'szervezet', calledBy: 'name', min: 1, max: 60, addAsk: 'Van még, akinek könyvelnek?' },
  questions: {
    name: {
      ask: 'Mi a nemzetiségi önkormányzat vagy társulás neve?',
      label: 'Név',
      kind: text({ most: 120, lines: 'one', class: 'public' }),
    },
    pir: asked('Mi a törzskönyvi azonosítója (PIR)?', 'PIR (törzsszám)', pir(), {
      help: 'csatlakozasi-kezikonyv/azonositok/pir',
    }),
  },
};

export const institutionSections = { institutions, bookkept };
