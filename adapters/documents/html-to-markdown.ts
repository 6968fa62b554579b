// HTML as our Markdown: headings, paragraphs, lists, links and tables; what is no content of the page is dropped and counted.
import { tables } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { wholeTable } from './html-tables';
import { escapeMarkdown } from './markdown-text';

export interface MarkdownMade {
  markdown: string;
  pictures: number;
}

/** What is needed of the elements that turndown hands out. */
interface Element {
  nodeName: string;
  innerHTML: string;
  parentNode: Element | null;
  getAttribute(name: string): string | null;
}

const noContent = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE FOOTER FORM BUTTON SELECT IFRAME OBJECT SVG MATH HEAD'.split(' '),
);
const wayfinding = /^(?:navigation|banner|contentinfo|search|complementary)$/;

export function htmlToMarkdown(html: string): MarkdownMade {
  let pictures = 0;
  const mains: string[] = [];
  const turndown = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  turndown.escape = escapeMarkdown;
  turndown.use(tables);
  turndown.addRule('table', { filter: 'table', replacement: (content) => wholeTable(content) });
  turndown.addRule('heading', { filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], replacement: headingLine });
  turndown.addRule('link', { filter: 'a', replacement: (content, node) => link(content, node) });
  turndown.addRule('item', { filter: 'li', replacement: createListItem() });
  turndown.addRule('picture', {
    filter: ['img', 'picture'],
    replacement: () => {
      pictures += 1;
      return '';
    },
  });
  turndown.addRule('main', {
    filter: (node: Element) => node.nodeName === 'MAIN' || node.getAttribute('role') === 'main',
    replacement: (content) => {
      mains.push(content);
      return `\n\n${content}\n\n`;
    },
  });
  turndown.addRule('no content', {
    filter: (node: Element) => noContent.has(node.nodeName.toUpperCase()),
    replacement: () => '',
  });
  turndown.addRule('wayfinding', { filter: isWayfinding, replacement: () => '' });
  const whole = turndown.turndown(html);
  const main = mains.sort((a, b) => b.length - a.length)[0];
  return { markdown: tidy(main ?? whole), pictures };
}

function isWayfinding(node: Element): boolean {
  if (wayfinding.test(node.getAttribute('role') ?? '') || node.getAttribute('aria-hidden') === 'true') return true;
  return node.nodeName === 'HEADER' && !/<h[1-3]\b/i.test(node.innerHTML);
}

/** A heading that was never closed holds the paragraphs after it: only its first line is the heading. */
function headingLine(content: string, node: Element): string {
  const [first = '', ...others] = content.trim().split(/\n{2,}/);
  const words = first.replace(/\*\*/g, '').replace(/\s+/g, ' ').trim();
  const line = words === '' ? '' : `${'#'.repeat(Number(node.nodeName.charAt(1)))} ${words}`;
  return `\n\n${[line, ...others].join('\n\n')}\n\n`;
}

/** Links into the same page or beside it lead nowhere from a handbook: their words stay. */
function link(content: string, node: Element): string {
  const target = node.getAttribute('href') ?? '';
  const isUseful = /^(?:https?:\/\/|mailto:)/i.test(target) && content.trim() !== '';
  return isUseful
    ? `[${content.trim()}](${target.replace(/[()\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)})`
    : content;
}

/** Of each list how many items are written: counting them anew for each would make a long list slow. */
function createListItem(): (content: string, node: Element) => string {
  const written = new WeakMap<Element, number>();
  return (content, { parentNode: list }) => {
    const words = content
      .trim()
      .replace(/\n{2,}/g, '\n')
      .replace(/\n/g, '\n   ');
    if (words === '') return '';
    if (list?.nodeName !== 'OL') return `- ${words}\n`;
    const number = written.get(list) ?? Number(list.getAttribute('start') ?? 1);
    written.set(list, number + 1);
    return `${number}. ${words}\n`;
  };
}

function tidy(markdown: string): string {
  return markdown
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
