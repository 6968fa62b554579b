// The words around the name of a municipality: what people write beside it, and what the bot shows beside it.
import type { Municipality } from './register';

export const registerSource = { year: 2018, text: 'KSH Helységnévtár, 2018. január 1. (CC0)' };

export const statuses = [
  'főváros',
  'fővárosi kerület',
  'megyeszékhely, megyei jogú város',
  'megyei jogú város',
  'város',
  'nagyközség',
  'község',
] as const;

const roman = (number: number): string => 'X'.repeat(number / 10) + (romanUnits[number % 10] ?? '');
const romanUnits = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** Folded, "i" to "xxiii", in order: the districts of Budapest as most people write them. */
export const romanNumbers = Array.from({ length: 23 }, (_, at) => roman(at + 1).toLowerCase());

const districtName = /^Budapest (\d\d)\. ker\.$/;

/** 1–23 for a district of Budapest. */
export function districtNumber({ name }: Municipality): number | undefined {
  const [, number] = districtName.exec(name) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** As people know it: the register says "Budapest 11. ker.". */
export function shownName(municipality: Municipality): string {
  const district = districtNumber(municipality);
  return district === undefined ? municipality.name : `Budapest ${roman(district)}. kerület`;
}

/** For a choice: "Komló (Baranya megye)", "Budapest (főváros)". */
export function nameToChoose(municipality: Municipality): string {
  const { status, county } = municipality;
  if (status === 'fővárosi kerület') return shownName(municipality);
  return `${municipality.name} (${status === 'főváros' ? status : `${county} vármegye`})`;
}

/** The districts' own names, in order. */
export const districtNames = [
  ['budavár'],
  [],
  ['óbuda', 'békásmegyer', 'óbuda-békásmegyer'],
  ['újpest'],
  ['belváros', 'lipótváros', 'belváros-lipótváros'],
  ['terézváros'],
  ['erzsébetváros'],
  ['józsefváros'],
  ['ferencváros'],
  ['kőbánya'],
  ['újbuda'],
  ['hegyvidék'],
  ['angyalföld'],
  ['zugló'],
  ['rákospalota', 'pestújhely', 'újpalota'],
  [],
  ['rákosmente'],
  ['pestszentlőrinc', 'pestszentimre', 'pestszentlőrinc-pestszentimre'],
  ['kispest'],
  ['pesterzsébet'],
  ['csepel'],
  ['budafok', 'tétény', 'budafok-tétény'],
  ['soroksár'],
];

/** Adjectives that lose a letter of the name. */
export const oddAdjectives: Readonly<Record<string, string>> = { egri: 'eger' };

// What follows is compared folded.

/** What is said of Budapest. */
export const capitalWords = /^(?:bp|bpest|budapest[a-z]*|fovaros[a-z]*)$/;
export const districtWords = /^ker(?:ulet[a-z]*)?$/;
export const ordinals =
  'elso masodik harmadik negyedik otodik hatodik hetedik nyolcadik kilencedik tizedik tizenegyedik tizenkettedik tizenharmadik tizennegyedik tizenotodik tizenhatodik tizenhetedik tizennyolcadik tizenkilencedik huszadik huszonegyedik huszonkettedik huszonharmadik'.split(
    ' ',
  );

/** After the name of a county, or of the seat of a district: then that name only says where. */
export const countyWords = /^(?:var)?megye(?:i|ben|bol|hez|nek|je|jeben)?$/;
export const areaWords = /^jaras[a-z]*$/;
/** "megyei jogú város" speaks of a town. */
export const townWords = /^jogu$/;
/** Of counties, beside their parts. */
export const countyShorts: Readonly<Record<string, string>> = { baz: 'Borsod-Abaúj-Zemplén' };

/** After an adjective: "abai hivatal". */
export const officeWords =
  /^(?:(?:nagy)?kozseg[a-z]*|kozs|varos(?:i|a|nak|ban|bol|unk)?|telepules[a-z]*|falu(?:si)?|[a-z]*onkormanyzat[a-z]*|onk|onkorm|hivatal[a-z]*|phiv|ph|koh|polgarmester[a-z]*|polg|kozos|jegyzo[a-z]*|kepviselo[a-z]*|testulet[a-z]*|kozseghaz[a-z]*|kirendeltseg[a-z]*|mjv|megyei|jogu|szekhely[a-z]*)$/;

/** What people say around the name of where they belong; none of it is the name of a municipality. */
export const beltWords = new Set(
  `tartozom tartozunk tartozik dolgozom dolgozunk dolgozok vagyok vagyunk lakom lakunk jottem jovok jovunk irok irunk vagyunk kollega
   kollegak munkatars munkatarsa munkatarsak munkatarsai ugyintezo ugyintezoje mi en nalunk itt innen neve nevu nev hozza szeretnem
   szeretnek valasztom kerem legyen inkabb sajat mienk polgarmestere aljegyzo aljegyzoje penzugyes penzugyese vezetoje megye
   ksh kod kodja koda iranyitoszam iranyitoszama irsz magyarorszag hungary dr ur asszony urnak`
    .split(/\s+/)
    .filter(Boolean),
);
