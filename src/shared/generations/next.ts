import type { CardProfile } from './card-profile.ts';

/**
 * 次期個人番号カード as announced, and not yet issued. The Digital Agency's task force announced it in its fourth meeting
 * (2024-03-18), as one page summarises: ECDSA P-384 with SHA-384, and two applications with the working names 認証AP and
 * 券面等AP. It has two secrets, and certificates of ten years that can be renewed from one year before the end. The card
 * ends one month after the 10th birthday, for minors after the 5th.
 *
 * Not announced, and MADE UP here: AIDs, files, label, shapes and tries, which secrets the two are, what is free to read,
 * the card's record, where a locked secret is reset, and that certificates end with the card to the day.
 * The AIDs are of the category that nobody registers (ISO/IEC 7816-5, first digit F), so that no other card has them.
 */
export const next = {
  id: 'next',
  status: 'announced',
  card: 'next-my-number',
  applications: [
    {
      // 認証AP: both certificates and both secrets. "SHOMEI" and a number.
      aid: 'F053484F4D454901',
      token: { file: 0x0006, kinds: { 'SHOMEI ANNOUNCED': 'next-my-number' }, otherwise: 'next-my-number' },
      certificates: [
        { kind: 'auth', file: 0x0001, issuer: 0x0002, signature: 'ecdsa-p384-sha384' },
        { kind: 'sign', file: 0x0003, issuer: 0x0004, readAfter: 'sign', signature: 'ecdsa-p384-sha384' },
      ],
      secrets: [
        {
          kind: 'auth',
          file: 0x0011,
          tries: 3,
          shape: { min: 4, max: 4, alphabet: 'digits' },
          changed: 'here',
          reset: 'office',
          opens: 'auth',
        },
        {
          kind: 'sign',
          file: 0x0012,
          tries: 5,
          shape: { min: 6, max: 16, alphabet: 'capitals-and-digits' },
          changed: 'here',
          reset: 'office',
          opens: 'sign',
        },
      ],
    },
    {
      // 券面等AP.
      aid: 'F053484F4D454902',
      cardRecord: { shortFile: 0x01 },
    },
  ],
  validity: {
    card: {
      adult: { rule: 'month-after-tenth-birthday', birthdays: 10, monthsAfter: 1 },
      minor: { rule: 'month-after-fifth-birthday', birthdays: 5, monthsAfter: 1 },
      renewalMonths: 12,
    },
    certificate: { renewalMonths: 12 },
  },
} as const satisfies CardProfile;
