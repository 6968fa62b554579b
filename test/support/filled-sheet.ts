// A contact sheet of Aba that is filled in to the end in the chat, by a test's own people.
import type { TestBot } from './bot';
import { listed } from './listed';
import type { TestPerson } from './people';
import { talked } from './talk';

/** What is typed from nothing to a full sheet, by the short way, when one known person does everything. */
export const toTheEnd: readonly string[] = [
  'gyors adatlap', 'rendben', '22/430-001', 'hivatal@aba.hu', 'kihagyom', 'rendszercsatlakozás', 'mind', 'nem', 'kihagyom', 'kihagyom',
  'igen', 'nem', 'rendben', 'Aba Város Önkormányzata', '727101', '15727103-2-07', 'kihagyom', 'kihagyom', 'rendben', 'Rákóczi', 'utca', '12.',
  'kihagyom', 'rendben',
]; // biome-ignore format: one list

/** With one person in it, dr. Kovács Éva, who does everything. */
export async function filledByOne(bot: TestBot, who: TestPerson): Promise<void> {
  const duty = 'hivatalos képviselő, ASP kapcsolattartó, informatikus, kulcsfelhasználó';
  const reached = { email: 'kovacs.eva@aba.hu', phone: '+36 22 430 003' };
  await listed(bot.store, [{ name: 'Kovács Éva', duty, ...reached, position: 'jegyző' }]);
  await says(bot, who, toTheEnd);
}

/** One after the other, in their chat. */
export async function says(bot: TestBot, who: TestPerson, lines: readonly string[]): Promise<string> {
  return talked(bot, lines.map((line) => `> Valaki: ${line}`).join('\n'), { cast: { Valaki: who } });
}
