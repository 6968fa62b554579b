// Words that say little: stop words carry nothing and are left out; soft words (how, when, must …) count a little.

// Folded, because the analysis never sees accents.
const stopWords = new Set(
  `a az egy es s is hogy de ha vagy mert mint meg be ki le el fel ott itt ez azt ezt az ebben abban erre arra ennek annak ezek azok ezt azt
   ezen azon en te o mi ti ok nekem neked neki nekunk nektek nekik engem minket benneteket nalunk nalam vele velem velunk
   van vannak volt voltak lesz lesznek legyen vagyok vagyunk vagytok volna lenne lehet lehetne nem ne se sem nincs nincsenek csak
   mar meg majd akkor ugy igy ilyen olyan nagyon kicsit tehat illetve valamint pedig azonban ami amely aki akik amelyek amit amelyet
   amikor ahol ahova ahonnan ahogy ahogyan amig amint amilyen amennyi amennyit amik akit akiket akinek akiknek akivel akikkel
   akihez akitol akirol amiket aminek amivel amihez amiben amibol amire amirol amitol amelyeket amelynek amelyeknek amelyben amelyre
   amelyrol amelyik amelyikben altal szerint utan elott kozott alatt mellett reszere szamara vonatkozo valo fog fogja fognak tud tudja tudok tudunk
   kerem legyszi szia hello koszonom udv udvozlom jo napot tisztelt kerdes kerdesem szeretnem szeretnek szeretnenk mondja mondd
   egyaltalan esetleg vajon ugye na oke ok hat izee tulajdonkeppen nagyjabol egyebkent akar barmi valami valaki valamit valamilyen
   hali figyi figyelj koszi kosz sajnos bocsi pls please lecci legyszives legyszi szepen
   elot mielot mielott kozot mellet alat utanna
   mas egyes ilyenkor aztan ide oda innen onnan hozza rola tole ra rajta benne abbol ebbol arrol errol attol ettol azzal ezzel`
    .split(/\s+/)
    .filter(Boolean),
);

const softWords = new Set(
  `ki kik kit kiket kinek kiknek kivel kihez kitol kirol kinel mi mik mit miket minek mivel mibe mibol mirol mire mitol hol hova honnan hogy hogyan hogyha
   mikor mikorra mikortol mikorig meddig miota miert melyik melyiket melyek melyikek milyen milyenek mifele hany hanyan hanyat hanyadik hanytol hanyig hanykor hanyas hanyszor
   mennyi mennyit mennyibe mennyire mekkora kell kellene kellett kellenek kel szukseges szukseg muszaj szabad lehet lehetne tudni tudok
   jelent jelenti jelentese jelentes csinal csinalok csinalni tenni teszek teendo teendok dolgom mond ugyanaz szo szolgal tartalmaz szerepel
   vonatkozik hasznal hasznalni kap kapok kapunk ad adnak akarok akarom akar akarja akarunk akarjuk
   tudom tudjuk tudnam csinaljak csinaljam csinaljunk csinalhatok mondjam legyenek kelljen lehessen most jelenleg eppen alapjan megy mennek ment`
    .split(/\s+/)
    .filter(Boolean),
);

/** What talk is made of. Rare in a handbook, so that by themselves they would seem to tell the most. */
const talkWords = new Set(
  `pontosan biztosan biztos tenyleg komolyan persze sajnos allitolag elvileg igazabol valojaban voltakepp voltakeppen gyakorlatilag
   rendesen siman nyugodtan feltetlenul hirtelen vegul eloszor utoljara folyton allandoan mindig soha sosem neha ritkan gyakran
   megis megint ismet ujra ugyanugy ugyanolyan eleg egesz egeszen kb korulbelul nagyjabol valahol valahogy valamikor valahova semmi semmit
   sehol sehogy senki senkit barhol barmikor barmit akarmi egymas egymast egymassal egymasnak helyettunk helyettem magunk magunkat
   ember embert emberek embernek dolog dolgot dolgok dolgokat cucc cuccot izet fene fenet franc szosz szoszt jo jol rossz rosszul szep
   jobb rosszabb sok sokat sokan keves tul annyi annyit ennyi ennyit mennyire reggelt estet napot helyzet lenyeg lenyege
   szerinted szerintetek szerintem barki mindenki tobbi kene kellettek lehessen volnank lennenk vegre sot bar noha hiszen ugyanis igen
   mostanaban nemreg nemregiben regebben regen egyszer ketszer eddig eddigi nelkule nelkulunk voltunk megvoltunk`
    .split(/\s+/)
    .filter(Boolean),
);
const talkVerbs =
  /^(?:meg)?(?:foglalkoz|probal|kerdez|hallott|hallom|olvast|gondol|erdekel|ert(?:em|ek|jk|ik|ettem|ettuk)|szeret|remel|felel(?:jek|junk|ni)|ragaszkod|mond(?:ja|jak|ta|tak|tam|tuk)|csinalj|kivancsi)[a-z]{0,6}$/;

const softWeight = 0.25;
const talkWeight = 0.5;

/** 0 for a word that carries nothing, 1 for a full word. */
export function wordWeight(folded: string): number {
  if (softWords.has(folded)) return softWeight;
  if (talkWords.has(folded) || talkVerbs.test(folded)) return talkWeight;
  return stopWords.has(folded) || folded.length < 2 ? 0 : 1;
}

/** They are right as they stand: a typo may be one of them, they are never typos themselves. */
export const littleWords: ReadonlySet<string> = new Set([...stopWords, ...softWords]);
