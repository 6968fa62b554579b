// The check digit that Hungarian registers and banks share: a weighted sum that must close. All take digits and nothing else.

/** Weights begin again when they are used up. A plain loop: it is asked for every place of a long message. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < digits.length; at += 1) {
    total += (digits.charCodeAt(at) - ZERO) * (weights[at % weights.length] ?? 0);
  }
  return total;
}

const ZERO = '0'.charCodeAt(0);

/** The last digit is what is missing to ten (weights 9-7-3-1 over the others): tax numbers, KSH codes, PIR numbers, accounts. */
export function closes9731(digits: string): boolean {
  return (weightedSum(digits.slice(0, -1), [9, 7, 3, 1]) + Number(digits.slice(-1))) % 10 === 0;
}

/** 16 or 24 digits; the first eight and all the others each close. */
export function isBankAccount(digits: string): boolean {
  const bank = digits.slice(0, 8);
  if ((digits.length !== 16 && digits.length !== 24) || isOneDigit(bank)) return false;
  return closes9731(bank) && closes9731(digits.slice(8));
}

/** Nobody's number: a placeholder. */
export function isOneDigit(digits: string): boolean {
  return digits === digits.charAt(0).repeat(digits.length);
}

/** The two check digits of a Hungarian IBAN (ISO 7064, mod 97-10) over 24 digits of account. */
export function ibanCheck(account: string): string {
  // "HU00" behind the account, letters as two digits: H = 17, U = 30.
  return String(98n - (BigInt(`${account}173000`) % 97n)).padStart(2, '0');
}
