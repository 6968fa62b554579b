// The register of municipalities and their offices, as it was on the first day of 2018: read once, never changed.
import { isKshCode } from './ksh-code';
import { statuses } from './texts';

export interface Municipality {
  /** Five digits with check digit; text, because leading zeros count. */
  readonly ksh: string;
  readonly name: string;
  readonly status: (typeof statuses)[number];
  readonly county: string;
  /** Two digits, 01 for Budapest. */
  readonly countyCode: string;
  /** As an adjective, as KSH has it; none in Budapest. */
  readonly district?: string;
  readonly office: OfficePlace;
  /** Of its central part; there may be others. None for the districts of Budapest, which have many. */
  readonly postcode?: string;
  readonly population: number;
}

/**
 * What stands in the municipality: an office of its own, the seat of a joint one, a branch of it, or nothing of it.
 * `seat`: the KSH code of where the office sits, itself included.
 */
export interface OfficePlace {
  readonly kind: 'own' | 'seat' | 'branch' | 'member';
  readonly seat: string;
}

export interface Office {
  readonly isJoint: boolean;
  readonly seat: Municipality;
  /** The seat first, the others by name. */
  readonly members: readonly Municipality[];
}

export interface Register {
  all(): readonly Municipality[];
  byKsh(ksh: string): Municipality | undefined;
  /** Undefined when there is no municipality with this code. */
  officeOf(ksh: string): Office | undefined;
}

/** By the office codes 1–6 of KSH; 3 (no office at all) is nowhere in 2018. */
const officeKinds = new Map([
  ['1', 'own'],
  ['2', 'seat'],
  ['4', 'seat'],
  ['5', 'branch'],
  ['6', 'member'],
] as const);

const columns =
  'ksh_code name status county district_code district office_code office_seat population postcode county_code';

interface Row extends Omit<Municipality, 'office'> {
  officeKind: OfficePlace['kind'];
  /** Empty when the office is here. */
  officeSeat: string;
}

const capitalCode = '01';
const capital = 'Budapest';

/** `table`: tab-separated, its first line naming the columns. Throws when a line is not as it should be. */
export function registerOf(table: string): Register {
  const rows = rowsOf(table);
  const codes = new Map(rows.map((row) => [row.name, row.ksh]));
  const municipalities = Object.freeze(rows.map((row) => municipalityOf(row, codes)));
  const byKsh = new Map(municipalities.map((municipality) => [municipality.ksh, municipality]));
  const byOffice = new Map<string, Municipality[]>();
  for (const one of municipalities) byOffice.set(one.office.seat, [...(byOffice.get(one.office.seat) ?? []), one]);
  return {
    all: () => municipalities,
    byKsh: (ksh) => byKsh.get(ksh),
    officeOf(ksh) {
      const seat = byKsh.get(byKsh.get(ksh)?.office.seat ?? '');
      if (seat === undefined) return undefined;
      const others = (byOffice.get(seat.ksh) ?? []).filter((member) => member !== seat);
      return { isJoint: seat.office.kind === 'seat', seat, members: [seat, ...others] };
    },
  };
}

function rowsOf(table: string): Row[] {
  const [head, ...lines] = table.trimEnd().split('\n');
  if (head !== columns.replaceAll(' ', '\t')) throw new Error('the register has other columns than it should');
  return lines.map((line, at) => {
    const row = rowOf(line);
    if (row === undefined) throw new Error(`line ${at + 2} of the register is not as it should be: ${line}`);
    return row;
  });
}

/** Looked at by hand: a schema would take longer for all lines than the rest of opening the register. */
function rowOf(line: string): Row | undefined {
  const [ksh = '', name, typed, county = '', , district = '', code, officeSeat = '', population, postcode, countyCode] =
    line.split('\t');
  const status = statuses.find((one) => one === typed);
  const officeKind = officeKinds.get(code as Parameters<typeof officeKinds.get>[0]);
  if (!isKshCode(ksh) || !name || !status || !officeKind) return undefined;
  if (!isNumber(population) || !(postcode === '*' || isNumber(postcode)) || !isNumber(countyCode)) return undefined;
  const isCapital = countyCode === capitalCode;
  return {
    ksh,
    name,
    status,
    county: isCapital ? capital : county,
    countyCode,
    ...(!isCapital && { district }),
    ...(postcode !== '*' && { postcode }),
    population: Number(population),
    officeKind,
    officeSeat,
  };
}

const isNumber = (text: string | undefined): text is string => text !== undefined && /^\d+$/.test(text);

function municipalityOf({ officeKind, officeSeat, ...row }: Row, codes: ReadonlyMap<string, string>): Municipality {
  const seat = officeSeat === '' ? row.ksh : codes.get(officeSeat);
  if (seat === undefined) throw new Error(`${row.name} belongs to an office in ${officeSeat}, which is not there`);
  return Object.freeze({ ...row, office: Object.freeze({ kind: officeKind, seat }) });
}
