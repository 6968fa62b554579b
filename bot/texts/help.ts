// "segítség": what the bot can do for this person here, in as many lines as a clerk can take in.
import type { Button, Reply, Turn } from '../turn';
import { firstQuestions } from './buttons';

interface Helped {
  scope: Turn['conversation']['scope'];
  /** `nothing`: a guest. `places`: municipalities of their own; `wide`: others', which they name. `fills`: sheets. `lead`, `manager`: give access. */
  holds:
    | 'nothing'
    | { places: boolean; several: boolean; wide: boolean; fills: boolean; lead: boolean; manager: boolean };
  /** What this person may do here, and where it stands. */
  said: readonly string[];
  buttons: readonly Button[];
}

function helpInPrivate(holds: Helped['holds']): string[] {
  const always = '- **„bejelentés”:** öt kérdésből összeállítom a hibabejelentés bemásolható szövegét.';
  const data = '- **Személyes adatok:** „adataim”, „adatkezelés”.';
  if (holds === 'nothing') {
    const access =
      '- **Hozzáférés:** „hozzáférést kérek”, „kérelmeim”, „ki vagyok”; a meghívókódját egyszerűen írja be.';
    return [always, access, data];
  }
  return [
    always,
    ...(holds.places
      ? [
          `- **Az önkormányzata:** „önkormányzatunk”, „kapcsolattartók”${holds.several ? ', „önkormányzatváltás”' : ''}.`,
        ]
      : []),
    ...(holds.fills
      ? [
          '- **Adatlap:** „adatlap” vagy „gyors adatlap”; beküldés után: „csak a telefonszám változott”, „mi változott”.',
          '- **Csatlakozási kérdőív:** „kérdőív”, „rám bízott szakaszok”, „kérdéseink”; szakaszonként, több kollégával.',
          '- **Kitöltés közben:** a „segítség” az ott használható szavakat mutatja meg.',
        ]
      : []),
    ...(holds.wide ? ['- **Egy önkormányzat:** „önkormányzat Aba”, „kapcsolattartók Aba”.'] : []),
    ...(holds.lead ? ['- **Vezetőként:** „hozzáférések”, „meghívó”, „kérelmek”, „helyettest adok meg”.'] : []),
    ...(holds.manager
      ? ['- **Programvezetőként:** „beküldött lapok”, „kérelmek”, „hozzáférések Aba”, „meghívó Aba”.']
      : []),
    '- **Amihez hozzáfér:** „ki vagyok”, „hozzáférést kérek”, „kérelmeim”.',
    data,
  ];
}

export const helpTexts = {
  help: ({ scope, holds, said, buttons }: Helped): Reply => ({
    text: [
      '**Ebben tudok segíteni:**',
      [
        '- **Kérdés a kézikönyvhöz:** írja le a saját szavaival, például „ki vehet fel új felhasználót?”.',
        '- **Egy válasz után:** „bővebben”, „nem ezt kerestem”, „miért ezt válaszoltad?”.',
        '- **„ügyintéző”:** megmondom, kihez forduljon.',
        ...(scope === 'personal'
          ? helpInPrivate(holds)
          : ['- **Minden, ami személyes:** kettesben, személyes csevegésben.']),
      ].join('\n'),
      ...said,
      'Gomb helyett a sorszámát is beírhatja. Mire kíváncsi?',
    ].join('\n\n'),
    buttons: [...buttons, ...firstQuestions],
  }),
};
