// Help pages (HTML of LibreOffice, Mallard and DocBook of GNOME) as Markdown, so that the product's own cutter finds their sections.
import TurndownService from 'turndown';

const turndown = new TurndownService({ headingStyle: 'atx', emDelimiter: '_' });
/** How to reach a command and what else to read: the same few lines on hundreds of pages. */
turndown.remove((node) => /^(howtoget|relatedtopics|embedded)$/.test(node.className) || isNoText(node.nodeName));

function isNoText(name: string): boolean {
  return /^(script|style|noscript|img|svg|video|object)$/i.test(name);
}

export function markdownOfHtml(page: string): string {
  const from = page.indexOf('id="DisplayArea"');
  const to = page.search(/<div id="DonationFrame"|<footer/);
  return tidy(turndown.turndown(`<div ${page.slice(Math.max(0, from), to > from ? to : undefined)}`));
}

const structure =
  /<(\/?)(page|section|article|chapter|appendix|sect[1-5])(?=[\s>])[^>]*>(?:\s*<title[^>]*>([\s\S]*?)<\/title>)?/g;

/** Titles become headings as deep as their sections are nested; then it is HTML enough. */
export function markdownOfXml(page: string): string {
  let depth = 0;
  const html = page
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?\s*>/g, '')
    .replace(
      /<((?:\w+:)?(?:info|articleinfo|sect[1-5]info|desc|indexterm|links|media|screenshot))(?=[\s>])[^>]*(?<!\/)>[\s\S]*?<\/\1>/g,
      '',
    )
    .replace(/<[^<>]*\/>/g, '')
    .replace(structure, (_, closing: string, __, title?: string) => {
      depth += closing ? -1 : 1;
      const level = Math.min(6, Math.max(1, depth));
      return title === undefined ? '' : `<h${level}>${title.replace(/<[^>]*>/g, '')}</h${level}>`;
    })
    .replace(/<(\/?)(?:para|title|screen|programlisting|td|entry|term|cite)(?=[\s>])[^>]*>/g, '<$1p>')
    .replace(/<(\/?)(?:item|listitem|varlistentry|step)(?=[\s>])[^>]*>/g, '<$1li>')
    .replace(/<(\/?)(?:list|steps|terms|itemizedlist|orderedlist|variablelist|procedure)(?=[\s>])[^>]*>/g, '<$1ul>')
    .replace(/<\/?(?:table|tr|thead|tbody|tfoot|row|tgroup|informaltable|link|ulink)(?=[\s>])[^>]*>/g, '')
    // "Szerkesztés" and "Beállítások" are two words, however close the menu's names stand.
    .replace(/<\/(gui|key)>(?=<)/g, ' </$1>');
  return tidy(turndown.turndown(`<div>${html}</div>`));
}

/** Links and pictures are where they lead to and how they look; only their words are text. */
function tidy(markdown: string): string {
  return markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/^(#{1,6} )\s*$/gm, '');
}
