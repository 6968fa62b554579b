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

/** What people call them, too; of Csongrád-Csanád the name until 2020. */
const shorts: Record<string, string[]> = {
  '01': ['főváros', 'Bp', 'Bp.'],
  '05': ['BAZ', 'Borsod'],
  '06': ['Csongrád', 'Csongrád megye'],
  '08': ['GYMS', 'GYMSM'],
  '11': ['KEM'],
  '15': ['SZSZB', 'SZSZBM'],
  '16': ['JNSZ', 'JNKSZ', 'JNSZM'],
};

export interface County {
  /** Two digits of KSH. */
  code: string;
  name: string;
  shorts: readonly string[];
}

export const counties: readonly County[] = names.map((name, at) => {
  const code = String(at + 1).padStart(2, '0');
  return { code, name, shorts: shorts[code] ?? [] };
});

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
