// Hungarian given names, and family names that are no everyday words: names are typed in small letters too. Folded.

export const givenNames: ReadonlySet<string> = new Set(
  `adam adel agnes agota akos albert alexandra alfred alice aliz andor andras andrea angela anett aniko anita anna antal aranka arpad
   attila balazs balint barbara barnabas beata bela bence bernadett bertalan bianka boglarka borbala brigitta csaba csilla daniel david
   denes dezso dominik dora dorina dorottya edina edit elek eleonora elemer elod emese emma endre enik eniko erika erno ervin erzsebet
   eszter eva evelin fanni ferenc flora frigyes gabor gabriella gellert geza gergely gergo gitta gizella gusztav gyorgy gyorgyi gyongyi
   gyula hajnalka hanna hedvig helga henrietta henrik ibolya ida ildiko ilona imre irma iren istvan ivett ivan izabella janos jazmin
   jeno jolan jozsef judit julia julianna kalman kamilla karoly katalin katinka kinga klara klaudia kornel kornelia krisztian
   krisztina kristof lajos laszlo laura leila lenke levente lidia lilla lili linda livia lorand lorant lorinc lucia luca magdolna
   marcell marcella margit maria marianna marietta mark marta marton mate matyas melinda mihaly miklos miksa milan mira monika nandor
   natalia nikolett nikoletta nora norbert olga oliver olivia orsolya oszkar otto ottilia pal patrik patricia peter petra piroska rebeka
   regina reka renata rene richard rita robert roland roza rozalia rudolf sandor sara sarolta szabina szabolcs szilard szilvia szonja
   tamas tamara terez terezia tibor tihamer timea timot tunde valeria vanda veronika vilmos viktor viktoria vince vivien zalan zita zoltan
   zsanett zsigmond zsofia zsolt zsuzsa zsuzsanna kati jutka erzsi bozsi jozsi pisti laci feri zoli gabi tomi peti zsuzsi marika ilonka`
    .split(/\s+/)
    .filter(Boolean),
);

export const familyNames: ReadonlySet<string> = new Set(
  'kovacs toth szabo horvath kiss nemeth balogh papp takacs juhasz meszaros olah racz szilagyi szucs fodor gulyas antal bodnar lukacs hegedus vincze orsos sipos fazekas kocsis pasztor'.split(
    ' ',
  ),
);

export const titles: ReadonlySet<string> = new Set('dr ifj id ozv prof'.split(' '));

/** What stands for a thing that was left out. */
export const leftOut = { email: '[e-mail]', link: '[link]', number: '[szám]', name: '[név]' };

/** After the name of the one who writes. */
export const selfWords: ReadonlySet<string> = new Set(['vagyok', 'nevem', 'hivnak']);
