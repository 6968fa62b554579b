// Answers that go together say nothing; those that do not say which two, and whether they may be kept.
import {
  ibanAndAccount,
  kshCodeAndCounty,
  pirAndTaxNumber,
  postcodeAndMunicipality,
  statisticalAndCounty,
  statisticalAndTaxNumber,
  taxNumberAndCounty,
} from '../../../dialogs/answer-kinds/cross-checks';
import { withRegister } from './tables/people';

function known(ksh: string) {
  const municipality = withRegister.municipality?.(ksh);
  if (!municipality) throw new Error(`${ksh} is not in the register`);
  return municipality;
}
const kerekharaszt = known('34379');
const ujbuda = known('14216');

it.each([
  ['PIR and tax number', pirAndTaxNumber('729578', '15729576-2-10')],
  ['a PIR of unusual length', pirAndTaxNumber('72957', '15415352-2-17')],
  ['tax number and county', taxNumberAndCounty('15729576-2-10', '10')],
  ['a sole trader in the county', taxNumberAndCounty('15729576-2-30', '10')],
  ['a tax number of Budapest', taxNumberAndCounty('15329970-2-41', '01')],
  ['a large taxpayer anywhere', taxNumberAndCounty('10585560-2-44', '10')],
  ['a county that is none', taxNumberAndCounty('15729576-2-10', '99')],
  ['KSH code and county', kshCodeAndCounty(kerekharaszt, '10')],
  ['statistical and tax number', statisticalAndTaxNumber('15729576-8411-321-10', '15729576-2-10')],
  ['statistical number and county', statisticalAndCounty('15729576-8411-321-10', '10')],
  ['postcode and municipality', postcodeAndMunicipality('3009', kerekharaszt)],
  ['a postcode of the district', postcodeAndMunicipality('1117', ujbuda)],
  ['IBAN and account', ibanAndAccount('HU42117730161111101800000000', '11773016-11111018')],
  ['IBAN and long account', ibanAndAccount('HU42100320000172036100000000', '10032000-01720361-00000000')],
])('lets %s stand that go together', (_, contradiction) => {
  expect(contradiction).toBeUndefined();
});

it.each([
  [
    pirAndTaxNumber('729578', '15415352-2-17'),
    'warns',
    'A PIR-azonosítóhoz olyan adószám illik, amelynek 3–7. számjegye 72957, itt 41535 áll; kérem, nézze meg mindkettőt.',
  ],
  [
    taxNumberAndCounty('15729576-2-10', '07'),
    'warns',
    'Az adószám végén álló 10 Heves vármegyére utal, a település viszont Fejér vármegyében van; kérem, nézze meg mindkettőt.',
  ],
  [
    taxNumberAndCounty('15329970-2-41', '07'),
    'warns',
    'Az adószám végén álló 41 Budapestre utal, a település viszont Fejér vármegyében van; kérem, nézze meg mindkettőt.',
  ],
  [
    taxNumberAndCounty('15729576-2-10', '01'),
    'warns',
    'Az adószám végén álló 10 Heves vármegyére utal, a település viszont Budapesten van; kérem, nézze meg mindkettőt.',
  ],
  [
    kshCodeAndCounty(kerekharaszt, '07'),
    'blocks',
    'A KSH-kód szerinti település (Kerekharaszt) Heves vármegyében van, nem Fejér vármegyében; kérem, javítsa az egyiket, például a vármegyét erre: Heves.',
  ],
  [
    statisticalAndTaxNumber('15415352-8411-321-10', '15729576-2-10'),
    'blocks',
    'A statisztikai számjel az adószám első nyolc számjegyével (15729576) kezdődik; helyes példa: 15729576-8411-321-10.',
  ],
  [
    statisticalAndCounty('15729576-8411-321-10', '07'),
    'blocks',
    'A statisztikai számjel végén a székhely vármegyéjének kódja áll, ez itt 07, nem 10; helyes példa: 15729576-8411-321-07.',
  ],
  [
    postcodeAndMunicipality('8127', kerekharaszt),
    'warns',
    'Kerekharaszt irányítószáma a településjegyzékben 3009, itt 8127 áll; ha több is van, megtarthatja.',
  ],
  [
    postcodeAndMunicipality('1054', ujbuda),
    'warns',
    'Budapest XI. kerület irányítószámai így kezdődnek: 111, itt 1054 áll; kérem, nézze meg még egyszer.',
  ],
  [
    ibanAndAccount('HU42100320000172036100000000', '11773016-11111018'),
    'blocks',
    'Az IBAN nem ehhez a bankszámlaszámhoz tartozik; helyes példa: HU42117730161111101800000000.',
  ],
])('says what does not go together: %j', (contradiction, weight, sentence) => {
  expect(contradiction).toEqual({ weight, sentence });
});
