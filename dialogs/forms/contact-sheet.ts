// Szervezeti és kapcsolattartási adatlap: who the municipality is, how it can be reached, and who does what in its joining (domain facts 8).
import { defineForm } from '../define-form';
import { joining, members, office } from './contact-sheet/office';
import { organisation, reach, seat } from './contact-sheet/organisation';
import { people } from './contact-sheet/people';
import { identifierRules, peopleRules } from './contact-sheet/rules';

export const contactSheet = defineForm({
  id: 'contact-sheet',
  version: 1,
  keptIn: 'sheet',
  title: 'Szervezeti és kapcsolattartási adatlap',
  startWords: ['adatlap', 'kapcsolattartási adatlap', 'szervezeti adatlap', 'szervezeti és kapcsolattartási adatlap'],
  opening:
    'Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. ' +
    'Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.',
  sections: { organisation, seat, reach, office, members, joining, people },
  rules: [...identifierRules, ...peopleRules],
});
