// What an identifier is: the kind of number, and where it stands in what somebody typed.

export type IdentifierKind = 'taj' | 'tax-id' | 'bank-account' | 'personal-number' | 'id-document';

export interface Identifier {
  kind: IdentifierKind;
  /** Places in the text as it was typed (UTF-16 units); `end` is the first one after it. */
  start: number;
  end: number;
}
