import { periods } from '../domain/facts.ts';
import type { CardProfile, PinShape } from './card-profile.ts';

const fourDigits = { min: 4, max: 4, alphabet: 'digits' } as const satisfies PinShape;

/**
 * The card as issued since 2016, and what else answers to its JPKI application. Applications, files and tries are as
 * observed on issued cards; the rules are those of 公的個人認証法施行規則 and 個人番号カード等に関する命令.
 */
export const present = {
  id: 'present',
  status: 'issued',
  card: 'my-number',
  applications: [
    {
      // 公的個人認証AP: both key pairs and their certificates.
      aid: 'D392F000260100000001',
      token: {
        file: 0x0006,
        // Compared for equality, because one is the beginning of another.
        kinds: {
          JPKIAPICCTOKEN2: 'my-number',
          JPKIAPICCTOKEN: 'juki',
          JPKIAPGPSETOKEN: 'android',
          JPKIAPIOSTOKEN: 'iphone',
        },
        otherwise: 'unknown-token',
      },
      certificates: [
        { kind: 'auth', file: 0x000a, issuer: 0x000b, signature: 'rsa-sha256' },
        {
          kind: 'sign',
          file: 0x0001,
          issuer: 0x0002,
          readAfter: 'sign',
          signature: 'rsa-sha256',
          key: 0x001a,
        },
      ],
      // Known from one source only.
      availability: { file: 0x0008, order: ['sign', 'auth'] },
      secrets: [
        {
          kind: 'auth',
          file: 0x0018,
          tries: 3,
          shape: fourDigits,
          changed: 'here',
          reset: 'kiosk',
          opens: 'auth',
        },
        {
          kind: 'sign',
          file: 0x001b,
          tries: 5,
          shape: { min: 6, max: 16, alphabet: 'capitals-and-digits' },
          changed: 'here',
          reset: 'kiosk',
          opens: 'sign',
        },
      ],
    },
    {
      // 券面事項入力補助AP.
      aid: 'D3921000310001010408',
      secrets: [
        {
          kind: 'card-info',
          file: 0x0011,
          tries: 3,
          shape: fourDigits,
          changed: 'here',
          reset: 'office',
        },
      ],
    },
    {
      // 共通カードAP: the card's serial number, municipality and last day.
      aid: 'D3921000310001010100',
      cardRecord: { shortFile: 0x01 },
      secrets: [
        {
          kind: 'resident',
          file: 0x001c,
          tries: 3,
          shape: fourDigits,
          changed: 'office',
          reset: 'office',
        },
      ],
    },
  ],
  validity: {
    card: {
      adult: { rule: 'tenth-birthday', birthdays: 10 },
      minor: { rule: 'fifth-birthday', birthdays: 5 },
      renewalMonths: periods.cardRenewalMonths,
    },
    certificate: {
      birthday: {
        first: { rule: 'fifth-birthday', birthdays: 5 },
        exchanged: { rule: 'sixth-birthday', birthdays: 6 },
      },
      // While less than three months are left (施行規則 13条1号, 49条1号).
      renewalMonths: periods.renewalMonths,
    },
  },
} as const satisfies CardProfile;
