// The product's own copy of the register of municipalities, from its file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Register, registerOf } from '../bot/municipalities/register';

const file = join(__dirname, '../bot/municipalities/municipalities-2018.tsv');

export function openRegister(): Register {
  return registerOf(readFileSync(file, 'utf8'));
}
