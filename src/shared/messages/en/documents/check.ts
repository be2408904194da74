import type { CheckTexts } from '../../ja/documents.ts';

/** The screen on which a signed file is looked at. */
export const check: CheckTexts = {
  title: 'Look at a signed file',
  intro:
    'Choose a PDF file, or a signature file (.p7s, .p7m). Shomei tells what can be told without the internet. Nothing about the file is kept.',
  choose: 'Choose a file',
  drop: 'Or drop a file here.',
  again: 'Look at another file',
  looking: 'Looking at the file',
  content: {
    title: 'This signature belongs to another file',
    sentence: 'Choose the file that was signed, too. Only then can it be told whether it was changed.',
    choose: 'Choose the signed file',
  },
  headlines: {
    'no-change-found': {
      title: 'No change was found',
      sentence:
        'The signer’s certificate was issued by the public certification service JPKI 公的個人認証サービス. Whether it had been revoked is not known. Make sure who signed, too.',
    },
    'look-closer': {
      title: 'Look closer',
      sentence:
        'The signed part has not changed, but something about this file needs your attention. Read the answers below.',
    },
    changed: {
      title: 'The signed part was changed',
      sentence:
        'What stands in the file is not what was signed. Do not rely on it; ask the signer for the original.',
    },
    'cannot-be-checked': {
      title: 'This cannot be checked',
      sentence: 'Nothing can be said about whether the file was changed. That does not mean that it was.',
    },
    'no-signature': {
      title: 'There is no signature in this file',
      sentence:
        'The file can be read, and nobody has signed it electronically. If its signature is a file of its own (.p7s), choose that one.',
    },
  },
  obstacles: {
    'not-known':
      'It is neither a PDF file nor a signature file. Choose a PDF file, or a signature file (.p7s, .p7m).',
    damaged:
      'The file is damaged or was cut off. Shomei repairs nothing, because a repaired file is not the one that was signed. Ask the sender to send it again.',
    encrypted:
      'The file has a password. Shomei does not open such files. Look at the signature in a program that opens it with the password.',
    'too-complex':
      'The file is larger or more complicated than any document has to be. Look at the signature in another program.',
    unsupported: 'The file uses a form that Shomei does not know. Look at the signature in another program.',
    'timed-out':
      'Looking at the file took too long and was stopped. Look at the signature in another program.',
    'not-readable': 'The file could not be read to its end, or it was changed meanwhile. Choose it again.',
  },
  ask: 'Read the reasons below, and ask the signer about what is not clear.',
  signature: (number, count) => `Signature ${number} of ${count}`,
  questions: {
    integrity: 'Was it changed?',
    coverage: 'Does it cover everything?',
    issuer: 'Who issued the certificate?',
    dates: 'When?',
    revocation: 'Was the certificate revoked 失効?',
  },
  integrity: {
    unchanged: 'The signed part has not changed since signing.',
    changed: 'The signed part is not what was signed.',
    unreadable: 'It cannot be told.',
  },
  coverage: {
    'whole-file': 'It covers the whole file.',
    'signatures-added-later': 'Only other signatures were added after this one.',
    'added-later': 'Something was added after this signature. It is not covered by it.',
    part: 'It covers only a part of the file.',
  },
  issuers: {
    'jpki-sign': 'The signature CA of JPKI 署名用認証局, told by its public key.',
    'jpki-auth':
      'The user authentication CA of JPKI 利用者証明用認証局. Its certificates are for logging in, not for documents.',
    sample: 'The certificate is of a sample card. It proves nothing.',
    'self-signed': 'The signer made the certificate. It does not prove who that is.',
    other: 'Another authority. Shomei does not know whether it can be relied on.',
    unknown: 'It is not known.',
  },
  issuerName: (name) => `Name in the certificate: ${name}`,
  claimed: (when) => `Claimed time: ${when}, by the clock of the signer’s own computer.`,
  period: (from, until) => `The certificate: ${from} to ${until}.`,
  atClaimedTime: {
    within: 'At the claimed time it was within its validity period.',
    outside: 'At the claimed time it was not within its validity period.',
    unknown: 'Whether it was within its validity period when it was used cannot be told.',
  },
  now: {
    within: 'It is within that period today.',
    'expired-since': 'It has ended since. That alone says nothing against the signature.',
    expired: 'That period has ended by today.',
    'not-yet': 'That period has not begun today.',
  },
  revocation: 'Not asked. By law, only registered verifiers may ask whether a certificate was revoked.',
  why: 'What is behind this',
  reasons: {
    differs: 'The signed content and the signature do not match.',
    malformed:
      'The signature is not built in the way that the standard asks. It may be damaged, or made to deceive.',
    loose: 'The signature was built less strictly than the standard asks.',
    'not-a-revision': 'The signed part does not make a whole file by itself.',
    'unknown-form': 'This kind of signature cannot be checked by Shomei.',
    'time-stamp': 'This is a time stamp, not the signature of a person. Shomei does not check it.',
    'no-certificate': 'The signer’s certificate is missing.',
    'certificate-differs': 'The certificate is not the one that was named when it was signed.',
    weak: 'A key or method was used that is too weak to prove anything today.',
    'no-content': 'The signed file is missing. On the command line, give it with --content.',
    'other-file': 'The file that you chose beside it is not the one inside the signature.',
    hidden:
      'This signature is not shown in the same way everywhere. Other programs may show you something else.',
    'issuer-imitated': 'The issuer bears the name of JPKI but does not have its key.',
    'issuer-not-at-hand':
      'The issuer bears a name of JPKI, but its certificate is not in the file, so this cannot be told.',
    'not-for-documents': 'The certificate is not meant for signing documents.',
    'outside-dates': 'It was signed outside the certificate’s validity period, by the signer’s own clock.',
    'no-claimed-time': 'The signature tells no time.',
    'ahead-of-clock':
      'The claimed time, or the beginning of the certificate, is later than now by the clock of this computer. One of the clocks is wrong. Check the date of this computer first.',
    'unsigned-attributes':
      'Something that is not signed, such as a time stamp, lies beside the signature. Shomei does not check it.',
    ber: 'It is encoded in a looser way that is allowed. That changes nothing.',
  },
  file: {
    show: 'Show the file as it was signed',
    showWhole: 'Show the file as it is now',
    hide: 'Hide the file',
    save: 'Save the file as it was signed',
    saved: 'Saved.',
  },
  holder: {
    hint: 'The certificate holds the signer’s name, address, date of birth and sex.',
    show: 'Show who signed',
    hide: 'Hide who signed',
    unproven: 'This is only what the certificate says. Who signed is not proven.',
    none: 'The certificate does not tell who signed in the way of JPKI.',
  },
};
