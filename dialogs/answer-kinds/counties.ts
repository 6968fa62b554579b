// The twenty territorial units by their KSH code, and what the last two digits of a tax number say of them.

/** The capital stands first, as 01; domain rules 15.1. */
const names = [
  'Budapest',
  'Baranya',
  'Bács-Kiskun',
  'Békés',
  'Borsod-Abaúj-Zemplén',
  'Csongrád-Csanád',
  'Fejér',
  'Győr-Moson-Sopron',
  'Hajdú-Bihar',
  'Heves',
  'Komárom-Esztergom',
  'Nógrád',
  'Pest',
  'Somogy',
  'Szabolcs-Szatmár-Bereg',
  'Jász-Nagykun-Szolnok',
  'Tolna',
  'Vas',
  'Veszprém',
  'Zala',
];

export const counties: readonly { code: string; name: string }[] = names.map((name, at) => ({
  code: String(at + 1).padStart(2, '0'),
  name,
}));

export function countyName(code: string): string | undefined {
  return counties.find((county) => county.code === code)?.name;
}

/** undefined: the largest taxpayers (44, 51), wherever they sit, and what is no code. */
export function countyOfTaxArea(area: string): string | undefined {
  const number = Number(area);
  if (number >= 41 && number <= 43) return '01';
  const county = number >= 22 && number <= 40 ? number - 20 : number;
  return county >= 2 && county <= 20 ? String(county).padStart(2, '0') : undefined;
}
