// Manual pages (roff) as Markdown: headings, paragraphs and the words in them; how they are set is left out.

const paragraph = /^\.(?:TP|PP|P|LP|IP|HP|br|sp|Pp|It|RS|RE|TQ)\b/;
const heading = /^\.(?:SH|SS|Sh|Ss)\s+(.*)$/;
/** Macros that are followed by words to be read. */
const wording = /^\.(?:B|I|BR|BI|IB|IR|RB|RI|SM|Nm|Ar|Fl|Op|Xr|Li|Pa|Sy|Em|Nd)\s+(.*)$/;

export function markdownOfManual(name: string, source: string): string {
  const lines = source.split('\n').flatMap((line) => {
    const title = heading.exec(line)?.[1];
    if (title !== undefined) return ['', `## ${wordsOf(title)}`, ''];
    if (paragraph.test(line)) return [''];
    const words = wording.exec(line)?.[1];
    if (words !== undefined) return [wordsOf(words)];
    return /^['.]/.test(line) ? [] : [wordsOf(line)];
  });
  return [`# ${name}`, '', ...lines].join('\n');
}

function wordsOf(text: string): string {
  return text
    .replace(/\\f(?:\[\w*\]|\(\w\w|\w)/g, '')
    .replace(/\\\((?:co|bu|em|en|lq|rq|aq|cq|oq|dq|ti|ha)|\\\[\w+\]|\\[&|^/,%:cpd]/g, '')
    .replace(/\\-/g, '-')
    .replace(/\\[ ~0]/g, ' ')
    .replace(/\\e/g, '\\')
    .replace(/"/g, '')
    .replace(/[<>#*_`]/g, ' ')
    .trim();
}
