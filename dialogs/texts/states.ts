// How the states of sheets and of their sections are called.
import type { SheetState } from '../sheet';
import type { SectionState } from '../states';

export const sheetStateWords: Record<SheetState, string> = {
  draft: 'vázlat',
  sent: 'beküldve',
  returned: 'hiánypótlásra visszaküldve',
  accepted: 'elfogadva',
  amending: 'módosítás alatt',
};

export const sectionStateWords: Record<SectionState, string> = {
  'not-started': 'nem kezdett',
  'in-progress': 'folyamatban',
  complete: 'kész',
  returned: 'visszaküldve',
};
