// What the bot says while a lead names a deputy, and to the deputy; and the words for it.

import type { Grant } from '../access/grant';
import type { Member } from '../access/members';
import { dateFrom, dateOn, dateUntil } from '../hungarian';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import { shownName } from '../municipalities/texts';
import type { Button, Reply } from '../turn';
import { deputyTime, roles } from './access';
import { helpButton, say } from './buttons';
import { act, headOf, nameOf } from './lead';

const cancelButton = say('Mégse');
const inviteButton = say('Meghívót adok', 'meghívó');
const againButton = say('Helyettest adok meg');
const whoAmIButton = say('Ki vagyok?');

const howToSay = 'Írja be például így: „holnaptól jövő péntekig”, „dec 1-től 12-ig” vagy „2026.12.01-2026.12.12”.';

interface Summary {
  municipality: Municipality;
  person: Member;
  /** ISO days, both inside. */
  days: { from: string; until: string };
  /** All that the lead leads under this grant. */
  where: readonly Municipality[];
}

const placesOf = (where: readonly Municipality[]): string => where.map(shownName).join(', ');

const daysInWords = ({ from, until }: Summary['days']): string =>
  from === until ? dateOn(from) : `${dateFrom(from)} ${dateUntil(until)}`;

export const deputyTexts = {
  /** Whole messages of somebody who does it now; "helyettesítés" and questions about it belong to the handbook. */
  deputyWords: [
    'helyettest adok meg',
    'helyettest adnék meg',
    'helyettest szeretnék megadni',
    'helyettest szeretnék',
    'helyettest nevezek ki',
    'helyettest nevezek meg',
    'helyettest jelölök ki',
    'helyettest kérek magam helyett',
    'szeretnék helyettest megadni',
    'új helyettest adok meg',
  ],

  deputyWho: (municipality: Municipality, people: Member[], next: number | undefined): Reply => {
    const { ksh } = municipality;
    if (people.length === 0) {
      return {
        text: `${headOf(municipality, 'helyettes')}\n\nHelyettese az lehet, akinek itt már van megtekintői vagy szerkesztői hozzáférése. Most nincs ilyen munkatársa: kérem, előbb hívjon meg valakit.`,
        buttons: [inviteButton, helpButton],
      };
    }
    const one = (each: Member): Button =>
      act(each.name ?? roles[each.grant.role].name, 'deputy-person', { ksh, person: each.key });
    return {
      text: `${headOf(municipality, 'helyettes')}\n\nKi helyettesítse Önt? A helyettes a megadott napokon mindent megtehet, amit Ön vezetőként, de helyettest nem adhat meg.`,
      buttons: [
        ...people.map(one),
        ...(next === undefined ? [] : [act('Továbbiak', 'deputy', { ksh, from: `${next}` })]),
        helpButton,
      ],
    };
  },

  deputyWhen: (municipality: Municipality, person: Member): Reply => ({
    text: `${headOf(municipality, 'helyettes')}\n\nMettől meddig helyettesítse Önt **${nameOf(person)}**? ${howToSay}`,
    buttons: [say('Holnaptól egy hétig'), say('Jövő héten'), cancelButton],
  }),

  deputyDays: {
    unclear: {
      text: `Ebből nem derül ki, mettől meddig tart a helyettesítés. ${howToSay} Ha meggondolta magát, írja be: „mégse”.`,
      buttons: [cancelButton],
    },
    past: {
      text: `Ez az időszak már elkezdődött vagy elmúlt; helyettest mától kezdve adhat meg. ${howToSay}`,
      buttons: [cancelButton],
    },
    tooLong: {
      text: `Helyettesítés legfeljebb fél évre szólhat. Kérem, adjon meg rövidebb időszakot. ${howToSay}`,
      buttons: [cancelButton],
    },
  } satisfies Record<string, Reply>,

  deputySummary: ({ municipality, person, days, where }: Summary): Reply => ({
    text: [
      headOf(municipality, 'helyettes'),
      `**${nameOf(person)}** helyettesíti Önt ${daysInWords(days)}, vezetőként, itt: ${placesOf(where)}. Az utolsó nap végén magától véget ér. Rendben van így?`,
    ].join('\n\n'),
    buttons: [act('Igen, rendben', 'deputy-now', { ksh: municipality.ksh, person: person.key, ...days }), cancelButton],
  }),

  deputyWhere: 'Melyik önkormányzat munkatársa helyettesítse Önt?',

  deputyNamed: (municipality: Municipality, person: Member, grant: Grant, isTold: boolean): Reply => ({
    text: [
      headOf(municipality, 'helyettes megadva'),
      `**${nameOf(person)}** helyettesíti Önt ${deputyTime(grant)}. ${isTold ? 'Szóltam neki.' : 'Még nem írt nekem, ezért nem tudtam szólni neki: kérem, mondja el neki.'} Ha mégsem kell, visszavonhatja: írja be, hogy „hozzáférések”.`,
    ].join('\n\n'),
    buttons: [say('Hozzáférések', `hozzáférések ${municipality.ksh}`), whoAmIButton],
  }),

  youAreDeputy: ({
    grant,
    whose,
    where,
  }: {
    grant: Grant;
    whose: string | undefined;
    where: readonly Municipality[];
  }): Reply => ({
    text: `**${whose ? literal(whose) : 'Az önkormányzat vezetője'}** Önt adta meg helyettesének: ${deputyTime(grant)} vezetőként járhat el itt: **${placesOf(where)}**. Az utolsó nap végén magától véget ér. A „ki vagyok” bármikor megmutatja.`,
    buttons: [whoAmIButton, helpButton],
  }),

  noDeputyAnyMore: (municipality: Municipality): Reply => ({
    text: `Az Ön helyettesítése véget ért: **${shownName(municipality)}** ügyeiben már nem jár el vezetőként. A „ki vagyok” megmutatja, mihez fér hozzá.`,
    buttons: [whoAmIButton, helpButton],
  }),

  deputyCancelled: {
    text: 'Rendben, nem adtam meg helyettest. Bármikor újrakezdheti.',
    buttons: [againButton, helpButton],
  } satisfies Reply,

  noDeputyOfDeputy: {
    text: 'Ön itt helyettesként jár el, és a helyettes nem adhat meg újabb helyettest. Ha más helyettes kell, azt az adhatja meg, akit Ön helyettesít.',
    buttons: [whoAmIButton, helpButton],
  } satisfies Reply,

  noLongerThere: {
    text: 'Közben változott valami: ez a munkatárs vagy ez az időszak már nem választható. Nem változott semmi. Kérem, kezdje újra.',
    buttons: [againButton, helpButton],
  } satisfies Reply,

  deputyRefused: {
    held: {
      text: 'Ez a munkatárs arra az időre már vezető itt, ezért nincs mit megadni. Kérem, válasszon mást, vagy más időszakot.',
      buttons: [againButton, helpButton],
    },
    conflict: {
      text: 'Ő nem lehet helyettes: olyan szerepköre van, amely ezt kizárja, mert aki sok önkormányzat adatát látja, nem adhat hozzáférést. Kérem, válasszon mást.',
      buttons: [againButton, helpButton],
    },
    reach: {
      text: 'Ezt a hozzáférést nem lehet helyettesre átruházni. Kérem, forduljon a programvezetőhöz.',
      buttons: [helpButton],
    },
    unknown: {
      text: 'Ezt a munkatársat még nem tudom azonosítani, ezért nem lehet helyettes. Kérem, válasszon mást.',
      buttons: [againButton, helpButton],
    },
  } satisfies Record<string, Reply>,
};
