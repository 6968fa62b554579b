// The people of local mode as they are shown: made up, and named so that nobody takes them for somebody.

export const demoTexts = {
  names: {
    contact: 'Minta Anna',
    notary: 'Minta Béla',
    clerk: 'Minta Csilla',
    agent: 'Minta Dénes',
    manager: 'Minta Erika',
    dataAdmin: 'Minta Ferenc',
    auditor: 'Minta Gizella',
    newcomer: 'Minta Hanna',
    lead: 'Minta Ildikó',
  },
  duties: {
    contact: 'ASP kapcsolattartó',
    notary: 'jegyző',
    clerk: 'ügyintéző',
    agent: 'ügyfélszolgálati munkatárs',
    manager: 'programvezető',
    dataAdmin: 'adatgazda',
    auditor: 'ellenőr',
    newcomer: 'új munkatárs',
    lead: 'jegyző',
  },
  jointOffice: (seat: string, count: number): string => `közös hivatal, ${seat} és ${count - 1} község`,
  nowhere: 'még nincs hozzáférése',
  everywhere: 'minden önkormányzat',
};
