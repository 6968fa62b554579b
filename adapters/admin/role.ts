// A role as it is written on a command line: its English word, or what people call it.
import { type Role, roleSchema } from '../../bot/access/roles';
import { roles } from '../../bot/texts/access';

export function roleFrom(written: string): Role | undefined {
  const word = written.trim().toLowerCase();
  return roleSchema.options.find((role) => role === word || roles[role].name === word);
}
