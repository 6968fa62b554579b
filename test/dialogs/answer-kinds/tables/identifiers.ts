// Identifiers of an organisation: what people type, and what they read.
import { bankAccount, iban } from '../../../../dialogs/answer-kinds/bank-account';
import { krid } from '../../../../dialogs/answer-kinds/krid';
import { kshCode } from '../../../../dialogs/answer-kinds/ksh-code';
import { pir } from '../../../../dialogs/answer-kinds/pir';
import { postcode } from '../../../../dialogs/answer-kinds/postcode';
import { statisticalNumber } from '../../../../dialogs/answer-kinds/statistical-number';
import { taxNumber } from '../../../../dialogs/answer-kinds/tax-number';
import type { Table } from '../read';

export const identifiers: Table[] = [
  {
    title: 'a tax number',
    kind: taxNumber(),
    rows: [
      ['15729576-2-10', '= 15729576-2-10'],
      ['15729576210', '= 15729576-2-10'],
      ['HU15729576-2-10', '= 15729576-2-10'],
      ['adószám: 15729576-2-10', '= 15729576-2-10'],
      ['Az adószámunk 15729576-2-10.', '= 15729576-2-10'],
      ['15729576 - 2 - 10', '= 15729576-2-10'],
      ['１５７２９５７６-２-１０', '= 15729576-2-10'],
      ['15729576\u00a02\u00a010', '= 15729576-2-10'],
      ['15729576\u200b-2-10', '= 15729576-2-10'],
      ['\u202e15729576-2-10', '= 15729576-2-10'],
      ['15729576\n-2-10', '= 15729576-2-10'],
      ['15729576–2–10', '= 15729576-2-10'],
      ['15729576/2/10', '= 15729576-2-10'],
      [
        '15729576',
        '✗ Ez az adószám első nyolc számjegye, az áfakód és a területi kód is kell utána; helyes példa: 15729576-2-10.',
      ],
      [
        'HU15729576',
        '✗ Ez az adószám első nyolc számjegye, az áfakód és a területi kód is kell utána; helyes példa: 15729576-2-10.',
      ],
      [
        '15729577-2-10',
        '✗ Ebben az adószámban elírás lehet, mert az ellenőrző számjegye nem egyezik; helyes példa: 15729576-2-10.',
      ],
      ['1572957-2-10', '✗ Az adószám 11 számjegyből áll, ebben 10 van; helyes példa: 15729576-2-10.'],
      ['15729576-2-100', '✗ Az adószám 11 számjegyből áll, ebben 12 van; helyes példa: 15729576-2-10.'],
      ['15729576-6-10', '✗ Az adószám 9. számjegye (áfakód) 1 és 5 közötti, itt 6 áll; helyes példa: 15729576-2-10.'],
      ['15729576-0-10', '✗ Az adószám 9. számjegye (áfakód) 1 és 5 közötti, itt 0 áll; helyes példa: 15729576-2-10.'],
      ['15729576-2-21', '✗ Az adószám végén nincs ilyen területi kód: 21; helyes példa: 15729576-2-10.'],
      ['15729576-2-99', '✗ Az adószám végén nincs ilyen területi kód: 99; helyes példa: 15729576-2-10.'],
      [
        '15729576-2-30',
        '= 15729576-2-30 ⚠ Az adószám végén álló 30 egyéni vállalkozóra utal; kérem, nézze meg még egyszer, mielőtt megtartja.',
      ],
      ['15729576-2-51', '= 15729576-2-51'],
      [
        '00000000-2-10',
        '✗ Ebben az adószámban elírás lehet, mert az ellenőrző számjegye nem egyezik; helyes példa: 15729576-2-10.',
      ],
      ['15729576-2-1O', '✗ Az adószám 11 számjegyből áll, más nem lehet benne; helyes példa: 15729576-2-10.'],
      ['nincs', '✗ Az adószám 11 számjegyből áll, más nem lehet benne; helyes példa: 15729576-2-10.'],
      ['nem tudom', '✗ Az adószám 11 számjegyből áll, más nem lehet benne; helyes példa: 15729576-2-10.'],
      [
        '15729576-2-10 és 15415352-2-17',
        '✗ Az adószám 11 számjegyből áll, más nem lehet benne; helyes példa: 15729576-2-10.',
      ],
      ['👍', '✗ Az adószám 11 számjegyből áll, más nem lehet benne; helyes példa: 15729576-2-10.'],
    ],
  },
  {
    title: 'a PIR number',
    kind: pir(),
    rows: [
      ['729578', '= 729578'],
      ['PIR: 729578', '= 729578'],
      ['729 578', '= 729578'],
      ['729-578', '= 729578'],
      ['törzsszám 729578', '= 729578'],
      [
        '729576',
        '= 729576 ⚠ Ebben a PIR-azonosítóban elírás lehet, mert az ellenőrző számjegye nem egyezik; kérem, nézze meg még egyszer, mielőtt megtartja.',
      ],
      [
        '72957',
        '= 72957 ⚠ A PIR-azonosító hat számjegyből áll, ebben 5 van; kérem, nézze meg még egyszer, mielőtt megtartja.',
      ],
      [
        '7295789',
        '= 7295789 ⚠ A PIR-azonosító hat számjegyből áll, ebben 7 van; kérem, nézze meg még egyszer, mielőtt megtartja.',
      ],
      ['abc', '✗ A PIR-azonosító (törzskönyvi azonosító szám) hat számjegyből áll; helyes példa: 729578.'],
      [
        '１２３４５５',
        '= 123455 ⚠ Ebben a PIR-azonosítóban elírás lehet, mert az ellenőrző számjegye nem egyezik; kérem, nézze meg még egyszer, mielőtt megtartja.',
      ],
      ['729578.', '= 729578'],
      ['15729576-2-10', '✗ A PIR-azonosító (törzskönyvi azonosító szám) hat számjegyből áll; helyes példa: 729578.'],
      ['2', '= 2 ⚠ A PIR-azonosító hat számjegyből áll, ebben 1 van; kérem, nézze meg még egyszer, mielőtt megtartja.'],
      ['🙂', '✗ A PIR-azonosító (törzskönyvi azonosító szám) hat számjegyből áll; helyes példa: 729578.'],
      ['', '✗ Nem érkezett válasz; helyes példa: 729578.'],
      ['72957a', '✗ A PIR-azonosító (törzskönyvi azonosító szám) hat számjegyből áll; helyes példa: 729578.'],
      ['729578\u200b', '= 729578'],
      ['729\u00a0578', '= 729578'],
      ['PIR-szám: 729578', '= 729578'],
      ['72957B', '✗ A PIR-azonosító (törzskönyvi azonosító szám) hat számjegyből áll; helyes példa: 729578.'],
      ['nincs', '✗ A PIR-azonosító (törzskönyvi azonosító szám) hat számjegyből áll; helyes példa: 729578.'],
    ],
  },
  {
    title: 'a KSH code',
    kind: kshCode(),
    rows: [
      ['34379', '= 34379'],
      [
        '3009',
        '= 03009 ⚠ A KSH-településkód öt számjegyből áll, ezért nullát tettem az elejére: 03009; kérem, nézze meg még egyszer, mielőtt megtartja.',
      ],
      ['03009', '= 03009'],
      ['KSH-kód: 34379', '= 34379'],
      ['34 379', '= 34379'],
      ['1034379', '= 34379'],
      [
        '13579',
        '✗ Ebben a KSH-településkódban elírás lehet, mert az ellenőrző számjegye nem egyezik; helyes példa: 34379.',
      ],
      ['1357', '✗ A KSH-településkód öt számjegyből áll, ebben 4 van; helyes példa: 34379.'],
      ['135780', '✗ A KSH-településkód öt számjegyből áll, ebben 6 van; helyes példa: 34379.'],
      [
        '00000',
        '✗ Ebben a KSH-településkódban elírás lehet, mert az ellenőrző számjegye nem egyezik; helyes példa: 34379.',
      ],
      ['Aba', '✗ A KSH-településkód öt számjegyből áll, más nem lehet benne; helyes példa: 34379.'],
      ['３４３７９', '= 34379'],
      ['12', '✗ A KSH-településkód öt számjegyből áll, ebben 2 van; helyes példa: 34379.'],
      ['34379 Kerekharaszt', '✗ A KSH-településkód öt számjegyből áll, más nem lehet benne; helyes példa: 34379.'],
      ['34379-es', '✗ A KSH-településkód öt számjegyből áll, más nem lehet benne; helyes példa: 34379.'],
      ['', '✗ Nem érkezett válasz; helyes példa: 34379.'],
      ['34379.', '= 34379'],
      ['34379\u200b', '= 34379'],
      ['\u200e34379', '= 34379'],
      ['34\u00a0379', '= 34379'],
      ['a kódunk 34379', '= 34379'],
    ],
  },
  {
    title: 'a statistical number',
    kind: statisticalNumber(),
    rows: [
      ['15729576-8411-321-10', '= 15729576-8411-321-10'],
      ['15729576841132110', '= 15729576-8411-321-10'],
      ['15729576 8411 321 10', '= 15729576-8411-321-10'],
      [
        '15729576-8411-321-41',
        '✗ A statisztikai számjel vége a vármegye kódja, 01 és 20 közötti, itt 41 áll; helyes példa: 15729576-8411-321-10.',
      ],
      [
        '15729578-8411-321-10',
        '✗ A statisztikai számjel első nyolc számjegyében elírás lehet, mert az ellenőrző számjegye nem egyezik; helyes példa: 15729576-8411-321-10.',
      ],
      [
        '15729576-8411-321-00',
        '✗ A statisztikai számjel vége a vármegye kódja, 01 és 20 közötti, itt 00 áll; helyes példa: 15729576-8411-321-10.',
      ],
      [
        '15729576-8411-321',
        '✗ A KSH statisztikai számjel 17 számjegyből áll, ebben 15 van; helyes példa: 15729576-8411-321-10.',
      ],
      ['számjel: 15729576-8411-321-10', '= 15729576-8411-321-10'],
      [
        'abc',
        '✗ A KSH statisztikai számjel 17 számjegyből áll, más nem lehet benne; helyes példa: 15729576-8411-321-10.',
      ],
      [
        '1572957684113211',
        '✗ A KSH statisztikai számjel 17 számjegyből áll, ebben 16 van; helyes példa: 15729576-8411-321-10.',
      ],
      ['', '✗ Nem érkezett válasz; helyes példa: 15729576-8411-321-10.'],
      [
        '15729576-8411-321-1O',
        '✗ A KSH statisztikai számjel 17 számjegyből áll, más nem lehet benne; helyes példa: 15729576-8411-321-10.',
      ],
      ['15729576\u00a08411\u00a0321\u00a010', '= 15729576-8411-321-10'],
      ['１５７２９５７６-８４１１-３２１-１０', '= 15729576-8411-321-10'],
      ['15729576-8411-321-10.', '= 15729576-8411-321-10'],
      ['15729576–8411–321–10', '= 15729576-8411-321-10'],
      ['15729576-8411-321-10\u200b', '= 15729576-8411-321-10'],
      [
        '00000000-8411-321-10',
        '✗ A statisztikai számjel első nyolc számjegyében elírás lehet, mert az ellenőrző számjegye nem egyezik; helyes példa: 15729576-8411-321-10.',
      ],
      [
        '15729576-8411-321-21',
        '✗ A statisztikai számjel vége a vármegye kódja, 01 és 20 közötti, itt 21 áll; helyes példa: 15729576-8411-321-10.',
      ],
      ['15729576/8411/321/01', '= 15729576-8411-321-01'],
      [
        '15729576-2-10',
        '✗ A KSH statisztikai számjel 17 számjegyből áll, ebben 11 van; helyes példa: 15729576-8411-321-10.',
      ],
      ['statisztikai számjelünk 15729576-8411-321-10', '= 15729576-8411-321-10'],
      [
        '🙂',
        '✗ A KSH statisztikai számjel 17 számjegyből áll, más nem lehet benne; helyes példa: 15729576-8411-321-10.',
      ],
    ],
  },
  {
    title: 'a bank account',
    kind: bankAccount(),
    rows: [
      ['10032000-01720361-00000000', '= 10032000-01720361-00000000'],
      ['100320000172036100000000', '= 10032000-01720361-00000000'],
      ['1003200001720361', '= 10032000-01720361'],
      ['11735005-20468387', '= 11735005-20468387'],
      ['11735005 20468387', '= 11735005-20468387'],
      ['HU42100320000172036100000000', '= 10032000-01720361-00000000'],
      ['HU42 1003 2000 0172 0361 0000 0000', '= 10032000-01720361-00000000'],
      ['számlaszám: 11735005-20468387', '= 11735005-20468387'],
      ['IBAN: HU42 1003 2000 0172 0361 0000 0000', '= 10032000-01720361-00000000'],
      [
        '11735005-20468388',
        '✗ A bankszámlaszám nyolcadik számjegye után elírás lehet, mert az ellenőrző számjegye nem egyezik; helyes példa: 11773016-11111018.',
      ],
      [
        '11735006-20468387',
        '✗ A bankszámlaszám első nyolc számjegyében elírás lehet, mert az ellenőrző számjegye nem egyezik; helyes példa: 11773016-11111018.',
      ],
      ['11735005', '✗ A bankszámlaszám 16 vagy 24 számjegyből áll, ebben 8 van; helyes példa: 11773016-11111018.'],
      [
        '00000000-00000000',
        '✗ A bankszámlaszám első nyolc számjegyében elírás lehet, mert az ellenőrző számjegye nem egyezik; helyes példa: 11773016-11111018.',
      ],
      [
        'HU43100320000172036100000000',
        '✗ Ebben az IBAN-ban elírás lehet, mert az ellenőrző száma nem egyezik; helyes példa: HU42 1177 3016 1111 1018 0000 0000.',
      ],
      [
        'HU4210032000',
        '✗ A magyar IBAN a HU után 26 számjegyből áll, ebben 10 van; helyes példa: HU42 1177 3016 1111 1018 0000 0000.',
      ],
      [
        'DE89 3704 0044 0532 0130 00',
        '✗ Magyarországi (HU kezdetű) IBAN-t kérek; helyes példa: HU42 1177 3016 1111 1018 0000 0000.',
      ],
      [
        'AT611904300234573201',
        '✗ Magyarországi (HU kezdetű) IBAN-t kérek; helyes példa: HU42 1177 3016 1111 1018 0000 0000.',
      ],
      ['OTP 11735005-20468387', '= 11735005-20468387'],
      [
        'OTP Bank',
        '✗ A bankszámlaszám 16 vagy 24 számjegyből áll, más nem lehet benne; helyes példa: 11773016-11111018.',
      ],
      [
        '11735005-2046838x',
        '✗ A bankszámlaszám 16 vagy 24 számjegyből áll, más nem lehet benne; helyes példa: 11773016-11111018.',
      ],
      ['１１７３５００５-２０４６８３８７', '= 11735005-20468387'],
      ['', '✗ Nem érkezett válasz; helyes példa: 11773016-11111018.'],
      ['hu42100320000172036100000000', '= 10032000-01720361-00000000'],
    ],
  },
  {
    title: 'an IBAN',
    kind: iban(),
    rows: [
      ['HU42100320000172036100000000', '= HU42 1003 2000 0172 0361 0000 0000'],
      ['hu42 1003 2000 0172 0361 0000 0000', '= HU42 1003 2000 0172 0361 0000 0000'],
      ['10032000-01720361-00000000', '= HU42 1003 2000 0172 0361 0000 0000'],
      ['11773016-11111018', '= HU42 1177 3016 1111 1018 0000 0000'],
      [
        'HU43100320000172036100000000',
        '✗ Ebben az IBAN-ban elírás lehet, mert az ellenőrző száma nem egyezik; helyes példa: HU42 1177 3016 1111 1018 0000 0000.',
      ],
      [
        'HU421003',
        '✗ A magyar IBAN a HU után 26 számjegyből áll, ebben 6 van; helyes példa: HU42 1177 3016 1111 1018 0000 0000.',
      ],
      [
        'DE89 3704 0044 0532 0130 00',
        '✗ Magyarországi (HU kezdetű) IBAN-t kérek; helyes példa: HU42 1177 3016 1111 1018 0000 0000.',
      ],
      [
        'abc',
        '✗ A magyar IBAN a HU után 26 számjegyből áll, más nem lehet benne; helyes példa: HU42 1177 3016 1111 1018 0000 0000.',
      ],
      ['12', '✗ A bankszámlaszám 16 vagy 24 számjegyből áll, ebben 2 van; helyes példa: 11773016-11111018.'],
      ['HU42-1003-2000-0172-0361-0000-0000', '= HU42 1003 2000 0172 0361 0000 0000'],
      ['IBAN HU42100320000172036100000000', '= HU42 1003 2000 0172 0361 0000 0000'],
      [
        'SWIFT GIBAHUHB',
        '✗ A magyar IBAN a HU után 26 számjegyből áll, más nem lehet benne; helyes példa: HU42 1177 3016 1111 1018 0000 0000.',
      ],
      ['', '✗ Nem érkezett válasz; helyes példa: HU42 1177 3016 1111 1018 0000 0000.'],
      ['ＨＵ４２１００３２００００１７２０３６１００００００００', '= HU42 1003 2000 0172 0361 0000 0000'],
      ['HU42\u00a01003\u00a02000\u00a00172\u00a00361\u00a00000\u00a00000', '= HU42 1003 2000 0172 0361 0000 0000'],
      [
        'HU4210032000017203610000000O',
        '✗ A magyar IBAN a HU után 26 számjegyből áll, más nem lehet benne; helyes példa: HU42 1177 3016 1111 1018 0000 0000.',
      ],
      [
        '11773016-11111019',
        '✗ A bankszámlaszám nyolcadik számjegye után elírás lehet, mert az ellenőrző számjegye nem egyezik; helyes példa: 11773016-11111018.',
      ],
      ['\u200eHU42100320000172036100000000', '= HU42 1003 2000 0172 0361 0000 0000'],
      ['HU42100320000172036100000000.', '= HU42 1003 2000 0172 0361 0000 0000'],
      [
        'HU42 100320000172036100000000 és',
        '✗ A magyar IBAN a HU után 26 számjegyből áll, más nem lehet benne; helyes példa: HU42 1177 3016 1111 1018 0000 0000.',
      ],
      [
        '🙂',
        '✗ A magyar IBAN a HU után 26 számjegyből áll, más nem lehet benne; helyes példa: HU42 1177 3016 1111 1018 0000 0000.',
      ],
    ],
  },
  {
    title: 'a KRID',
    kind: krid(),
    rows: [
      ['123456789', '= 123456789'],
      ['KRID: 123456789', '= 123456789'],
      ['123 456 789', '= 123456789'],
      [
        '12345678',
        '= 12345678 ⚠ A KRID-azonosító többnyire kilenc számjegyből áll, ebben 8 van; kérem, nézze meg még egyszer, mielőtt megtartja.',
      ],
      [
        '1234567890',
        '= 1234567890 ⚠ A KRID-azonosító többnyire kilenc számjegyből áll, ebben 10 van; kérem, nézze meg még egyszer, mielőtt megtartja.',
      ],
      ['1234567890123', '✗ A KRID-azonosító csak számjegyekből áll, többnyire kilencből; helyes példa: 123456789.'],
      ['abc', '✗ A KRID-azonosító csak számjegyekből áll, többnyire kilencből; helyes példa: 123456789.'],
      ['12345678a', '✗ A KRID-azonosító csak számjegyekből áll, többnyire kilencből; helyes példa: 123456789.'],
      ['', '✗ Nem érkezett válasz; helyes példa: 123456789.'],
      ['１２３４５６７８９', '= 123456789'],
      ['123-456-789', '= 123456789'],
      ['123456789.', '= 123456789'],
      ['krid 123456789', '= 123456789'],
      ['KRID-azonosítónk: 123456789', '= 123456789'],
      ['123456789\u200b', '= 123456789'],
      ['123\u00a0456\u00a0789', '= 123456789'],
      [
        '1',
        '= 1 ⚠ A KRID-azonosító többnyire kilenc számjegyből áll, ebben 1 van; kérem, nézze meg még egyszer, mielőtt megtartja.',
      ],
      ['ABAONK', '✗ A KRID-azonosító csak számjegyekből áll, többnyire kilencből; helyes példa: 123456789.'],
      [
        '123456789 és 987654321',
        '✗ A KRID-azonosító csak számjegyekből áll, többnyire kilencből; helyes példa: 123456789.',
      ],
      ['🙂', '✗ A KRID-azonosító csak számjegyekből áll, többnyire kilencből; helyes példa: 123456789.'],
      ['nincs', '✗ A KRID-azonosító csak számjegyekből áll, többnyire kilencből; helyes példa: 123456789.'],
    ],
  },
  {
    title: 'a postcode',
    kind: postcode(),
    rows: [
      ['8127', '= 8127'],
      ['8127 Aba', '= 8127'],
      ['8127, Aba', '= 8127'],
      ['H-8127', '= 8127'],
      ['H 8127 Aba', '= 8127'],
      ['1054', '= 1054'],
      ['1054 Budapest', '= 1054'],
      ['1007', '= 1007'],
      ['1994', '= 1994 ⚠ Ilyen irányítószámot nem ismerek: 1994; kérem, nézze meg még egyszer, mielőtt megtartja.'],
      ['0123', '= 0123 ⚠ Ilyen irányítószámot nem ismerek: 0123; kérem, nézze meg még egyszer, mielőtt megtartja.'],
      ['9999', '= 9999 ⚠ Ilyen irányítószámot nem ismerek: 9999; kérem, nézze meg még egyszer, mielőtt megtartja.'],
      [
        '105',
        '= 105 ⚠ Az irányítószám négy számjegyből áll, ebben 3 van; kérem, nézze meg még egyszer, mielőtt megtartja.',
      ],
      [
        '10544',
        '= 10544 ⚠ Az irányítószám négy számjegyből áll, ebben 5 van; kérem, nézze meg még egyszer, mielőtt megtartja.',
      ],
      ['1234567', '✗ Az irányítószám négy számjegyből áll; helyes példa: 8127.'],
      ['Aba', '✗ Az irányítószám négy számjegyből áll; helyes példa: 8127.'],
      ['８１２７', '= 8127'],
      ['8127.', '= 8127'],
      ['irányítószám: 8127', '= 8127'],
      ['', '✗ Nem érkezett válasz; helyes példa: 8127.'],
      ['8127 Aba, Rákóczi utca 12.', '✗ Az irányítószám négy számjegyből áll; helyes példa: 8127.'],
    ],
  },
];
