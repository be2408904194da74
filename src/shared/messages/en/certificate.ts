import { periods } from '../../domain/facts.ts';
import type { Messages } from '../ja.ts';

export const certificate: Messages['certificate'] = {
  loading: 'Reading the certificate',
  tabs: { overview: 'Overview', dates: 'Dates', holder: 'Contents', fields: 'All details', issuer: 'Issuer' },
  tabsLabel: 'What the certificate says',
  overview: {
    proves: {
      auth: 'It proves that the person logging in to a site or terminal is you.',
      sign: 'It proves that a document sent over the internet was made by you and sent by you.',
    },
    usedFor: 'Where it is used, for example',
    examples: {
      auth: [
        'Logging in to Mynaportal マイナポータル',
        'Getting a copy of your resident record at a convenience store コンビニ交付',
        'Using the card as a health insurance card 健康保険証',
      ],
      sign: [
        'Filing taxes with e-Tax',
        'Notifying a move online オンラインでの転出届',
        'Applications about child care ぴったりサービス',
        'Online applications for hometown tax donations ふるさと納税',
      ],
    },
    secretHeading: { auth: 'PIN 暗証番号', sign: 'Password パスワード' },
    secret: {
      auth: '4 digits. It locks after 3 mistakes in a row.',
      sign: '6 to 16 characters with both letters and digits; letters are upper case. It locks after 5 mistakes in a row.',
    },
    changesHeading: 'When you move or marry',
    changes: {
      auth: `It goes on working when your name or address changes. But the card itself lapses, and the certificate with it, without a moving-in notice 転入届 within ${periods.moveInDays} days of moving in (${periods.plannedMoveDays} days of the planned date), or without registering the card for further use 継続利用 within ${periods.continuedUseDays} days of that notice.`,
      sign: 'It is revoked automatically, even before its end, when your name, address, date of birth or sex changes. Ask for a new signature certificate when you report the change.',
    },
  },
  dates: {
    renewFrom: 'Renewal window 更新',
    why: 'Why this day?',
    whyIsInferred:
      'This reason is inferred from the dates. What counts is the date above, which stands in the certificate.',
    rules: {
      'fifth-birthday': 'Until your 5th birthday after it was issued.',
      'sixth-birthday': 'Until your 6th birthday, because it was renewed within the renewal window.',
      'card-expiry': 'Until the card itself expires. A certificate never lasts longer than its card.',
      'auth-certificate':
        'Until the same day as the user authentication certificate. The signature certificate never lasts longer than that one.',
    },
    oneOf: 'The dates alone do not tell which; it is one of these:',
    afterRenewal:
      'If you renew within this window, the new certificate lasts until your 6th birthday, or until the card expires if that is sooner. Renewing early loses nothing.',
    letter: `An expiry notice 有効期限通知書 comes by ordinary mail ${periods.noticeToMonths} to ${periods.noticeFromMonths} months before the end. You can renew without it. It is not sent to people with a period of stay 在留期間.`,
  },
  holder: {
    heading: 'About you',
    authHasNone:
      'The user authentication certificate does not contain your name, address, date of birth or sex.',
    authHint:
      'It does contain a number that stands for the municipality that issued it. And the day and month on which it ends are nearly always your birthday.',
    hidden:
      'Your name, address and so on are hidden until you ask for them. They vanish from this window when the card leaves.',
    show: 'Show',
    hide: 'Hide',
    name: 'Name 氏名',
    address: 'Address 住所',
    birth: 'Date of birth 生年月日',
    sex: 'Sex 性別',
    sexes: { male: 'male 男', female: 'female 女', unknown: 'not known 不明' },
    missing: 'not stated',
    substituted: 'substitute',
    substitutedHint:
      'Characters with a dotted line are substitutes 代替文字 for characters that cannot be written in a certificate. They are not mistakes.',
  },
  fields: {
    general: 'Basics',
    version: 'Version',
    serial: 'Serial number 発行番号',
    serialDecimal: 'Serial number in decimal',
    signatureAlgorithm: 'Signature algorithm',
    issuer: 'Issuer 発行者',
    subject: 'Subject 主体者',
    notBefore: 'Not before',
    notAfter: 'Not after',
    publicKey: 'Public key',
    keyAlgorithm: 'Algorithm',
    keyBits: (bits) => `${bits} bits`,
    keyParameter: 'Parameter',
    keyValue: 'Key value',
    usage: 'Usage',
    keyUsages: 'Key usage',
    keyUsageNames: {
      digitalSignature: 'digital signature',
      nonRepudiation: 'non-repudiation (a signature cannot be denied later)',
      keyCertSign: 'signing certificates',
      cRLSign: 'signing revocation lists',
    },
    extendedKeyUsages: 'Extended key usage',
    policies: 'Certificate policies',
    policyMeanings: {
      auth: 'user authentication certificate',
      sign: 'signature certificate',
      'sign-test': 'signature certificate for tests',
      phone: 'certificate on a phone',
      unknown: 'meaning not published',
    },
    cps: 'Practice statement',
    extensions: 'Extensions',
    critical: 'critical',
    rawValue: 'Value in hexadecimal',
    fingerprints: 'Fingerprints',
    fingerprintHint: 'Values that are different for each certificate, for comparing with published ones.',
    asn1: 'ASN.1 structure',
    asn1Hint: 'The data of the certificate, as it is put together.',
    asn1Node: (tag, offset, length) => `${tag} (offset ${offset}, length ${length})`,
    copyOf: (name) => `Copy: ${name}`,
    none: 'none',
  },
  issuer: {
    chain: 'Chain of certificates',
    ca: 'Certification authority (issuer)',
    self: 'This certificate',
    checks: {
      pending: 'The issuer’s certificate is being checked.',
      published:
        'The issuer’s certificate on the card is one published by the public certification service 公的個人認証サービス, and it did sign this certificate.',
      'published-by-name':
        'The issuer’s certificate on the card has the name, number and dates of a published authority, and it did sign this certificate. Its fingerprint is not known to this program, so whether it is the very same could not be checked.',
      'algorithm-unknown':
        'This program does not know the algorithm of this signature, so whether the issuer signed it could not be checked.',
      'not-published':
        'The issuer’s certificate on the card did sign this certificate, but it is not one published by the public certification service 公的個人認証サービス. Sample cards and test cards are like that.',
      mismatch:
        'The issuer’s certificate on the card did not sign this certificate. Place the card again and read it once more.',
      unavailable: 'The card gave no issuer’s certificate, so this could not be checked.',
    },
    checkTitles: {
      pending: 'Checking',
      published: 'Issued by a published authority',
      'published-by-name': 'Has the name of a published authority',
      'algorithm-unknown': 'Signature algorithm not known',
      'not-published': 'Not a published authority',
      mismatch: 'Does not match its issuer',
      unavailable: 'Could not be checked',
    },
    caNames: {
      sign01: 'Signature CA of 2015 署名用認証局',
      sign02: 'Signature CA of 2019 署名用認証局',
      sign03: 'Signature CA of 2023 署名用認証局',
      auth01: 'User authentication CA of 2015 利用者証明用認証局',
      auth02: 'User authentication CA of 2019 利用者証明用認証局',
      auth03: 'User authentication CA of 2023 利用者証明用認証局',
    },
    revocation: 'Revocation 失効',
    revocationNotChecked:
      'Shomei cannot tell whether the certificate was revoked before its end: the law names those who may ask. You can check your own certificate in the official way.',
    openRevocation: 'Open the official way to check',
    openFingerprints: 'Open the published fingerprints',
  },
  export: {
    open: 'Save to a file',
    title: 'Save the certificate to a file',
    format: 'File format',
    formats: {
      der: { name: 'DER (.cer)', hint: 'opens in most programs' },
      pem: { name: 'PEM (.pem)', hint: 'written as text' },
      chain: { name: 'PEM with issuer (.pem)', hint: 'includes the authority’s certificate' },
    },
    signWarning:
      'The file will contain your name, address, date of birth and sex. Be careful whom you give it to.',
    authNote: 'The file will not contain your name or address. The private key never leaves the card.',
    choosePlace: 'Choose where to save',
    saved: 'Saved.',
  },
};
