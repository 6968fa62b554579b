// The register of municipalities and their offices, as it was on the first day of 2018: read once, never changed.
import { z } from 'zod';
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
const officeKinds = { '1': 'own', '2': 'seat', '4': 'seat', '5': 'branch', '6': 'member' } as const;

const rowSchema = z.object({
  ksh_code: z.string().refine(isKshCode),
  name: z.string().min(1),
  status: z.enum(statuses),
  county: z.string(),
  district: z.string(),
  office_code: z.enum(['1', '2', '4', '5', '6']),
  office_seat: z.string(),
  population: z.string().regex(/^\d+$/).transform(Number),
  postcode: z.string().regex(/^(?:\d{4}|\*)$/),
  county_code: z.string().regex(/^\d{2}$/),
});
type Row = z.infer<typeof rowSchema>;

const capitalCode = '01';
const capital = 'Budapest';

/** `table`: tab-separated, its first line naming the columns. Throws when a line is not as it should be. */
export function registerOf(table: string): Register {
  const rows = rowsOf(table);
  const codes = new Map(rows.map((row) => [row.name, row.ksh_code]));
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
  const [head = '', ...lines] = table.trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line, at) => {
    const cells = line.split('\t');
    const read = rowSchema.safeParse(Object.fromEntries(columns.map((column, index) => [column, cells[index]])));
    if (!read.success) throw new Error(`line ${at + 2} of the register is not as it should be`, { cause: read.error });
    return read.data;
  });
}

function municipalityOf(row: Row, codes: ReadonlyMap<string, string>): Municipality {
  const seat = row.office_seat === '' ? row.ksh_code : codes.get(row.office_seat);
  if (seat === undefined) throw new Error(`${row.name} belongs to an office in ${row.office_seat}, which is not there`);
  const isCapital = row.county_code === capitalCode;
  return Object.freeze({
    ksh: row.ksh_code,
    name: row.name,
    status: row.status,
    county: isCapital ? capital : row.county,
    countyCode: row.county_code,
    ...(!isCapital && { district: row.district }),
    office: Object.freeze({ kind: officeKinds[row.office_code], seat }),
    ...(row.postcode !== '*' && { postcode: row.postcode }),
    population: row.population,
  });
}
