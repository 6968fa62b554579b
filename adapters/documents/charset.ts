// The letters of an HTML file: its bytes read by the encoding that it has, which is not always the one it names.
import { isUtf8 } from 'node:buffer';
import { byteOrderMark } from '../byte-order-mark';

/** Encodings that old Hungarian pages name although their ő and ű are those of Windows-1250. */
const westernLabels = new Set(['iso-8859-1', 'latin1', 'windows-1252', 'us-ascii', 'ascii', 'cp1252']);
const fallback = 'windows-1250';

export function decodeHtml(bytes: Uint8Array): { text: string; encoding: string } {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8' };
  const named = namedEncoding(bytes);
  const encoding = named === undefined || westernLabels.has(named) || named.startsWith('utf') ? fallback : named;
  const text = decodeAs(encoding, bytes);
  return text === undefined
    ? { text: new TextDecoder(fallback).decode(bytes), encoding: fallback }
    : { text, encoding };
}

function namedEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1]?.toLowerCase();
}

/** Undefined for a label that nobody knows. */
function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ERR_ENCODING_NOT_SUPPORTED') return undefined;
    throw fault;
  }
}
