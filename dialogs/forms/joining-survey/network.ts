// Part 4 of the survey, second half: the internet, here and on other sites, and who looks after it all (domain facts 10.4).
import { choice } from '../../answer-kinds/choice';
import { choices } from '../../answer-kinds/choices';
import { date } from '../../answer-kinds/date';
import { number } from '../../answer-kinds/number';
import { text } from '../../answer-kinds/text';
import type { Section } from '../../form';
import { asked, count, isThere, survey, who, whose, yes } from './asked';

const part = 'environment';
const knownBy = 'lokális informatikai üzemeltető';
const help = `${survey}/informatika`;
const shared = { part, knownBy, help };
const megabits = number({
  min: 0,
  max: 100_000,
  decimals: 1,
  unit: { name: 'Mbit/s', also: ['mbit', 'mbps', 'mb/s'] },
});

const internet: Section = {
  ...shared,
  title: 'Internet',
  also: ['hálózat', 'net', 'sávszélesség'],
  questions: {
    provider: whose('Ki az internetszolgáltató?', 'Internetszolgáltató'),
    technology: asked(
      'Milyen technológiájú a kapcsolat?',
      'Technológia',
      choice('optikai', 'kábeles', 'DSL', 'mobil', 'mikrohullámú', 'egyéb'),
    ),
    down: asked('Mekkora a letöltési sebesség?', 'Letöltés', megabits),
    up: asked('Mekkora a feltöltési sebesség?', 'Feltöltés', megabits),
    backup: isThere('Van tartalék internetkapcsolat?', 'Tartalék kapcsolat'),
    ntg: isThere('Van kormányzati hálózati (NTG) végpontjuk?', 'NTG-végpont', { help: `${survey}/ntg-kerdes` }),
  },
};

const sites: Section = {
  ...shared,
  title: 'Telephelyek hálózata',
  onlyIf: { at: 'institutions.sites', moreThan: 0 },
  repeats: { one: 'telephely', calledBy: 'name', min: 1, max: 40, addAsk: 'Van még további telephely?' },
  questions: {
    name: { ask: 'Melyik telephelyről van szó?', label: 'Telephely', kind: text({ most: 120, lines: 'one' }) },
    provider: whose('Ki itt az internetszolgáltató?', 'Internetszolgáltató'),
    down: asked('Mekkora itt a letöltési sebesség?', 'Letöltés', megabits),
    machines: count('Hány gépen használják itt az ASP-t?', 'Gépek'),
  },
};

const operation: Section = {
  ...shared,
  title: 'Üzemeltetés, biztonság',
  also: ['rendszergazda', 'mentés'],
  questions: {
    kind: asked(
      'Saját vagy külső rendszergazdájuk van?',
      'Rendszergazda',
      choice({ value: 'own', title: 'saját' }, { value: 'external', title: 'külső' }),
    ),
    contact: who('Ki a rendszergazda, és hol érhető el?', 'Rendszergazda elérhetősége'),
    endsOn: asked(
      'Mikor jár le a külső rendszergazda szerződése? Ha határozatlan idejű, írja be: kihagyom.',
      'Rendszergazdai szerződés vége',
      date({ looks: 'ahead' }),
      {
        optional: true,
        onlyIf: { at: 'operation.kind', is: 'external' },
        help: `${survey}/informatikai-figyelmeztetesek`,
      },
    ),
    protections: asked(
      'Ezek közül melyik van Önöknél?',
      'Védelem és hálózat',
      choices(
        [
          { value: 'antivirus', title: 'vírusvédelem' },
          { value: 'backup', title: 'rendszeres mentés' },
          { value: 'domain', title: 'tartomány (AD)' },
          { value: 'proxy', title: 'proxy' },
          { value: 'firewall', title: 'tűzfal' },
        ],
        { least: 0 },
      ),
      { help: `${survey}/informatikai-figyelmeztetesek` },
    ),
    hasOfficer: isThere('Van informatikai biztonsági felelősük (IBF)?', 'Informatikai biztonsági felelős'),
    officer: who('Ki az informatikai biztonsági felelős?', 'IBF neve', { onlyIf: yes('operation.hasOfficer') }),
  },
};

export const networkSections = { internet, sites, operation };
