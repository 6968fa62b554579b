// A person typed in one line, or pasted as a signature: "dr. Kovács Anna jegyző, 06 30 123 4567, kovacs.anna@aba.hu".
import { atWords } from '../texts/contact';
import { partLabels, postWords } from '../texts/people';
import { isTitle } from './person-name';
import { fold, lineOf, paragraphsOf } from './typed';

export interface ReadPerson {
  name: string;
  post: string;
  phone: string;
  email: string;
}

const address = /(?:mailto:)?[^\s,;<>()|]{1,64}@[^\s,;<>()|]{1,190}/i;
const telephone = /(?:\+|\(?\d)[\d ()/.-]{6,24}\d(?:,? *mell[eé]k *:? *\d{1,6}|,? *\d{1,6}(?:-[aeoö]s)? mell[eé]k)?/i;

/** '' for what is not there. */
export function readPerson(typed: string): ReadPerson {
  const line = lineOf(paragraphsOf(typed).replaceAll('\n', ', '));
  const spelt = line.includes('@') ? line : line.replace(atWords, '@');
  const [email = ''] = address.exec(spelt) ?? [];
  const withoutEmail = spelt.replace(email, ' , ');
  const [phone = ''] = telephone.exec(withoutEmail) ?? [];
  const rest = (phone === '' ? withoutEmail : withoutEmail.replace(phone, ' , ')).replace(partLabels, ' ');
  const pieces = rest
    .split(/[,;|<>()]| - /)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => /[^ .:/-]/.test(piece));
  return { ...nameAndPost(pieces), phone: phone.trim(), email: email.replace(/[.:]+$/, '') };
}

function nameAndPost([first = '', ...others]: string[]): Pick<ReadPerson, 'name' | 'post'> {
  const { before, name, after } = parted(first.replace(':', ' ').replace(/\s+/g, ' ').trim());
  if (name === '' && others.length > 0) {
    const next = nameAndPost(others);
    return { name: next.name, post: joined(before, next.post) };
  }
  const post = joined(before, after, ...others);
  return {
    name,
    post:
      /\p{Ll}/u.test(post) || (!post.includes(' ') && post.length <= LONGEST_SHORT_NAME) ? post : post.toLowerCase(),
  };
}

/** "IBF" stays as it is. */
const LONGEST_SHORT_NAME = 4;

const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join(', ');

/** "jegyző dr. Kovács Anna", "Kovács Anna pénzügyi ügyintéző", "kovács anna jegyző" */
function parted(piece: string): { before: string; name: string; after: string } {
  const words = piece.split(' ').filter((word) => word !== '');
  const start = isPost(words[0]) ? words.findIndex((word) => isTitle(word) || isCapital(word)) : 0;
  if (start < 0) return { before: piece, name: '', after: '' };
  const isWritten = words.slice(start).some(isCapital);
  const end = words.findIndex(
    (word, at) => at > start + 1 && !isTitle(word) && (isPost(word) || (isWritten && isSmall(word))),
  );
  const [from, to] = [start, end < 0 ? words.length : end];
  return {
    before: words.slice(0, from).join(' '),
    name: words.slice(from, to).join(' '),
    after: words.slice(to).join(' '),
  };
}

const isPost = (word = ''): boolean => postWords.test(fold(word));
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word) && !isPost(word);
const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word) && !/^(?:de|von|van|der|la)$/.test(word);
