/**
 * The kinds of secrets on cards of any generation, in the order in which their holders know them: 署名用パスワード,
 * 利用者証明用暗証番号, 券面事項入力補助用暗証番号, 住民基本台帳用暗証番号. A card has those that its profile lists.
 */
export const pinKinds = ['sign', 'auth', 'card-info', 'resident'] as const;
export type PinKind = (typeof pinKinds)[number];

/** The generations of the card; `next` is announced, and not yet issued. */
export const generationIds = ['present', 'next'] as const;
export type GenerationId = (typeof generationIds)[number];

/** The kinds of certificates: 利用者証明用 (user authentication) and 署名用 (digital signature). */
export const certificateKinds = ['auth', 'sign'] as const;
export type CertificateKind = (typeof certificateKinds)[number];

/**
 * Who answers behind the application that all of this family have. The token's label tells it (labels observed on
 * issued cards). `unknown-token`: the application is there, but its label is none of them.
 */
export const cardKinds = [
  'my-number',
  'next-my-number',
  'juki',
  'android',
  'iphone',
  'unknown-token',
] as const;
export type CardKind = (typeof cardKinds)[number];
