// People and municipalities: what people type, and what they read.
import { openRegister } from '../../../../adapters/register-file';
import { answerCircumstances } from '../../../../bot/answer-circumstances';
import { address } from '../../../../dialogs/answer-kinds/address';
import { kshCode } from '../../../../dialogs/answer-kinds/ksh-code';
import { municipality } from '../../../../dialogs/answer-kinds/municipality';
import { person } from '../../../../dialogs/answer-kinds/person';
import { personName } from '../../../../dialogs/answer-kinds/person-name';
import type { Table } from '../read';

const noon = Date.parse('2026-11-22T12:00:00+01:00');
export const withRegister = answerCircumstances({ register: openRegister(), clock: { now: () => noon } })();

export const people: Table[] = [
  {
    title: 'a name',
    kind: personName(),
    rows: [
      ['dr. Kovács Anna', '= dr. Kovács Anna'],
      ['Dr Kovács Anna', '= dr. Kovács Anna'],
      ['DR. KOVÁCS ANNA', '= dr. Kovács Anna'],
      ['kovács anna', '= Kovács Anna'],
      ['Kovács', '✗ A családi és az utónevet is kérem; helyes példa: dr. Kovács Anna.'],
      ['Kovács Anna dr.', '= dr. Kovács Anna'],
      ['Dr.Kovács Anna', '= dr. Kovács Anna'],
      ['Kiss-Nagy Éva Mária', '= Kiss-Nagy Éva Mária'],
      ['Szabóné dr. Tóth Ilona', '= Szabóné dr. Tóth Ilona'],
      ['özv. Kiss Pálné', '= özv. Kiss Pálné'],
      ['ifj. Nagy János', '= ifj. Nagy János'],
      ['Nagy János úr', '= Nagy János'],
      ['Kovács 2 Anna', '✗ Ez nem személynév; helyes példa: dr. Kovács Anna.'],
      ['👍 Anna', '✗ Ez nem személynév; helyes példa: dr. Kovács Anna.'],
      ['Ковач Анна', '✗ Ez nem személynév; helyes példa: dr. Kovács Anna.'],
      ['K. A.', '✗ Ez nem személynév; helyes példa: dr. Kovács Anna.'],
      ['O’Connor Mary', '= O’Connor Mary'],
      ['de la Cruz Maria', '= de la Cruz Maria'],
      ['Nagy-kiss anna', '= Nagy-kiss Anna'],
      ['', '✗ Nem érkezett válasz; helyes példa: dr. Kovács Anna.'],
      ['a b', '✗ Ez nem személynév; helyes példa: dr. Kovács Anna.'],
      ['Kovács Anna, jegyző', '✗ Ez nem személynév; helyes példa: dr. Kovács Anna.'],
      ['KOVÁCS-KISS ANNA', '= Kovács-Kiss Anna'],
      ['Kovács\u00a0Anna', '= Kovács Anna'],
      ['Kovács\nAnna', '= Kovács Anna'],
      ['\u202eKovács Anna', '= Kovács Anna'],
      ['Ｋovács Anna', '= Kovács Anna'],
      ['Kovács Anna anna@aba.hu', '✗ Ez nem személynév; helyes példa: dr. Kovács Anna.'],
    ],
  },
  {
    title: 'a person',
    kind: person(),
    rows: [
      [
        'dr. Kovács Anna jegyző, 06 30 123 4567, kovacs.anna@aba.hu',
        '= dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu',
      ],
      [
        'dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu',
        '= dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu',
      ],
      ['Kovács Anna 06301234567 kovacs.anna@aba.hu', '= Kovács Anna, +36 30 123 4567, kovacs.anna@aba.hu'],
      [
        'kovács anna pénzügyi ügyintéző 06-1-327-5840 mellék 12 kovacs.anna@aba.hu',
        '= Kovács Anna, pénzügyi ügyintéző, +36 1 327 5840, mellék: 12, kovacs.anna@aba.hu',
      ],
      [
        'jegyző: dr. Kovács Anna, tel.: 06 30 123 4567, e-mail: kovacs.anna@aba.hu',
        '= dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu',
      ],
      [
        'dr. Kovács Anna\njegyző\n+36 30 123 4567\nkovacs.anna@aba.hu',
        '= dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu',
      ],
      ['Kovács Anna <kovacs.anna@aba.hu> 06 30 123 4567', '= Kovács Anna, +36 30 123 4567, kovacs.anna@aba.hu'],
      [
        'Kovács Anna (jegyző) 0630/123-4567 kovacs.anna@gmail.com',
        '= Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@gmail.com ⚠ Ez nem hivatali, hanem ingyenes levelező címe (gmail.com); kérem, nézze meg még egyszer, mielőtt megtartja.',
      ],
      [
        'Kovács Anna',
        '✗ Hiányzik a telefonszám és az e-mail-cím; helyes példa: dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu.',
      ],
      [
        'kovacs.anna@aba.hu',
        '✗ Hiányzik a név és a telefonszám; helyes példa: dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu.',
      ],
      [
        '06 30 123 4567',
        '✗ Hiányzik a név és az e-mail-cím; helyes példa: dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu.',
      ],
      [
        'Kovács Anna, 06 30 123 456, kovacs.anna@aba.hu',
        '✗ A mobilszám a +36 után kilenc számjegyből áll, itt 8 van; helyes példa: dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu.',
      ],
      [
        'Anna, 06 30 123 4567, anna@aba.hu',
        '✗ A családi és az utónevet is kérem; helyes példa: dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu.',
      ],
      ['Kovács Anna, 06 30 123 4567, anna kukac aba.hu', '= Kovács Anna, +36 30 123 4567, anna@aba.hu'],
      ['jegyző, Kovács Anna, 06 30 123 4567, anna@aba.hu', '= Kovács Anna, jegyző, +36 30 123 4567, anna@aba.hu'],
      [
        'Kovács Anna gazdálkodási osztályvezető, aljegyző; 06 30 123 4567; anna@aba.hu',
        '= Kovács Anna, gazdálkodási osztályvezető, aljegyző, +36 30 123 4567, anna@aba.hu',
      ],
      [
        { name: 'kovács anna', post: 'jegyző', phone: '06301234567', email: 'anna@aba.hu' },
        '= Kovács Anna, jegyző, +36 30 123 4567, anna@aba.hu',
      ],
      [
        { name: 'Kovács Anna', phone: '', email: 'anna@aba.hu' },
        '✗ Hiányzik a telefonszám; helyes példa: dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu.',
      ],
      [
        { name: 'Kovács Anna', phone: '12', email: 'anna@aba.hu' },
        '✗ Ez nem telefonszám; helyes példa: +36 30 123 4567.',
      ],
      [
        {},
        '✗ Hiányzik a név, a telefonszám és az e-mail-cím; helyes példa: dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu.',
      ],
      [
        [],
        '✗ Hiányzik a név, a telefonszám és az e-mail-cím; helyes példa: dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu.',
      ],
      [
        '',
        '✗ Hiányzik a név, a telefonszám és az e-mail-cím; helyes példa: dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu.',
      ],
      [
        '👍',
        '✗ Hiányzik a telefonszám és az e-mail-cím; helyes példa: dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu.',
      ],
      ['KOVÁCS ANNA JEGYZŐ 06 30 123 4567 ANNA@ABA.HU', '= Kovács Anna, jegyző, +36 30 123 4567, ANNA@aba.hu'],
      [
        'Név: Kovács Anna; Beosztás: jegyző; Telefon: 06 30 123 4567; E-mail: anna@aba.hu',
        '= Kovács Anna, jegyző, +36 30 123 4567, anna@aba.hu',
      ],
      [
        'Kovács Anna, jegyző, 06 30 123 4567, 06 1 327 5840, anna@aba.hu',
        '✗ Egy személyt kérek, egy telefonszámmal; helyes példa: dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu.',
      ],
      [
        'Kovács Anna jegyző 06 30 123 4567 / 12 anna@aba.hu',
        '= Kovács Anna, jegyző, +36 30 123 4567, mellék: 12, anna@aba.hu',
      ],
    ],
  },
  {
    title: 'a municipality',
    kind: municipality(),
    given: withRegister,
    rows: [
      ['Aba', '= Aba (Fejér vármegye)'],
      ['aba', '= Aba (Fejér vármegye)'],
      ['17376', '= Aba (Fejér vármegye)'],
      ['8127', '= Aba (Fejér vármegye)'],
      ['abai hivatal', '= Aba (Fejér vármegye)'],
      ['Aba (Fejér vármegye)', '= Aba (Fejér vármegye)'],
      ['Komló', '= Komló (Baranya vármegye)'],
      ['Kömlő', '= Kömlő (Heves vármegye)'],
      [
        'komlo',
        '✗ Melyik településre gondol: Komló (Baranya vármegye) vagy Kömlő (Heves vármegye)? → Komló (Baranya vármegye) | Kömlő (Heves vármegye)',
      ],
      [
        'Szentgyörgy',
        '✗ Melyik településre gondol: Jászalsószentgyörgy (Jász-Nagykun-Szolnok vármegye), Dunaszentgyörgy (Tolna vármegye), Iszkaszentgyörgy (Fejér vármegye), Jászfelsőszentgyörgy (Jász-Nagykun-Szolnok vármegye) vagy Tatárszentgyörgy (Pest vármegye)? → Jászalsószentgyörgy (Jász-Nagykun-Szolnok vármegye) | Dunaszentgyörgy (Tolna vármegye) | Iszkaszentgyörgy (Fejér vármegye) | Jászfelsőszentgyörgy (Jász-Nagykun-Szolnok vármegye) | Tatárszentgyörgy (Pest vármegye)',
      ],
      ['Debrecn', '= Debrecen (Hajdú-Bihar vármegye)'],
      ['Budapest XI. kerület', '= Budapest XI. kerület'],
      ['bp11', '= Budapest XI. kerület'],
      ['xyzxyz', '✗ Ilyen települést nem találok (név, KSH-kód vagy irányítószám is lehet); helyes példa: Aba.'],
      ['', '✗ Ilyen települést nem találok (név, KSH-kód vagy irányítószám is lehet); helyes példa: Aba.'],
      ['99999', '✗ Ilyen települést nem találok (név, KSH-kód vagy irányítószám is lehet); helyes példa: Aba.'],
      ['12', '✗ Ilyen települést nem találok (név, KSH-kód vagy irányítószám is lehet); helyes példa: Aba.'],
      ['Aba\u200b', '= Aba (Fejér vármegye)'],
      ['ＡＢＡ', '= Aba (Fejér vármegye)'],
      ['👍', '✗ Ilyen települést nem találok (név, KSH-kód vagy irányítószám is lehet); helyes példa: Aba.'],
    ],
  },
  {
    title: 'a municipality without the register',
    kind: municipality(),
    rows: [
      ['17376', '= 17376'],
      ['Aba', '✗ A KSH-településkód öt számjegyből áll, más nem lehet benne; helyes példa: 34379.'],
      [
        '17377',
        '✗ Ebben a KSH-településkódban elírás lehet, mert az ellenőrző számjegye nem egyezik; helyes példa: 34379.',
      ],
      ['', '✗ Nem érkezett válasz; helyes példa: 34379.'],
    ],
  },
  {
    title: 'an address',
    kind: address(),
    rows: [
      ['8127 Aba, Rákóczi utca 12.', '= 8127 Aba, Rákóczi utca 12.'],
      ['8127 Aba, Rákóczi u. 12', '= 8127 Aba, Rákóczi utca 12.'],
      ['8127 Aba Rákóczi utca 12.', '= 8127 Aba, Rákóczi utca 12.'],
      ['H-8127 Aba, Rákóczi út 12/A', '= 8127 Aba, Rákóczi út 12/A'],
      ['1054 Budapest, Hold utca 1.', '= 1054 Budapest, Hold utca 1.'],
      ['1117 Budapest, XI. kerület Móricz Zsigmond körtér 1', '= 1117 Budapest, XI. kerület Móricz Zsigmond körtér 1.'],
      ['1011 Budapest, Fő tér 1. fszt. 2.', '= 1011 Budapest, Fő tér 1. fszt. 2.'],
      ['8127 Aba,Rákóczi utca 12.', '= 8127 Aba, Rákóczi utca 12.'],
      ['8127 Aba, Szent István kir. útja 5-7.', '= 8127 Aba, Szent István kir. útja 5-7.'],
      ['８１２７ Aba, Rákóczi utca 12.', '= 8127 Aba, Rákóczi utca 12.'],
      ['8127\u00a0Aba,\u00a0Rákóczi\u00a0utca\u00a012.', '= 8127 Aba, Rákóczi utca 12.'],
      ['8127 Aba', '✗ Ebből nem tudom kiolvasni a címet; helyes példa: 8127 Aba, Rákóczi utca 12.'],
      ['Aba, Rákóczi utca 12.', '✗ Ebből nem tudom kiolvasni a címet; helyes példa: 8127 Aba, Rákóczi utca 12.'],
      ['8127 Aba, Rákóczi utca', '✗ Hiányzik a házszám; helyes példa: 8127 Aba, Rákóczi utca 12.'],
      [
        '105 Aba, Rákóczi utca 12.',
        '✗ Az irányítószám négy számjegyből áll, ebben 3 van; helyes példa: 8127 Aba, Rákóczi utca 12.',
      ],
      [
        '81270000 Aba, Rákóczi utca 12.',
        '✗ Az irányítószám négy számjegyből áll, ebben 8 van; helyes példa: 8127 Aba, Rákóczi utca 12.',
      ],
      ['Rákóczi utca 12', '✗ Ebből nem tudom kiolvasni a címet; helyes példa: 8127 Aba, Rákóczi utca 12.'],
      ['', '✗ Ebből nem tudom kiolvasni a címet; helyes példa: 8127 Aba, Rákóczi utca 12.'],
      ['🙂', '✗ Ebből nem tudom kiolvasni a címet; helyes példa: 8127 Aba, Rákóczi utca 12.'],
      [
        { postcode: '8127', town: 'Aba', street: 'Rákóczi', streetKind: 'u.', house: '12.' },
        '= 8127 Aba, Rákóczi utca 12.',
      ],
      [
        { postcode: '8127', town: 'Aba', street: 'Rákóczi', streetKind: '', house: '' },
        '✗ Hiányzik a közterület jellege (utca, út, tér) és a házszám; helyes példa: 8127 Aba, Rákóczi utca 12.',
      ],
      [
        { postcode: 'abc', town: 'Aba', street: 'Rákóczi', streetKind: 'utca', house: '1' },
        '✗ Az irányítószám négy számjegyből áll; helyes példa: 8127.',
      ],
      [
        {},
        '✗ Hiányzik az irányítószám, a település, a közterület neve, a közterület jellege (utca, út, tér) és a házszám; helyes példa: 8127 Aba, Rákóczi utca 12.',
      ],
      ['8127 Aba, Rákóczi Ferenc tér 1.\u200b', '= 8127 Aba, Rákóczi Ferenc tér 1.'],
      ['8127 Aba, hrsz. 012/3', '✗ Ebből nem tudom kiolvasni a címet; helyes példa: 8127 Aba, Rákóczi utca 12.'],
      ['8127 Aba, Kossuth 5.', '✗ Ebből nem tudom kiolvasni a címet; helyes példa: 8127 Aba, Rákóczi utca 12.'],
      [
        { postcode: '8127', town: 'Aba, Belsőbáránd', street: 'Rákóczi', streetKind: 'utca', house: '1' },
        '✗ A címnek ezt a részét így kérem; helyes példa: Aba.',
      ],
    ],
  },
  {
    title: 'a KSH code beside the register',
    kind: kshCode(),
    given: withRegister,
    rows: [
      ['34379', '= 34379'],
      [
        '00019',
        '= 00019 ⚠ A 2018-as településjegyzékben nincs ilyen kód: 00019; kérem, nézze meg még egyszer, mielőtt megtartja.',
      ],
      ['19', '✗ A KSH-településkód öt számjegyből áll, ebben 2 van; helyes példa: 34379.'],
    ],
  },
];
