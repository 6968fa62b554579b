// What the bot says to those who give access in a municipality: who has it, and taking it away; and the words for these.

import { isActive } from '../access/grant';
import type { Invitation } from '../access/invitation';
import type { Member } from '../access/members';
import type { Role } from '../access/roles';
import { momentFrom, momentUntil } from '../hungarian';
import { articleOf } from '../hungarian-suffixes';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import { nameToChoose, shownName } from '../municipalities/texts';
import type { Button, Reply } from '../turn';
import { roles } from './access';
import { helpButton, say } from './buttons';

export const act = (title: string, name: string, args: Record<string, string>): Button => ({
  title,
  press: { do: 'act', name, args },
});

/** Its words stay good when the button has become old. */
export const sayAt = (title: string, words: string, { ksh }: Municipality): Button => say(title, `${words} ${ksh}`);

const whoAmIButton = say('Ki vagyok?');

/** Stands on top of whatever is shown of a municipality. */
export const headOf = (municipality: Municipality, what: string): string => `**${shownName(municipality)}** – ${what}`;

const unnamed = 'név nélkül felvett munkatárs';
export const nameOf = ({ name }: { name: string | undefined }): string => literal(name ?? unnamed);

const isDeputy = ({ grant }: Pick<Member, 'grant'>): boolean => grant.evidence === 'substitution';

function roleOf({ grant }: Member): string {
  return isDeputy({ grant }) ? `${roles[grant.role].name} (helyettesként)` : roles[grant.role].name;
}

function memberLine(member: Member, { now, you }: AccessList): string {
  const { from, until, awaitsPerson, reach } = member.grant;
  const also = [
    ...(reach.kind === 'office' ? ['az egész közös hivatalban'] : []),
    ...(isActive(member.grant, now) || awaitsPerson ? [] : [momentFrom(from)]),
    ...(until === undefined ? [] : [momentUntil(until)]),
    ...(awaitsPerson ? ['még nem jelentkezett be'] : []),
  ];
  return `- **${nameOf(member)}${member.key === you ? ' (Ön)' : ''}:** ${[roleOf(member), ...also].join(', ')}`;
}

/** Two people may have one name, and one person two roles: then the button says which. */
function takeButton(member: Member, all: Member[], { ksh }: Municipality): Button {
  const isAlone = all.filter(({ name }) => name === member.name).length === 1;
  const who = `${member.name ?? unnamed}${isAlone ? '' : ` – ${roleOf(member)}`}`;
  return act(`Visszavonás: ${who}`, 'take-access', { ksh, person: member.key, grant: member.grant.id });
}

export function invitationLine({ role, until }: Pick<Invitation, 'role' | 'until'>): string {
  return `${roles[role].name}, ${momentUntil(until)}`;
}

interface AccessList {
  municipality: Municipality;
  /** A page of them, of which the first stands at `from` of `of`. */
  members: Member[];
  from: number;
  of: number;
  /** Pseudonym of who is asking. */
  you: string;
  now: number;
  invitations: Invitation[];
  waiting: number;
  takeable: Member[];
  mayInvite: boolean;
  next: number | undefined;
}

export const leadTexts = {
  accessListWords: [
    'hozzáférések',
    'a hozzáférések',
    'hozzáférések listája',
    'ki fér hozzá',
    'kik férnek hozzá',
    'kinek van hozzáférése',
    'kiknek van hozzáférése',
    'ki láthatja az adatainkat',
  ],
  /** One text for what is foreign, what is not there, and what the role does not open. */
  notForYou: {
    text: 'Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.',
    buttons: [whoAmIButton, helpButton],
  } satisfies Reply,

  nameThePlace: (words: string): Reply => ({
    text: `Melyik önkormányzatról legyen szó? Kérem, írja mellé a nevét vagy a KSH-kódját, például: „${words} Aba”.`,
  }),

  whichOfThese: (name: string, options: Municipality[]): Reply => ({
    text: 'Több ilyen nevű önkormányzat is lehet. Melyikre gondol?',
    buttons: options.map((each) => act(nameToChoose(each), name, { ksh: each.ksh })),
  }),

  /** What was asked for goes on with the choice. */
  whichOfOwn: (name: string, own: Municipality[], question = 'Melyik önkormányzatról legyen szó?'): Reply => ({
    text: question,
    buttons: own.map((each) => act(shownName(each), name, { ksh: each.ksh })),
  }),

  accessList: (list: AccessList): Reply => {
    const { municipality, members, from, of, invitations, waiting, takeable, mayInvite, next } = list;
    const { ksh } = municipality;
    const place =
      of > members.length ? ` (${from + 1}–${from + members.length}. ${articleOf(`${of}`)} ${of} közül)` : '';
    return {
      text: [
        headOf(municipality, `kinek van hozzáférése${place}`),
        of === 0 ? 'Itt még senkinek nincs hozzáférése.' : members.map((each) => memberLine(each, list)).join('\n'),
        ...(invitations.length > 0
          ? [`Nyitott meghívók (${invitations.length}): ${invitations.map(invitationLine).join('; ')}.`]
          : []),
        ...(waiting > 0
          ? [`Elbírálásra váró kérelmek: ${waiting}. Amelyikről Ön dönthet, azt a „kérelmek” szóra megmutatom.`]
          : []),
        nextStep(takeable.length > 0, mayInvite),
      ].join('\n\n'),
      buttons: [
        ...takeable.map((each) => takeButton(each, members, municipality)),
        ...(next === undefined ? [] : [act('Továbbiak', 'see-access', { ksh, from: `${next}` })]),
        ...(mayInvite ? [sayAt('Meghívót adok', 'meghívó', municipality)] : []),
      ],
    };
  },

  takeAway: (member: Member, municipality: Municipality): Reply => ({
    text: [
      headOf(municipality, 'hozzáférés visszavonása'),
      `Visszavonjam ezt a hozzáférést: **${nameOf(member)}**, ${roleOf(member)}? Azonnal megszűnik, és szólok neki, ha írt már nekem.${member.grant.role === 'lead' && !isDeputy(member) ? ' Ha van helyettese, az ő helyettesítése is véget ér.' : ''}`,
    ].join('\n\n'),
    buttons: [
      act('Igen, visszavonom', 'take-access-now', {
        ksh: municipality.ksh,
        person: member.key,
        grant: member.grant.id,
      }),
      sayAt('Mégsem vonom vissza', 'hozzáférések', municipality),
    ],
  }),

  tookAway: (member: Member, municipality: Municipality): Reply => ({
    text: [
      headOf(municipality, 'hozzáférés visszavonva'),
      `Ez a hozzáférés megszűnt: **${nameOf(member)}**, ${roleOf(member)}. Ha tévedés volt, ${isDeputy(member) ? 'a „helyettest adok meg” szavakkal' : 'új meghívóval'} adhatja meg újra.`,
    ].join('\n\n'),
    buttons: [sayAt('Hozzáférések', 'hozzáférések', municipality), helpButton],
  }),

  nothingToTake: {
    text: 'Ezt a hozzáférést nem vonhatom vissza: vagy már megszűnt, vagy nem Önre tartozik. Nem változott semmi. A „hozzáférések” szóra megmutatom a mostani állapotot.',
    buttons: [say('Hozzáférések'), helpButton],
  } satisfies Reply,

  yourAccessTaken: (role: Role, municipality: Municipality): Reply => ({
    text: `Az Ön hozzáférését (${roles[role].name}, **${shownName(municipality)}**) visszavonták. A kézikönyvből továbbra is szívesen válaszolok. Ha ez tévedés lehet, kérem, egyeztessen ${role === 'lead' ? 'a programvezetővel' : 'az önkormányzat vezetőjével'}.`,
    buttons: [whoAmIButton, helpButton],
  }),
};

function nextStep(canTake: boolean, mayInvite: boolean): string {
  if (canTake) return 'Ha valakiét visszavonná, válassza ki a gombok közül.';
  return mayInvite ? 'Új munkatársat meghívóval vehet fel.' : 'Miben segíthetek?';
}
