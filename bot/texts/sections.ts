// What the bot says when one goes from section to section: into one, to its end, and where one is to be chosen.
import { articleOf } from '../hungarian-suffixes';
import type { Municipality } from '../municipalities/register';
import type { Holder } from '../sheets/handing/holders';
import type { SectionLine } from '../sheets/sections/sections';
import type { Reply } from '../turn';
import { headOf } from './lead';
import { articled, bar, nameOf, sectionButton, sectionsButton, upper, withArticle } from './section-lines';
import { type Named, noun, type OfSheet, TheNoun } from './sheet-noun';
import { check, goOn, later, list, paragraphs } from './sheets';

export const sectionTexts = {
  sectionsButton,
  sectionFirst: 'Ez a szakasz első kérdése, innen nincs hová visszalépni. A „szakaszok” szóra az áttekintés jön.',

  sectionDone: (of: {
    municipality: Municipality;
    form: string;
    args: Record<string, string>;
    before: readonly string[];
    done: SectionLine | undefined;
    next: SectionLine | undefined;
    blocking: readonly string[];
    canBeSent: boolean;
  }): Reply => {
    const { municipality, form, args, before, done, next, blocking, canBeSent } = of;
    const title = done?.section.title ?? '';
    const unknown = done?.unknown.length ?? 0;
    const isRight = blocking.length === 0;
    return {
      text: paragraphs(
        headOf(municipality, form),
        ...before,
        done && isRight
          ? `**${upper(articled(title).join(' '))} szakasz kész** ${bar(1, 1, true)}${done.of > 0 ? ` ${done.answered}/${done.of}` : ''}`
          : `${upper(withArticle(title))} szakaszban nincs több kérdés.`,
        isRight ? undefined : list(blocking.map((each) => `- **Javítandó:** ${each}`)),
        isRight ? undefined : `A válaszokat az „ellenőrzés ${title}” mutatja; ott módosíthat.`,
        unknown > 0
          ? `${unknown} kérdésre „nem tudom” a válasz: ${unknown === 1 ? 'ezt' : 'ezeket'} a „kérdéseink” szóra később pótolhatja.`
          : undefined,
        canBeSent ? 'A beküldéshez minden megvan: nézze át az „ellenőrzés” szóval.' : undefined,
        next
          ? `A „folytatás” szóra ${withArticle(next.section.title)} szakasz jön, a „szakaszok” szóra az áttekintés.`
          : 'Minden szakasz végére értek. A „szakaszok” szóra az áttekintés jön, az „ellenőrzés” szóra a válaszok.',
      ),
      buttons: [
        ...(next ? [sectionButton(`Folytatás: ${next.section.title}`, args, next.name)] : []),
        ...(canBeSent || !isRight ? [{ ...check, byWord: true as const }] : []),
        sectionsButton,
        later,
      ],
    };
  },

  sectionOpened: (
    line: SectionLine,
    holder: Holder | undefined,
    asker: string,
    isKnown: boolean,
  ): string | undefined => {
    const { knownBy } = line.section;
    if (holder && !holder.isStill)
      return `${nameOf(holder)} kapta meg ezt a szakaszt, de már nincs hozzáférése: most bárki kitöltheti.`;
    if (holder && holder.key !== asker)
      return `Ezt a szakaszt **${nameOf(holder)}** kapta meg; amit Ön beír, azt ő is látja.`;
    if (holder || isKnown || !knownBy || line.state !== 'not-started') return undefined;
    return `Ezt jellemzően ${articleOf(knownBy)} ${knownBy} tudja. Ha nem Ön az, az „átadás” szóra egy kolléga kapja meg.`;
  },

  askedAgain: (count: number): string =>
    `Itt ${count} kérdésre „nem tudom” volt a válasz; ${count === 1 ? 'ezt' : 'ezeket'} most újra megkérdezem.`,

  chooseOne: 'Most szakaszt választunk: írja be a számát vagy a nevét; a „szakaszok” szóra felsorolom.',
  chooseSection: 'Itt most nincs nyitott kérdés: válasszon szakaszt számmal vagy névvel.',

  chooseAgain: (municipality: Municipality, form: string): Reply => ({
    text: paragraphs(
      headOf(municipality, form),
      '…vissza a szakaszokhoz: írja be a számát vagy a nevét annak, amelyikkel folytatja. A „szakaszok” szóra újra felsorolom.',
    ),
    buttons: [sectionsButton, later],
  }),

  sectionWanted: (municipality: Municipality, form: string, said: string): Reply => ({
    text: paragraphs(headOf(municipality, form), said),
    buttons: [sectionsButton, later],
  }),

  overviewIsTop: 'Ez az áttekintés, innen nincs hová visszalépni. A „később” szóra félreteszem.',

  atRest: ({ municipality, form }: OfSheet): Reply => ({
    text: paragraphs(
      headOf(municipality, `${noun(form)} félretéve`),
      'Most nincs nyitott kérdés. A „folytatás” szóra ott folytatjuk, ahol abbahagyta; a „szakaszok” szóra az áttekintés jön.',
    ),
    buttons: [goOn, sectionsButton],
  }),

  noSuchSection: 'Ez a szakasz most nem szerepel a kérdések között, mert egy másik válasz szerint nem kell.',
  noSectionThere: 'Ilyen sorszámú szakasz itt nincs. Írja be a nevét, vagy azt, hogy „szakaszok”, és felsorolom őket.',
  askedForNewVersion: 'A kérdés közben megváltozott, és a korábbi válasz már nem illik hozzá; ezért kérdezem újra.',

  newVersion: (form: Named): string =>
    `${TheNoun(form)} közben új változatot kapott. Minden eddigi válasz megmaradt; csak azt kérdezem meg újra, ami már nem illik bele.`,
};
