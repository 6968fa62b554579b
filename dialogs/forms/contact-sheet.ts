// Szervezeti és kapcsolattartási adatlap: who the municipality is, how it can be reached, and who does what in its joining (domain facts 8).
import { defineForm } from '../define-form';
import { identifierRules } from './contact-sheet/identifier-rules';
import { joining, members, office } from './contact-sheet/office';
import { organisation } from './contact-sheet/organisation';
import { people } from './contact-sheet/people';
import { peopleRules } from './contact-sheet/people-rules';
import { reach, seat } from './contact-sheet/reach';

export const contactSheet = defineForm({
  id: 'contact-sheet',
  version: 1,
  keptIn: 'sheet',
  title: 'Szervezeti és kapcsolattartási adatlap',
  called: { one: 'adatlap', its: 'adatlapja' },
  startWords: ['adatlap', 'kapcsolattartási adatlap', 'szervezeti adatlap', 'szervezeti és kapcsolattartási adatlap', 'az adatlap', 'adatlapunk', 'adatlap kitöltése', 'az adatlap kitöltése', 'kitöltöm az adatlapot', 'kitölteném az adatlapot', 'ki kell töltenem az adatlapot', 'ki kellene töltenem az adatlapot', 'ki szeretném tölteni az adatlapot', 'szeretném kitölteni az adatlapot', 'adatlapot szeretnék kitölteni', 'adatlapot kell kitöltenem', 'töltsük ki az adatlapot', 'kezdjük az adatlapot', 'adatlap folytatása', 'folytatom az adatlapot', 'folytatnám az adatlapot', 'folytassuk az adatlapot'], // biome-ignore format: one list
  opening:
    'Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. ' +
    'Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.',
  sections: { organisation, seat, reach, office, members, joining, people },
  rules: [...identifierRules, ...peopleRules],
});
