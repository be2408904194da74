import type { CardKind, CertificateKind, GenerationId, PinKind } from './kinds.ts';

/**
 * A generation of the card as one value, which everything goes by that reads, shows, asks or plans. Its cards have
 * what it lists and nothing else, and no other list says what a card has.
 */
export type CardProfile = {
  readonly id: GenerationId;
  /** `announced`: no card has been issued yet, and this program makes up what was not announced. */
  readonly status: 'issued' | 'announced';
  /** The kind that is the card itself; the others of its token carry the same application. */
  readonly card: CardKind;
  /** In the order of reading. A card that has the first one is of this generation. */
  readonly applications: readonly [IdentifyingApplication, ...ApplicationProfile[]];
  readonly validity: ValidityRules;
};

/** An application of the card, and what is in it. EFs by their two-byte identifier. */
export type ApplicationProfile = {
  /** All bytes of the AID, in hex. The card also answers to the beginning of an AID. */
  readonly aid: string;
  readonly secrets?: readonly SecretProfile[];
  /** The EF, by its short identifier, whose first record holds the card's serial number and its last day. */
  readonly cardRecord?: { readonly shortFile: number };
};

export type IdentifyingApplication = ApplicationProfile & {
  /** The EF that begins with the token's label, 32 bytes, and the kind of card that each label stands for. */
  readonly token: {
    readonly file: number;
    readonly kinds: Readonly<Record<string, CardKind>>;
    /** Who answers by any other label, or by none. It is a kind of this generation. */
    readonly otherwise: CardKind;
  };
  /** In the order of reading. */
  readonly certificates: readonly CertificateProfile[];
  /** The EF that says with one byte per certificate which are there, and the certificate of each byte. */
  readonly availability?: Availability;
};

export type Availability = { readonly file: number; readonly order: readonly CertificateKind[] };

export type CertificateProfile = {
  readonly kind: CertificateKind;
  readonly file: number;
  /** The certificate of the CA that issued it, free to read. */
  readonly issuer: number;
  /** The secret that the card wants before it gives the certificate. */
  readonly readAfter?: PinKind;
  /** The signatures of its key. The card gets a digest, or a digest with its wrapping. */
  readonly signature: SignatureScheme;
  /** The EF of its key, if this program may use it. */
  readonly key?: number;
};

/** `rsa-sha256`: RSA-2048, PKCS #1 v1.5. `ecdsa-p384-sha384`: two numbers of 48 bytes. */
export type SignatureScheme = 'rsa-sha256' | 'ecdsa-p384-sha384';

export type SecretProfile = {
  readonly kind: PinKind;
  /** The internal EF that holds it. */
  readonly file: number;
  /** Tries of a fresh counter. The card does not tell it. */
  readonly tries: number;
  readonly shape: PinShape;
  /** Whether its holder can change it here, or only at the counter of the municipality. */
  readonly changed: 'here' | 'office';
  /** Where it is reset once it is locked: at a kiosk, which asks for the other such secret, or only at the counter. */
  readonly reset: 'kiosk' | 'office';
  /** The certificate whose key it opens. */
  readonly opens?: CertificateKind;
};

/** What a PIN looks like. Lengths in characters; every allowed character is one ASCII byte on the card. */
export type PinShape = {
  readonly min: number;
  readonly max: number;
  /** `digits`: 0–9. `capitals-and-digits`: A–Z and 0–9, at least one of each. */
  readonly alphabet: 'digits' | 'capitals-and-digits';
};

/** An end that a birthday after the issue decides, and the rule's name. */
export type BirthdayRule<Rule extends string> = {
  readonly rule: Rule;
  readonly birthdays: number;
  /** Months after that birthday, if the end comes later than it. */
  readonly monthsAfter?: number;
};

/** Until when card and certificates are good, and when they can be renewed. */
export type ValidityRules = {
  readonly card: {
    readonly adult: BirthdayRule<CardRuleByBirthday>;
    readonly minor: BirthdayRule<CardRuleByBirthday>;
    /** How many months before its end a new card can be applied for. */
    readonly renewalMonths: number;
  };
  readonly certificate: {
    /**
     * The birthday that ends a certificate, and that of one exchanged in time. Without it, a certificate ends with the
     * card.
     */
    readonly birthday?: {
      readonly first: BirthdayRule<'fifth-birthday'>;
      readonly exchanged: BirthdayRule<'sixth-birthday'>;
    };
    /** How many months before its end it can be renewed without loss. */
    readonly renewalMonths: number;
  };
};

export type CardRuleByBirthday =
  'tenth-birthday' | 'fifth-birthday' | 'month-after-tenth-birthday' | 'month-after-fifth-birthday';
