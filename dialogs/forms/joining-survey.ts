// Csatlakozási kérdőív: five parts, each of blocks that different people can fill over weeks (domain facts 10).
import { defineForm } from '../define-form';
import { documentSections } from './joining-survey/documents';
import { institutionSections } from './joining-survey/institutions';
import { machineSections } from './joining-survey/machines';
import { networkSections } from './joining-survey/network';
import { organisationSections } from './joining-survey/organisation';
import { registerSections } from './joining-survey/registers';
import { surveyRules } from './joining-survey/rules';
import { systemLists } from './joining-survey/system-lists';
import { systemSections } from './joining-survey/systems';

export const joiningSurvey = defineForm({
  id: 'joining-survey',
  version: 1,
  keptIn: 'sheet',
  title: 'Csatlakozási kérdőív',
  called: { one: 'kérdőív', its: 'kérdőíve' },
  startWords: ['kérdőív', 'csatlakozási kérdőív', 'felmérés'],
  opening:
    'Öt részből áll, és több kolléga is kitöltheti, szakaszonként, akár hetek alatt; minden válasz azonnal megmarad. ' +
    'Amit most nem tud, arra írja be: „nem tudom”.',
  parts: {
    organisation: {
      title: '1. Szervezeti és kapcsolattartási adatok',
      help: 'csatlakozasi-kezikonyv/kerdoiv/szervezet',
    },
    documents: { title: '2. Dokumentumok', help: 'csatlakozasi-kezikonyv/kerdoiv/dokumentumok' },
    registers: { title: '3. Törzsadat-nyilvántartások adatai', help: 'csatlakozasi-kezikonyv/kerdoiv/torzsadat' },
    environment: { title: '4. Helyi informatikai környezet', help: 'csatlakozasi-kezikonyv/kerdoiv/informatika' },
    systems: { title: '5. Szakrendszeri információk', help: 'csatlakozasi-kezikonyv/kerdoiv/szakrendszeri-kozos' },
  },
  sections: {
    ...organisationSections,
    ...institutionSections,
    ...documentSections,
    ...registerSections,
    ...machineSections,
    ...networkSections,
    ...systemSections,
    ...systemLists,
  },
  takesFrom: {
    form: 'contact-sheet',
    places: {
      'office.kind': 'office.kind',
      'office.population': 'office.population',
      'members.municipality': 'members.municipality',
      'plan.mode': 'joining.mode',
      'plan.plannedOn': 'joining.plannedOn',
    },
  },
  sentWith: ['organisation', 'environment', 'ado'],
  rules: surveyRules,
});
