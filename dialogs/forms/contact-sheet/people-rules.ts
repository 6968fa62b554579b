import type { Reading, Rule } from '../../form';
import { mandatorySystems, titleOfSystem } from '../systems';
import { roles } from './people';

const titleOfRole = (value: string) => roles.find((role) => role.value === value)?.title ?? value;
const withRole = (reading: Reading, role: string) =>
  reading.items('people').filter((person) => person.list('people.roles').includes(role));

function exactlyOne(role: 'representative' | 'contact'): Rule {
  const title = titleOfRole(role);
  return {
    id: `one-${role}`,
    over: ['people'],
    weight: 'blocks',
    says(reading) {
      const count = withRole(reading, role).length;
      if (count === 1) return undefined;
      return count === 0
        ? `Még hiányzik a következő szerepkör: ${title}. Kérem, jelölje meg valakinél, vagy vegyen fel hozzá valakit.`
        : `Ebből a szerepkörből pontosan egy lehet, most ${count} van: ${title}. A többieket kérem, helyettesként adja meg.`;
    },
  };
}

/** With rendszercsatlakozás all mandatory systems, with an interface ADÓ. */
function systemsIn(reading: Reading): readonly string[] {
  const mode = reading.text('joining.mode');
  if (mode === 'none') return reading.list('joining.systems');
  return mode === 'interface' ? ['ado'] : mandatorySystems.map(({ value }) => value);
}

export const peopleRules: readonly Rule[] = [
  exactlyOne('representative'),
  exactlyOne('contact'),
  {
    id: 'local-it',
    over: ['people'],
    weight: 'blocks',
    says: (reading) =>
      withRole(reading, 'local-it').length === 0
        ? `Legalább egy ilyen szerepkör kell: ${titleOfRole('local-it')} (rendszergazda). Kérem, jelölje meg valakinél, vagy vegye fel.`
        : undefined,
  },
  {
    id: 'key-users',
    over: ['people', 'joining.mode'],
    weight: 'blocks',
    says(reading) {
      const covered = withRole(reading, 'key-user').flatMap((person) => person.list('people.systems'));
      const open = systemsIn(reading).filter((system) => !covered.includes(system));
      if (open.length === 0) return undefined;
      return `Ezekhez a szakrendszerekhez még nincs kulcsfelhasználó: ${open.map(titleOfSystem).join(', ')}. Kérem, jelölje meg, ki az.`;
    },
  },
  {
    id: 'several-roles',
    eachOf: 'people',
    over: ['people.name', 'people.roles'],
    weight: 'warns',
    says(reading) {
      const held = reading.list('people.roles');
      if (held.length < 2) return undefined;
      return `${reading.text('people.name')} több szerepkört kap: ${held.map(titleOfRole).join(', ')}. Ez lehetséges; kérem, erősítse meg.`;
    },
  },
  {
    id: 'external-only-local-it',
    eachOf: 'people',
    over: ['people.name', 'people.roles', 'people.external'],
    weight: 'blocks',
    says(reading) {
      const isWrong = reading.text('people.external') === 'yes' && reading.list('people.roles').length > 1;
      if (!isWrong) return undefined;
      return `Külső vállalkozó csak lokális informatikai üzemeltető lehet, más szerepkörben nem: ${reading.text('people.name')}. Kérem, módosítsa a szerepkörét.`;
    },
  },
  {
    id: 'informed',
    eachOf: 'people',
    over: ['people.name', 'people.informed'],
    weight: 'blocks',
    says: (reading) =>
      reading.text('people.informed') === 'no'
        ? `Az adatkezelési tájékoztatót még nem fogadta el: ${reading.text('people.name')}. Kérem, adja át neki, utána jelölje itt igennel.`
        : undefined,
  },
];
