// "ki csinálja az internetet": who has a section of the sheet, how far it is, and how it is handed over.
import { articleOf, withSuffix } from '../hungarian-suffixes';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import type { Holder } from '../sheets/handing/holders';
import type { SectionLine } from '../sheets/sections/sections';
import type { Reply } from '../turn';
import { headOf } from './lead';
import { articled, isDone, sectionButton, sectionsButton, upper } from './section-lines';
import { later, paragraphs, states } from './sheets';

const atWhom = ({ name, isYou }: Holder): string =>
  isYou ? 'Önnél' : literal(withSuffix(name ?? 'egy munkatárs', '-nál'));

function whoHas(holder: Holder | undefined): string {
  if (!holder) return 'most senkinél sincs, bárki kitöltheti';
  return holder.isStill
    ? `**${atWhom(holder)}** van`
    : `**${atWhom(holder)}** volt, de már nincs hozzáférése, ezért bárki kitöltheti`;
}

export const whoseSectionTexts = {
  /** On folded text; what is named stands in the group. */
  whoseSection:
    /^(?:es |akkor )?(?:ki(?:k)? (?:csinalja|csinaljak|tolti(?: ki)?|toltik(?: ki)?|viszi|kapta(?: meg)?|intezi|foglalkozik)|kinel (?:van|tart|maradt)(?: most)?|kie|kihez tartozik|ki a felelose) (?:az? )?(.{2,60}?)(?: (?:resz|szakasz)(?:t|szel)?)?[ ?!.]*$/,

  sectionHeldBy: (of: {
    municipality: Municipality;
    form: string;
    line: SectionLine;
    holder: Holder | undefined;
    args: Record<string, string>;
  }): Reply => {
    const [article, title] = articled(of.line.section.title);
    return {
      text: paragraphs(
        headOf(of.municipality, of.form),
        `${upper(article)} **${title}** szakasz ${whoHas(of.holder)}. Állapota: ${states[of.line.state]}, ${of.line.answered}/${of.line.of} válasz.`,
        isDone(of.line)
          ? 'A „szakaszok” szóra az áttekintés jön.'
          : `Megnyithatja, vagy egy kollégának adhatja, például így: „átadom ${articleOf(of.line.code)} ${of.line.code}. szakaszt Kovács Annának”; a „szakaszok” szóra az áttekintés jön.`,
      ),
      buttons: [sectionButton('Megnyitom', of.args, of.line.name), sectionsButton, later],
    };
  },
};
