// Hungarian endings on names of places and on numbers: "Abához", "Péccsel", "2018-ban"; and the article before them.

export type Suffix = keyof typeof endings;

/** After back vowels, front ones, and front ones with rounded lips at the end. */
const endings = {
  '-hoz': ['hoz', 'hez', 'höz'],
  '-nak': ['nak', 'nek', 'nek'],
  '-ba': ['ba', 'be', 'be'],
  '-ban': ['ban', 'ben', 'ben'],
  '-ból': ['ból', 'ből', 'ből'],
  '-ra': ['ra', 're', 're'],
  '-on': ['on', 'en', 'ön'],
  '-ról': ['ról', 'ről', 'ről'],
  '-nál': ['nál', 'nél', 'nél'],
  '-tól': ['tól', 'től', 'től'],
  '-val': ['val', 'vel', 'vel'],
  '-t': ['ot', 'et', 'öt'],
  '-ért': ['ért', 'ért', 'ért'],
  '-ig': ['ig', 'ig', 'ig'],
  '-ként': ['ként', 'ként', 'ként'],
} as const;

const vowel = /[aáeéiíoóöőuúüű]/i;
const lastConsonant = /(?:dzs|cs|dz|gy|ly|ny|sz|ty|zs|[b-df-hj-np-tv-z])$/i;
/** Written long once: "Ukk", "Matty". */
const longConsonant = /([b-df-hj-np-tv-z])\1[yz]?$|(?:ccs|zzs)$/i;
/** After a vowel these take a "t" as it is. */
const takesBareT = /[aáeéiíoóöőuúüű](?:[jlnrsz]|ly|ny|sz|zs)$/i;

/** "Aba" + "-hoz" → "Abához", "2018" + "-ban" → "2018-ban". Of several words the last one counts. */
export function withSuffix(name: string, suffix: Suffix): string {
  if (/^\d+$/.test(name)) return `${name}-${numberEnding(spokenEnd(Number(name)), suffix)}`;
  const ending = endingOn(name, suffix);
  const consonant = lastConsonant.exec(name)?.[0] ?? '';
  // Of a consonant that is two letters only the first is doubled: "Péccsel".
  const isDoubled = suffix === '-val' && consonant.length > 1 && !longConsonant.test(name);
  const stem = isDoubled ? name.slice(0, 1 - consonant.length) : name;
  return (suffix === '-ként' ? stem : stem.replace(/[ae]$/, (short) => (short === 'a' ? 'á' : 'é'))) + ending;
}

function endingOn(name: string, suffix: Suffix): string {
  const ending = endings[suffix][harmonyOf(name)];
  const endsInVowel = vowel.test(name.slice(-1));
  if (suffix === '-on' && endsInVowel) return 'n';
  if (suffix === '-t' && (endsInVowel || takesBareT.test(name))) return 't';
  if (suffix !== '-val' || endsInVowel) return ending;
  return (longConsonant.test(name) ? '' : (lastConsonant.exec(name)?.[0] ?? 'v')) + ending.slice(1);
}

/** Parts of compounds that have their own sound, whatever stands before them. */
const frontParts =
  /(?:kér|nyék|bél|kék|vég|bér|szék|szél|kércs|víz|kisér|péc|rév|kéménd|csécs|csécsény|dém|nagyér|kinizs|nép|nyér|szil|pilis|pércs|béc|cséb|mégy|géc)$/i;
const backParts = /híd$/i;

const [back, front, rounded] = [0, 1, 2] as const;

/** The last vowel decides; é, i and í leave it to those before them. */
function harmonyOf(name: string): 0 | 1 | 2 {
  const vowels = [...(name.toLowerCase().split(/[ -]/).at(-1) ?? '')].filter((letter) => vowel.test(letter));
  if (/[öőüű]/.test(vowels.at(-1) ?? '')) return rounded;
  if (backParts.test(name)) return back;
  if (frontParts.test(name)) return front;
  return /[aáoóuú]/.test(vowels.findLast((letter) => !/[éií]/.test(letter)) ?? '') ? back : front;
}

const units = ['nulla', 'egy', 'kettő', 'három', 'négy', 'öt', 'hat', 'hét', 'nyolc', 'kilenc'];
const tens = ['', 'tíz', 'húsz', 'harminc', 'negyven', 'ötven', 'hatvan', 'hetven', 'nyolcvan', 'kilencven'];

/** What a number ends in when it is read out. */
function spokenEnd(number: number): string {
  if (number % 10 > 0 || number === 0) return units[number % 10] ?? '';
  if (number % 100 > 0) return tens[(number % 100) / 10] ?? '';
  if (number % 1000 > 0) return 'száz';
  if (number % 1_000_000 > 0) return 'ezer';
  return number % 1_000_000_000 > 0 ? 'millió' : 'milliárd';
}

const lowVowels = /^(?:három|nyolc|húsz|harminc|hatvan|nyolcvan|száz)$/;
const keepsVowel = /^(?:tíz|negyven|ötven|hetven|kilencven|ezer)$/;

function numberEnding(spoken: string, suffix: Suffix): string {
  if (suffix === '-t' && lowVowels.test(spoken)) return 'at';
  if (suffix === '-t' && keepsVowel.test(spoken)) return 'et';
  return endingOn(spoken, suffix);
}

/** Names that take "-ban" for where one is, and names that take "-on", as far as every such name does; the vowel at the end decides for most. */
const inside =
  /(?:város|kerület)$|^(?:Győr|Debrecen|Eger|Veszprém|Sopron|Esztergom|Salgótarján|Hatvan|Tihany|Tokaj|Jászberény)$/;
const upon =
  /(?:[aáeéoóöőuúüű]|vár|hely|szeg)$|^(?:Budapest|Pécs|Szeged|Miskolc|Kecskemét|Szolnok|Szekszárd|Érd|Cegléd|Vác|Szentes|Mohács|Paks|Siklós|Gyöngyös|Kiskőrös|Nagykőrös)$/;

/** "Abán", "Győrben"; "Zsámbék településen" when usage is not known, for it follows no rule. */
export function whereIn(name: string): string {
  if (inside.test(name)) return withSuffix(name, '-ban');
  return upon.test(name) ? withSuffix(name, '-on') : `${name} településen`;
}

/** 1, 5 and what is read from them: "az 1000", "az 5", "az 50"; and of Roman numbers the first and the fifth. */
const numberWithVowel = /^(?:5\d*|1(?:\d{3})*)$/;
const romanWithVowel = /^(?:I|V|L|LI|LII|LIII|LIV|LV|LVI|LVII|LVIII|LIX)\./;

/** "a" or "az", by how the word is said. */
export function articleOf(word: string): 'a' | 'az' {
  const [digits] = /^\d+/.exec(word) ?? [];
  if (digits !== undefined) return numberWithVowel.test(digits) ? 'az' : 'a';
  if (/^[IVXL]+\./.test(word)) return romanWithVowel.test(word) ? 'az' : 'a';
  return vowel.test(word.slice(0, 1)) ? 'az' : 'a';
}

const cases =
  '[aeo]?t|n[ae]k|b[ae]n?|r[ae]|[brt][oóöő]l|n[aáeé]l|h[oöe]z|[eé]rt|k[eé]nt|ig|[oeö]?n|v[ae]l|[b-df-hj-np-tvz]{1,2}[ae]l';
/** What stands after a name, as the source of a regular expression; "Annamária" and "Jánosné" are other people than Anna and János. */
export const endingsOfNames = `${cases}|[eé](?:i|it)?|[eé]k(?:${cases})?|i|s`;
