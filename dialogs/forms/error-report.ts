// A fault report that a help desk can work with at once: what domain practice asks of a good report, one question at a time.
import { choice } from '../answer-kinds/choice';
import { text } from '../answer-kinds/text';
import { defineForm } from '../define-form';

export const errorReport = defineForm({
  id: 'error-report',
  version: 2,
  keptIn: 'conversation',
  title: 'Hibabejelentés összeállítása',
  startWords: [
    'bejelentés',
    'hibabejelentés',
    'bejelentés összeállítása',
    'hibabejelentés összeállítása',
    'hibát jelentek',
  ],
  opening:
    'Öt rövid kérdésből összeállítom a bejelentés szövegét, amelyet az ASP Hiba- és igénybejelentőbe bemásolhat. ' +
    'Kérem, személyes adatot (nevet, adószámot, TAJ-számot) ne írjon bele.',
  sections: {
    report: {
      title: 'Bejelentés',
      questions: {
        affected: {
          was: ['affected'],
          ask: 'Kit érint a hiba?',
          label: 'Kit érint',
          kind: choice('Csak engem', 'Több kollégát is', 'Senki nem tud dolgozni'),
        },
        system: {
          was: ['system'],
          ask: 'Hol jelentkezik?',
          label: 'Hol jelentkezik',
          kind: choice(
            'Bejelentkezés',
            'Keretrendszer',
            'ADÓ',
            'GAZD',
            'IRAT',
            'IVK',
            'IPARKER',
            'HAGYATÉK',
            'E-önkormányzat portál',
            'Máshol',
          ),
        },
        steps: {
          was: ['steps'],
          ask: 'Melyik menüpontban, milyen lépések után jelentkezik a hiba?',
          label: 'Menüpont és lépések',
          kind: text({ most: 1500 }),
        },
        message: {
          was: ['message'],
          ask: 'Mi a hibaüzenet szövege vagy kódja? Ha nem volt ilyen, írja be: kihagyom.',
          label: 'Hibaüzenet',
          kind: text({ most: 500 }),
          optional: true,
        },
        deadline: {
          was: ['deadline'],
          ask: 'Veszélyeztet közeli határidőt? Ha igen, melyiket és mikorra? Ha nem, írja be: kihagyom.',
          label: 'Veszélyeztetett határidő',
          kind: text({ most: 300 }),
          optional: true,
        },
      },
    },
  },
});
