// Numbers that are nobody's secret, though they are long: dates, telephone numbers, laws, tax and statistical numbers of offices, sums.

interface Span {
  start: number;
  end: number;
}

const shapes = [
  /* 8-1-2: the tax number of an organisation; 8-4-3-2: its statistical number */
  /(?<!\d[-.]?)\d{8}-[1-5]-\d{2}(?![-.]?\d)/g,
  /(?<!\d[-.]?)\d{8}-\d{4}-\d{3}-\d{2}(?!-?\d)/g,
  /(?<!\d[./-]?)(?:1[89]|20)\d\d ?[./-] ?\d{1,2} ?[./-] ?\d{1,2}(?!\d)/g,
  /(?<!\d[./-]?)\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:19|20)\d\d(?!\d)/g,
  /(?<!\d[./-]?)\d{1,4}\/(?:19|20)\d\d(?![/-]?\d)/g,
  /(?:\+ ?36|\b0036|(?<!\d[ ./-]?)\(?\b06\)?)[ ()/.-]{0,3}(?:1(?:[ ()/.-]{0,3}\d){7}|(?:[237]0|21|31|50)(?:[ ()/.-]{0,3}\d){7}|[2-9]\d(?:[ ()/.-]{0,3}\d){6})(?!\d)/g,
];

export function publicNumbers(text: string): Span[] {
  return shapes.flatMap((shape) => [...text.matchAll(shape)].map(spanOf));
}

/** The numbers in an address name a page. */
export function webAddresses(text: string): Span[] {
  return [...text.matchAll(/https?:\/\/\S+|\bwww\.\S+/gi)].map(spanOf);
}

function spanOf({ index, 0: found }: RegExpExecArray): Span {
  return { start: index, end: index + found.length };
}

const unit =
  /^[ .,-]{0,2}(?:(?:ft|forint|huf|e ?ft|m ?ft|mft|eft|ezer|millio|milliard|eur|euro|usd|db|darab|fo|kb|mb|gb|byte)(?![a-z])|forint|euro|%|szazalek)/i;

/** Whether a sum of money or things ends at this place. */
export function isSumEndingAt(text: string, end: number): boolean {
  return unit.test(text.slice(end, end + 14));
}
