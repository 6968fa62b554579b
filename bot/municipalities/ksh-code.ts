// The KSH code of a settlement: four digits and a check digit, so that most slips are seen without the register.

const weights = [9, 7, 3, 1];
const shape = /^\d{5}$/;

/** Five digits, of which the last is (10 − Σ mod 10) mod 10 over the weights 9-7-3-1. Kept as text: leading zeros count. */
export function isKshCode(text: string): boolean {
  if (!shape.test(text)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return (10 - (sum % 10)) % 10 === Number(text[4]);
}
