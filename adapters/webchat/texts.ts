// What the web chat page says around the bot's replies, and Web Chat's own words where its Hungarian is missing or wrong.

const botName = 'ASP segítő';

export const texts = {
  botName,
  page: {
    title: `${botName} – kérdezzen az önkormányzati ASP-ről`,
    botName,
    tagline: 'A kézikönyvből válaszolok, és megmutatom a forrást is.',
    newTalk: 'Új beszélgetés',
    privacy: 'Adatkezelés',
    beSomebody: 'Kipróbálom mint',
    guest: 'Vendég (csak a kézikönyv)',
    skip: 'Ugrás az üzenet írásához',
    talk: 'Beszélgetés',
    noScript: 'A csevegéshez engedélyezze a böngészőben a JavaScriptet, majd töltse újra az oldalt.',
  },
  privacyTitle: `${botName} – adatkezelési tájékoztató`,
  /** Stands in the transcript for an invitation code. */
  codeCrossedOut: '[meghívókód]',
  /** One of the made-up people of local mode. */
  localPerson: ({ name, duty, municipality }: { name: string; duty: string; municipality: string }): string =>
    `${name} – ${duty} (${municipality})`,
  /** Read by the page's script. */
  script: {
    broken: 'Megszakadt a kapcsolat, újrapróbálom… Amit közben ír, elküldöm, amint lehet.',
    back: 'Helyreállt a kapcsolat.',
    offline: 'Nincs internetkapcsolat. Amint visszatér, folytatjuk.',
    notLoaded: 'A csevegőablak nem töltődött be. Kérem, töltse újra az oldalt.',
    /** What screen readers say an element is, by Web Chat's word for it. */
    roles: { message: 'üzenet', attachment: 'gombok' },
  },
  /** Web Chat's own strings, by its keys. */
  webChat: {
    ACTIVITY_BOT_SAID_ALT: `Az ${botName} válasza:`,
    ACTIVITY_BOT_ATTACHED_ALT: 'Választható gombok:',
    ACTIVITY_YOU_SAID_ALT: 'Ön írta:',
    ACTIVITY_STATUS_SEND_FAILED_RETRY: 'Nem sikerült elküldeni. [Újraküldés][RETRY].',
    ACTIVITY_INTERACTIVE_FOOTNOTE_ALT: 'Enterrel a gombokhoz lép.',
    ACTIVITY_INTERACTIVE_REASON_INTERACTIVE_CONTENT_ALT: 'Gombok közül választhat.',
    // Empty would be English: "1 attachment." The buttons are told of right after.
    ACTIVITY_NUM_ATTACHMENTS_ONE_ALT: ' ',
    ATTACHMENT_CARD: 'Választható gombok: $1 $2 $3',
    TEXT_INPUT_ALT: 'Üzenet szövege',
    TEXT_INPUT_PLACEHOLDER: 'Írja ide a kérdését…',
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'Az üzenet túl hosszú.',
    TEXT_INPUT_DROP_ZONE: 'Fájlt nem tudok fogadni.',
    TEXT_INPUT_ATTACHMENTS_ONE: '1 melléklet',
    TEXT_INPUT_ATTACHMENTS_TWO: '$1 melléklet',
    TEXT_INPUT_ATTACHMENTS_FEW: '$1 melléklet',
    TEXT_INPUT_ATTACHMENTS_MANY: '$1 melléklet',
    TEXT_INPUT_ATTACHMENTS_OTHER: '$1 melléklet',
    TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: 'Számbillentyűzet',
    TELEPHONE_KEYPAD_INPUT_MESSAGE: 'Itt csak egy számjegy adható meg.',
    TYPING_INDICATOR_SINGLE_TEXT: '$1 válaszol.',
    TYPING_INDICATOR_MULTIPLE_TEXT: '$1 és mások válaszolnak.',
    TYPING_INDICATOR_ALT: 'Készül a válasz',
    TRANSCRIPT_ARIA_LABEL_ALT: 'A beszélgetés eddigi üzenetei; a nyílbillentyűkkel lépkedhet.',
    TRANSCRIPT_ARIA_ROLE_ALT: 'beszélgetés',
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT:
      'Gombok közül választhat: Shift és Tab néhányszor a beszélgetésbe visz, ott Enterrel lép az üzenet gombjaihoz.',
    TRANSCRIPT_TERMINATOR_TEXT: 'A beszélgetés vége',
    CONNECTIVITY_STATUS_ALT_CONNECTING: 'Kapcsolódás…',
    CONNECTIVITY_STATUS_ALT_RECONNECTING: 'Megszakadt a kapcsolat, újrapróbálom…',
    CONNECTIVITY_STATUS_ALT_FATAL: 'Nem sikerült kapcsolódni. Kérem, töltse újra az oldalt.',
    CONNECTIVITY_STATUS_ALT_SLOW_CONNECTION: 'A kapcsolódás a szokásosnál tovább tart.',
    CONNECTIVITY_STATUS_ALT_RENDER_ERROR: 'Az üzenet nem jeleníthető meg. Kérem, töltse újra az oldalt.',
  },
};
