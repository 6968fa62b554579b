// The szakrendszerek as people choose them, and the two ways of joining (domain facts 4 and 5.2).

export interface System {
  value: string;
  title: string;
  also: readonly string[];
  help: string;
}

/** All of them come with rendszercsatlakozás; with an interface only ADÓ. */
export const mandatorySystems: readonly [System, ...System[]] = [
  { value: 'ado', title: 'ADÓ', also: ['adó szakrendszer', 'önkormányzati adó'], help: 'szakrendszerek/ado/mi-az-ado' },
  { value: 'gazd', title: 'GAZD', also: ['gazdálkodás', 'gazdálkodási'], help: 'szakrendszerek/gazd/mi-a-gazd' },
  { value: 'irat', title: 'IRAT', also: ['iratkezelő', 'iratkezelés'], help: 'szakrendszerek/irat/mi-az-irat' },
  { value: 'ivk', title: 'IVK', also: ['ingatlanvagyon-kataszter', 'kataszter'], help: 'szakrendszerek/ivk/mi-az-ivk' },
  {
    value: 'iparker',
    title: 'IPARKER',
    also: ['ipar- és kereskedelmi', 'ipar és kereskedelem'],
    help: 'szakrendszerek/iparker/mi-az-iparker',
  },
  {
    value: 'hagyatek',
    title: 'HAGYATÉK',
    also: ['hagyatéki leltár', 'hagyatéki'],
    help: 'szakrendszerek/hagyatek/mi-a-hagyatek',
  },
  {
    value: 'elugy',
    title: 'ELÜGY',
    also: ['elektronikus ügyintézési portál', 'e-önkormányzat portál', 'OHP'],
    help: 'szakrendszerek/elugy/mi-az-elugy',
  },
];

export const titleOfSystem = (value: string): string =>
  mandatorySystems.find((system) => system.value === value)?.title ?? value;

export const joiningModes = [
  { value: 'none', title: 'nincs', also: ['még nem csatlakozott', 'egyik sem'] },
  { value: 'interface', title: 'interfészes', also: ['interfészes csatlakozás'] },
  { value: 'system', title: 'rendszercsatlakozás', also: ['rendszer', 'teljes'] },
] as const;

/** As the register of municipalities has them. */
export const officeKinds = [
  { value: 'own', title: 'önálló polgármesteri hivatal', also: ['polgármesteri hivatal', 'önálló'] },
  { value: 'seat', title: 'közös önkormányzati hivatal – székhely', also: ['székhely'] },
  { value: 'branch', title: 'közös önkormányzati hivatal – tag, kirendeltséggel', also: ['kirendeltség'] },
  { value: 'member', title: 'közös önkormányzati hivatal – tag', also: ['tag'] },
] as const;

export const joint = ['seat', 'branch', 'member'] as const;
