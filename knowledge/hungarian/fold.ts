// One shape for all spellings of a text: small letters, no accents, plain hyphens, so that "Ütemterv", "utemterv" and "ütemterv" are one.

/** Also repairs `õ`/`û` of old documents, full-width letters and ligatures: compatibility decomposition loses only the marks. */
export function fold(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase();
  if (text !== latest.text) latest = { text, folded: decomposed(text) };
  return latest.folded;
}

/** Everybody who looks at a question folds it. */
let latest = { text: '', folded: '' };

function decomposed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '');
}

/** Half of what people type, and most words by themselves: nothing to take apart. */
const isAscii = /^[\x20-\x7e\n]*$/;
