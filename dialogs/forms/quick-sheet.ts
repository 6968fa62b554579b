// 90 másodperces adatlap: what changes often of the contact sheet, shown as it is known, and only changed where it changed.
import { partOfForm } from '../part-of-form';
import { contactSheet } from './contact-sheet';

export const quickSheet = partOfForm(contactSheet, {
  id: 'quick-sheet',
  version: 1,
  title: '90 másodperces adatlap',
  startWords: ['90 másodperces adatlap', 'gyors adatlap', 'rövid adatlap', 'mi változott'],
  opening:
    'Ezt tudjuk Önökről. Kérem, soronként hagyja jóvá, vagy módosítsa; ha semmi nem változott, elég egyetlen jóváhagyás.',
  confirms: 'together',
  asks: { reach: ['phone', 'email', 'website'], joining: 'all', people: 'all' },
});
