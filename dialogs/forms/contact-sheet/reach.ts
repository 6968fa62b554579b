// Where the municipality sits and how it can be reached (domain facts 8.1).
import { email } from '../../answer-kinds/email';
import { krid } from '../../answer-kinds/krid';
import { municipality } from '../../answer-kinds/municipality';
import { phone } from '../../answer-kinds/phone';
import { postcode } from '../../answer-kinds/postcode';
import { text } from '../../answer-kinds/text';
import { webAddress } from '../../answer-kinds/web-address';
import type { Section } from '../../form';

const sheet = 'csatlakozasi-kezikonyv/adatlap';
const ids = 'csatlakozasi-kezikonyv/azonositok';

export const seat: Section = {
  title: 'Székhely',
  perMunicipality: true,
  help: `${sheet}/szervezeti-resz`,
  questions: {
    postcode: {
      ask: 'Mi a székhely irányítószáma?',
      label: 'Irányítószám',
      kind: postcode(),
      help: `${ids}/iranyitoszam`,
    },
    settlement: { ask: 'Melyik településen van a székhely?', label: 'Település', kind: municipality() },
    street: { ask: 'Mi a közterület neve? (Például: Kossuth Lajos.)', label: 'Közterület neve', kind: line(60) },
    streetKind: {
      ask: 'Mi a közterület jellege? (Például: utca, út, tér.)',
      label: 'Közterület jellege',
      kind: line(30),
    },
    houseNumber: { ask: 'Mi a házszám?', label: 'Házszám', kind: line(20) },
  },
};

export const reach: Section = {
  title: 'Elérhetőségek',
  help: `${sheet}/szervezeti-resz`,
  questions: {
    phone: {
      ask: 'Mi a központi telefonszám?',
      label: 'Központi telefon',
      kind: phone({ class: 'public' }),
      help: `${ids}/telefon`,
    },
    email: {
      ask: 'Mi a központi e-mail-cím?',
      label: 'Központi e-mail-cím',
      kind: email({ class: 'public' }),
      help: `${ids}/email`,
    },
    website: {
      ask: 'Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.',
      label: 'Honlap',
      kind: webAddress(),
      optional: true,
      perMunicipality: true,
    },
    krid: {
      ask: 'Mi a hivatali tárhely KRID-azonosítója? Ha nincs kéznél, kihagyhatja.',
      label: 'Hivatali tárhely (KRID)',
      kind: krid(),
      optional: true,
      perMunicipality: true,
      help: `${ids}/krid`,
    },
    mailbox: {
      ask: 'Mi a hivatali tárhely rövid neve? Ha nincs kéznél, kihagyhatja.',
      label: 'Hivatali tárhely rövid neve',
      kind: line(40),
      optional: true,
      perMunicipality: true,
      onlyIf: { at: 'reach.krid', isGiven: true },
      help: `${ids}/krid`,
    },
  },
};

function line(most: number) {
  return text({ most, lines: 'one', class: 'public' });
}
