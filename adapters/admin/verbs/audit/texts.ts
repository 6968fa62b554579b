// What the audit log's verbs say: whether it holds, what stands in it, who saw what.
import type { AuditEntry } from '../../../../bot/ports';

const shortKey = (key: string): string => (key.startsWith('shell-') ? `${key.slice(0, 18)}…` : key);

interface Verified {
  partitions: number;
  entries: number;
  unvouched: number;
  broken: number;
}

export const auditTexts = {
  chainBroken: (partition: string, position: number, problem: string): string =>
    `SÉRÜLT: ${partition}, ${position}. bejegyzés (${problem})`,
  noHeads: (path: string): string =>
    `Ez nem a naplók végpontjainak jegyzéke, vagy megváltoztatták, vagy a kulcsa már nincs meg: ${path}`,
  verifiedSoFar: (partitions: number): string => `${partitions} napló megnézve …`,
  verified: ({ partitions, entries, unvouched }: Verified): string =>
    `A napló sértetlen: ${partitions} rész, ${entries} bejegyzés.${
      unvouched > 0 ? ` Ebből ${unvouched} a lánc bevezetése előtti, ezekért még semmi nem kezeskedik.` : ''
    }`,
  notVerified: ({ partitions, broken }: Verified): string =>
    `A napló sérült: ${partitions} részből ${broken} hibás. Őrizze meg az adattár másolatát, és jelentse az esetet.`,
  entry: ({ at, actor, action, municipality, object, result, reason }: AuditEntry): string =>
    [
      at,
      shortKey(actor),
      action,
      municipality ?? '-',
      object,
      result,
      reason?.replace(/shell-\S+/, shortKey) ?? '-',
    ].join('\t'),
  entriesCounted: (count: number): string => `${count} bejegyzés.`,
  looker: (key: string, name: string | undefined, count: number): string =>
    `${shortKey(key)}  ${name ?? '(nincs a nyilvántartásban)'}: ${count} alkalommal`,
  lookersCounted: (people: number, looks: number): string => `${people} személy, ${looks} megtekintés.`,
};
