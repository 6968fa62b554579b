// The keys under which stored values are sealed and things are signed, as they are written down: `id:base64,id:base64`, the
// present key first. Older ones stay in the list for as long as anything sealed under them is kept.

export interface DataKey {
  id: string;
  secret: Buffer;
}

/** The first is the present one. */
export type DataKeys = [DataKey, ...DataKey[]];

const secretBytes = 32;

/** The keys, or a sentence on the first fault, which never repeats a key. Line breaks part keys, too. */
export function parseDataKeys(text: string): { keys: DataKeys } | { problem: string } {
  const keys: DataKey[] = [];
  for (const part of text.split(/[,\n]/).map((one) => one.trim())) {
    if (part === '') continue;
    const read = parseOne(part, `key ${keys.length + 1}`);
    if ('problem' in read) return read;
    if (keys.some(({ id }) => id === read.id)) return { problem: `has two keys with the id ${read.id}` };
    keys.push(read);
  }
  const [present, ...former] = keys;
  return present ? { keys: [present, ...former] } : { problem: 'holds no key' };
}

function parseOne(text: string, which: string): DataKey | { problem: string } {
  const [id = '', secret, ...more] = text.split(':');
  if (secret === undefined || more.length > 0) return { problem: `${which} must look like id:base64` };
  if (!/^[A-Za-z0-9_-]{1,32}$/.test(id)) {
    return { problem: `${which} needs an id of 1 to 32 letters, digits, - or _ before the colon` };
  }
  const bytes = Buffer.from(secret, 'base64');
  if (bytes.length !== secretBytes || bytes.toString('base64') !== secret) {
    return {
      problem: `${which} (${id}) must be ${secretBytes} random bytes in base64: openssl rand -base64 ${secretBytes}`,
    };
  }
  return { id, secret: bytes };
}
