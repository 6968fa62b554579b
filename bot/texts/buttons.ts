// Buttons that stand under more than one message.
import type { Button } from '../turn';

export const say = (title: string, text = title): Button => ({
  title,
  press: { do: 'say', text },
});

export const colleagueButton: Button = {
  title: 'Ügyintézőt kérek',
  press: { do: 'call-colleague' },
};
export const reportButton = say('Bejelentés összeállítása');
export const helpButton = say('Segítség');

export const firstQuestions = [
  say('Mi az az önkormányzati ASP?'),
  say('Mennyi idő a csatlakozás?'),
  say('K0505-ös hibát kapok belépéskor'),
];
