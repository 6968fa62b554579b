// Days, on Sunday, 22 November 2026: what people type, and what they read.
import { date } from '../../../../dialogs/answer-kinds/date';
import type { Table } from '../read';

export const dates: Table[] = [
  {
    title: 'a day',
    kind: date(),
    rows: [
      ['2026-01-05', '= 2026. január 5.'],
      ['2026.01.05.', '= 2026. január 5.'],
      ['2026. 01. 05', '= 2026. január 5.'],
      ['2026/1/5', '= 2026. január 5.'],
      ['20260105', '= 2026. január 5.'],
      ['2026. január 5.', '= 2026. január 5.'],
      ['2026 jan 5', '= 2026. január 5.'],
      ['2026. jan. 5-én', '= 2026. január 5.'],
      ['2026. január 5., hétfő', '= 2026. január 5.'],
      ['hétfő, 2026. január 5.', '= 2026. január 5.'],
      [
        '2026. január 5. kedd',
        '✗ 2026. január 5. hétfőre esik, nem keddre; helyes példa: 2026. november 22. → 2026. január 5.',
      ],
      ['2026-01-05T00:00:00Z', '= 2026. január 5.'],
      ['2026. január 5. 10:00', '= 2026. január 5.'],
      ['január 5.', '= 2027. január 5.'],
      ['jan. 5.', '= 2027. január 5.'],
      ['jan 5-én', '= 2027. január 5.'],
      ['január elseje', '= 2027. január 1.'],
      ['január elsején', '= 2027. január 1.'],
      ['december huszonharmadika', '= 2026. december 23.'],
      [
        '05.01.2026',
        '✗ Ez több napot is jelenthet, kérem, válassza ki, vagy írja be betűvel a hónapot; helyes példa: 2026. november 22. → 2026. január 5. | 2026. május 1.',
      ],
      ['25.01.2026', '= 2026. január 25.'],
      ['05/05/2026', '= 2026. május 5.'],
      [
        '26.01.05.',
        '✗ Ez több napot is jelenthet, kérem, válassza ki, vagy írja be betűvel a hónapot; helyes példa: 2026. november 22. → 2005. január 26. | 2026. január 5.',
      ],
      [
        '26.01.05',
        '✗ Ez több napot is jelenthet, kérem, válassza ki, vagy írja be betűvel a hónapot; helyes példa: 2026. november 22. → 2005. január 26. | 2026. január 5.',
      ],
      ['01.05.', '= 2027. január 5.'],
      ['25.01.', '= 2027. január 25.'],
      ['12/24', '= 2026. december 24.'],
      [
        '5-én',
        '✗ Ez több napot is jelenthet, kérem, válassza ki, vagy írja be betűvel a hónapot; helyes példa: 2026. november 22. → 2026. november 5. | 2026. december 5.',
      ],
      [
        '5.',
        '✗ Ez több napot is jelenthet, kérem, válassza ki, vagy írja be betűvel a hónapot; helyes példa: 2026. november 22. → 2026. november 5. | 2026. december 5.',
      ],
      ['5', '✗ Ebből nem tudom, melyik napra gondol; helyes példa: 2026. november 22.'],
      ['ma', '= 2026. november 22.'],
      ['holnap', '= 2026. november 23.'],
      ['Holnapután!', '= 2026. november 24.'],
      ['tegnap', '= 2026. november 21.'],
      ['holnap 10:00', '= 2026. november 23.'],
      ['3 nap múlva', '= 2026. november 25.'],
      ['két hét múlva', '= 2026. december 6.'],
      ['egy hónap múlva', '= 2026. december 22.'],
      ['két héttel ezelőtt', '= 2026. november 8.'],
      ['99999 nap múlva', '✗ Ebből nem tudom, melyik napra gondol; helyes példa: 2026. november 22.'],
      [
        'hétfő',
        '✗ Ez több napot is jelenthet, kérem, válassza ki, vagy írja be betűvel a hónapot; helyes példa: 2026. november 22. → 2026. november 16. | 2026. november 23.',
      ],
      [
        'hétfőn',
        '✗ Ez több napot is jelenthet, kérem, válassza ki, vagy írja be betűvel a hónapot; helyes példa: 2026. november 22. → 2026. november 16. | 2026. november 23.',
      ],
      ['jövő hétfő', '= 2026. november 23.'],
      ['jövő héten hétfőn', '= 2026. november 23.'],
      ['múlt kedden', '= 2026. november 10.'],
      [
        'most csütörtökön',
        '✗ Ez több napot is jelenthet, kérem, válassza ki, vagy írja be betűvel a hónapot; helyes példa: 2026. november 22. → 2026. november 19. | 2026. november 26.',
      ],
      [
        'vasárnap',
        '✗ Ez több napot is jelenthet, kérem, válassza ki, vagy írja be betűvel a hónapot; helyes példa: 2026. november 22. → 2026. november 15. | 2026. november 29.',
      ],
      ['ezen a héten pénteken', '= 2026. november 20.'],
      ['jövő hónap 5.', '= 2026. december 5.'],
      ['e hó 30-án', '= 2026. november 30.'],
      ['jövő év január 5.', '= 2027. január 5.'],
      ['idén december 31', '= 2026. december 31.'],
      ['tavaly május 1-jén', '= 2025. május 1.'],
      ['2026. február 30.', '✗ Ilyen nap nincs a naptárban; helyes példa: 2026. november 22.'],
      ['február 29.', '= 2028. február 29.'],
      [
        '2026. január',
        '✗ A hónap napját is kérem. Ha 2026. január 1. a jó, válassza ki; ha nem, írja be a pontos napot. → 2026. január 1.',
      ],
      [
        'január',
        '✗ A hónap napját is kérem. Ha 2027. január 1. a jó, válassza ki; ha nem, írja be a pontos napot. → 2027. január 1.',
      ],
      [
        'jövő januártól',
        '✗ A hónap napját is kérem. Ha 2027. január 1. a jó, válassza ki; ha nem, írja be a pontos napot. → 2027. január 1.',
      ],
      [
        'jövő év januártól',
        '✗ A hónap napját is kérem. Ha 2027. január 1. a jó, válassza ki; ha nem, írja be a pontos napot. → 2027. január 1.',
      ],
      [
        '2027 elején',
        '✗ A hónap napját is kérem. Ha 2027. január 1. a jó, válassza ki; ha nem, írja be a pontos napot. → 2027. január 1.',
      ],
      [
        '2027. év elején',
        '✗ A hónap napját is kérem. Ha 2027. január 1. a jó, válassza ki; ha nem, írja be a pontos napot. → 2027. január 1.',
      ],
      [
        'jövő év közepén',
        '✗ A hónap napját is kérem. Ha 2027. július 1. a jó, válassza ki; ha nem, írja be a pontos napot. → 2027. július 1.',
      ],
      [
        '2027 végére',
        '✗ A hónap napját is kérem. Ha 2027. december 31. a jó, válassza ki; ha nem, írja be a pontos napot. → 2027. december 31.',
      ],
      [
        'idén decemberben',
        '✗ A hónap napját is kérem. Ha 2026. december 1. a jó, válassza ki; ha nem, írja be a pontos napot. → 2026. december 1.',
      ],
      [
        '2027 február végén',
        '✗ A hónap napját is kérem. Ha 2027. február 28. a jó, válassza ki; ha nem, írja be a pontos napot. → 2027. február 28.',
      ],
      [
        'március közepe',
        '✗ A hónap napját is kérem. Ha 2027. március 15. a jó, válassza ki; ha nem, írja be a pontos napot. → 2027. március 15.',
      ],
      ['2026', '✗ A hónap napját is kérem; helyes példa: 2026. november 22.'],
      ['jövő héten', '✗ A hónap napját is kérem; helyes példa: 2026. november 22.'],
      ['január 5-7', '✗ Ebből nem tudom, melyik napra gondol; helyes példa: 2026. november 22.'],
      ['2026. XI. 5.', '= 2026. november 5.'],
      ['5 January 2026', '✗ Ebből nem tudom, melyik napra gondol; helyes példa: 2026. november 22.'],
      ['5. január', '= 2027. január 5.'],
      ['9999. január 1.', '✗ Ez a nap túl késői, legkésőbb 2199. december 31. lehet; helyes példa: 2026. november 22.'],
      ['0000-00-00', '✗ Ilyen nap nincs a naptárban; helyes példa: 2026. november 22.'],
      ['2026-13-01', '✗ Ilyen nap nincs a naptárban; helyes példa: 2026. november 22.'],
      ['２０２６．０１．０５．', '= 2026. január 5.'],
      ['holnap\u200b', '= 2026. november 23.'],
      ['', '✗ Ebből nem tudom, melyik napra gondol; helyes példa: 2026. november 22.'],
      ['valamikor', '✗ Ebből nem tudom, melyik napra gondol; helyes példa: 2026. november 22.'],
      ['ASAP', '✗ Ebből nem tudom, melyik napra gondol; helyes példa: 2026. november 22.'],
      ['2026.01.05-2026.01.10', '✗ Ebből nem tudom, melyik napra gondol; helyes példa: 2026. november 22.'],
    ],
  },
  {
    title: 'a day to come',
    kind: date({ looks: 'ahead', min: 'today' }),
    rows: [
      ['jan. 5.', '= 2027. január 5.'],
      ['november 1.', '= 2027. november 1.'],
      ['hétfő', '= 2026. november 23.'],
      ['5-én', '= 2026. december 5.'],
      ['tegnap', '✗ Ez a nap túl korai, legkorábban 2026. november 22. lehet; helyes példa: 2026. november 22.'],
      ['2026-11-22', '= 2026. november 22.'],
      ['2025-01-01', '✗ Ez a nap túl korai, legkorábban 2026. november 22. lehet; helyes példa: 2026. november 22.'],
    ],
  },
  {
    title: 'a day that was',
    kind: date({ looks: 'back', max: 'today' }),
    rows: [
      ['jan. 5.', '= 2026. január 5.'],
      ['november 30.', '= 2025. november 30.'],
      ['hétfő', '= 2026. november 16.'],
      ['5-én', '= 2026. november 5.'],
      ['holnap', '✗ Ez a nap túl késői, legkésőbb 2026. november 22. lehet; helyes példa: 2026. november 22.'],
      ['2010. 5. 1.', '= 2010. május 1.'],
    ],
  },
  {
    title: 'a day of 2027',
    kind: date({
      min: '2027-01-01',
      max: '2027-12-31',
      unusual: (day) =>
        day.endsWith('-01-01')
          ? undefined
          : 'A csatlakozás többnyire január 1-jén kezdődik; kérem, erősítse meg ezt a napot.',
    }),
    rows: [
      ['január 1.', '= 2027. január 1.'],
      ['jan 5', '= 2027. január 5. ⚠ A csatlakozás többnyire január 1-jén kezdődik; kérem, erősítse meg ezt a napot.'],
      ['2026-12-31', '✗ Ez a nap túl korai, legkorábban 2027. január 1. lehet; helyes példa: 2027. január 1.'],
      ['2028-01-01', '✗ Ez a nap túl késői, legkésőbb 2027. december 31. lehet; helyes példa: 2027. január 1.'],
      [
        '01.02.2027',
        '✗ Ez több napot is jelenthet, kérem, válassza ki, vagy írja be betűvel a hónapot; helyes példa: 2027. január 1. → 2027. január 2. | 2027. február 1.',
      ],
    ],
  },
];
