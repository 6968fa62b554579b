// The few sentences that only Teams needs.
export const texts = {
  personalChat: 'Személyes csevegés megnyitása',
  onItsWay: 'Rendben, a választ itt, a beszélgetésben küldöm.',
  cutHere: '*(A szöveg itt véget ér, mert túl hosszú egy üzenethez. Kérem, kérdezzen rá egy részletre.)*',
};
