import type { SigningMessages } from '../ja/signing.ts';

const problems: SigningMessages['problems'] = {
  'sign/unreadable': {
    title: 'The file cannot be read',
    sentence: 'The system did not let this program open it, or it is no longer there.',
    next: 'Check that the file is there and that you may open it.',
  },
  'sign/not-a-file': {
    title: 'This is not a file',
    sentence: 'It is a folder or a device.',
    next: 'Choose a file.',
  },
  'sign/not-a-pdf': {
    title: 'This is not a PDF',
    sentence: 'It does not begin as a PDF does, so no signature can be put into it.',
    next: 'Sign it as any other file (.p7s).',
  },
  'sign/damaged': {
    title: 'The PDF is damaged',
    sentence:
      'Something does not stand where the file says. Nothing was repaired, because two readers could then show two documents.',
    next: 'Print it to a new PDF and sign that one.',
  },
  'sign/encrypted': {
    title: 'The PDF is protected with a password',
    sentence: 'A protected PDF cannot be signed reliably.',
    next: 'Print it to a PDF without a password and sign that one.',
  },
  'sign/xfa': {
    title: 'The PDF holds an XFA form',
    sentence: 'Readers show that form in place of the pages, so what is seen would not be what is signed.',
    next: 'Print it to a new PDF and sign that one.',
  },
  'sign/certified': {
    title: 'The author of the PDF allows no changes',
    sentence: 'It was certified so that every change, another signature too, breaks the certification.',
    next: 'Sign it as any other file (.p7s).',
  },
  'sign/too-complex': {
    title: 'The PDF is too large or too complex',
    sentence: 'It goes beyond what this program reads.',
    next: 'Print it to a new PDF, or sign it as any other file (.p7s).',
  },
  'sign/unsupported': {
    title: 'The PDF uses a rare form',
    sentence: 'A part of it is compressed in a way that this program does not know.',
    next: 'Print it to a new PDF, or sign it as any other file (.p7s).',
  },
  'sign/no-holder-name': {
    title: 'The certificate gives no name',
    sentence: 'A signature in a PDF names its signer, and the name is missing.',
    next: 'Sign it as any other file (.p7s).',
  },
  'sign/card-cannot': {
    title: 'This card cannot sign documents here',
    sentence: 'This program cannot sign with a key of this card’s kind. Nothing was sent to the card.',
    next: 'Sign with a My Number Card of today.',
  },
  'sign/no-such-place': {
    title: 'There is no such place for the signature',
    sentence: 'The page is not there, or the place is partly outside it.',
    next: 'Choose the place again.',
  },
  'sign/place-too-small': {
    title: 'The place for the signature is too small',
    sentence: 'What it is to say does not fit into the size you chose.',
    next: 'Make the place larger, or show less.',
  },
  'sign/name-too-long': {
    title: 'The name of the file is too long',
    sentence: 'With what is added to it, the name would be longer than the system allows.',
    next: 'Shorten the name of the file.',
  },
  'sign/folder-closed': {
    title: 'Nothing can be written to this folder',
    sentence: 'The signed file would go there, and the system does not allow it.',
    next: 'Copy the file to a folder of your own and sign that one.',
  },
  'sign/no-room': {
    title: 'There is not enough room',
    sentence: 'The disk has too little room for the signed file.',
    next: 'Make room, or copy the file to a disk with room and sign that one.',
  },
  'sign/output-exists': {
    title: 'There is already a file of that name',
    sentence: 'Nothing is ever replaced.',
    next: 'Move the file of that name elsewhere.',
  },
  'sign/file-changed': {
    title: 'The file has changed',
    sentence: 'It is no longer the file that was looked at, so it was not signed.',
    next: 'Look at it again, then sign.',
  },
  'sign/not-written': {
    title: 'The signed file could not be written',
    sentence: 'The system reported an error while writing. Nothing half-written was left.',
    next: 'Try again, or copy the file to another folder and sign that one.',
  },
  'sign/stopped': {
    title: 'Stopped',
    sentence: 'This file was not signed. It is as it was.',
    next: 'Sign it again whenever you like.',
  },
  'sign/held-back': {
    title: 'Held back by another file',
    sentence: 'Another file that was chosen with it could not be signed, so this one was not signed either.',
    next: 'Take the other file out and sign again.',
  },
  'sign/wrong-signature': {
    title: 'The signature does not fit the certificate',
    sentence: 'What the card gave was not made with the key of its certificate, so it was thrown away.',
    next: 'Take the card out, put it back, and try again.',
  },
  'sign/worker-failed': {
    title: 'The work on this file broke off',
    sentence:
      'The part of the program that reads files ended or no longer answered. The file was not signed.',
    next: 'Try again without this file.',
  },
  'sign/certificate-expired': {
    title: 'The certificate has expired',
    sentence: 'Its validity period is over, and whoever checks the signature will see that.',
    next: 'Renew the certificate, or choose deliberately to sign all the same.',
  },
  'sign/certificate-not-yet': {
    title: 'The certificate’s validity period has not begun',
    sentence: 'Its first day is still to come.',
    next: 'Wait until it has begun, or choose deliberately to sign all the same.',
  },
};

const commandLine: SigningMessages['commandLine'] = {
  usage:
    '  npm run -s cli -- sign FILE… [--form pdf/pdf-cades/p7s/p7m] [--out PATH | --out-dir DIR] [--visible PAGE,LEFT,TOP,WIDTH,HEIGHT] [--show name,address,time,reason] [--reason TEXT] [--reader NAME] [--password-stdin] [--last-try] [--outside-validity] [--json]   sign files with the card, with one entry of its password',
  password: 'Signature password (6 to 16 letters and digits): ',
  noTerminal:
    'There is no terminal to ask for the password; give it on standard input with --password-stdin.',
  noFiles: 'A file to sign is missing; --help shows how.',
  badForm: '--form is pdf, pdf-cades, p7s or p7m.',
  oneOutput: '--out is for one file, and not together with --out-dir.',
  badPlace:
    '--visible takes five numbers with commas between: the page, from 1, then left, top, width and height in mm from the page’s left top corner; for example 1,120,250,70,22',
  badShow: '--show takes name, address, time and reason with commas between.',
  missing: (chars) =>
    `The visible signature shows 〓 in place of characters that its font does not have: ${chars}`,
  tries: (left, most) => `${left} of ${most} tries left.`,
  signed: (input, output) => `${input} → ${output}`,
};

const window: SigningMessages['window'] = {
  title: 'Sign files',
  intro:
    'Puts an electronic signature of the 署名用電子証明書 on PDFs and other files. The original stays as it is, and the signed file is put beside it.',
  sample:
    'This is practice. The signature of a sample card proves nothing, and the name of the file will say “sample”.',
  first: {
    heading: 'First, read your signature certificate',
    lead: 'A signature holds a certificate with your name, address, birth date and sex. So that you see what goes into it first, the certificate is read with the signature password. You enter the password once more when you sign.',
    read: 'Enter the password',
  },
  files: {
    heading: 'Files to sign',
    choose: 'Choose files',
    drop: 'Files can also be dropped here.',
    checking: 'Looking at it…',
    ready: 'Can be signed',
    pages: 'Show the pages',
    hidePages: 'Hide the pages',
    remove: 'Leave out',
    tooMany: (most) => `At most ${most} files can be signed at once.`,
  },
  notes: {
    'signed-before': 'This file is signed already. That signature stays as it is.',
    'changes-limited': 'Its author allows only some changes; a further signature is one of them.',
    'usage-rights': 'It has usage rights of Adobe. Acrobat may show a warning.',
  },
  contents: {
    heading: 'What will be in the signature',
    lead: 'The signature holds the certificate, and the certificate says the following. Whoever gets the signed file can read it.',
    noHolder: 'This certificate gives no name or address.',
    time: (day) =>
      `By the clock of this computer, today is ${day}. The time of the signature comes from this clock.`,
  },
  how: 'How to sign',
  pdfForm: {
    heading: 'Form of the signature in PDFs',
    pdf: {
      name: 'The usual one',
      hint: 'What Japanese authorities such as the land register ask for (adbe.pkcs7.detached).',
    },
    'pdf-cades': { name: 'The European one', hint: 'PAdES (ETSI.CAdES.detached).' },
  },
  otherForm: {
    heading: 'Form of the signature for other files',
    p7s: { name: 'A file of its own', hint: 'The signature alone is put beside the file (.p7s).' },
    p7m: { name: 'Around the file', hint: 'One file with the original inside (.p7m).' },
  },
  reason: 'Reason (optional; it is written into PDFs)',
  visible: {
    lead: 'The signature is the same without. If you want it to be seen, choose where.',
    choose: 'Choose where it is seen',
    change: 'Change the place',
    hide: 'Do not show it',
    done: 'Take this place',
    place: 'Place of the signature',
    keys: 'Arrow keys move it by 1 mm, with Shift by 10 mm; Ctrl with an arrow key changes its size. The mouse moves it, too.',
    at: (page, left, top) => `Page ${page}, ${left} mm from the left, ${top} mm from the top`,
    size: (width, height) => `${width} mm wide, ${height} mm high`,
    fields: {
      left: 'From the left (mm)',
      top: 'From the top (mm)',
      width: 'Width (mm)',
      height: 'Height (mm)',
    },
    shows: 'What it shows',
    facts: {
      name: 'Name',
      address: 'Address',
      time: 'Time of signing (by this computer’s clock)',
      reason: 'Reason',
    },
    public: 'Whoever sees the file or a print of it can read this. It is written in Japanese.',
    missing: (characters) =>
      `The font of signatures does not have these characters; 〓 is shown in their place: ${characters}`,
  },
  outside: {
    expired: 'I know that the certificate has expired and want to sign with it.',
    'not-yet': 'I know that the certificate’s validity period has not begun and want to sign with it.',
  },
  password: {
    heading: 'Enter the password and sign',
    label: '署名用パスワード (signature password)',
    submit: 'Sign',
    once: 'The password is sent to the card once, however many files there are.',
    notNow: 'Nothing can be signed now.',
    waits: {
      looks: 'You can sign once the files have been looked at.',
      files: 'There is a file that cannot be signed. Remove it to sign the others.',
      consent: 'To sign, say above that you know about the validity period of the certificate.',
    },
  },
  steps: {
    reading: 'Reading',
    waiting: 'Waiting for the card',
    signing: 'The card is signing',
    writing: 'Writing',
  },
  stop: 'Stop',
  done: 'Signing is finished.',
  result: {
    heading: 'Result',
    signed: 'Signed',
    notSigned: 'Not signed',
    folder: 'Open the folder',
    look: 'Look at the signature',
    again: 'Sign other files',
    backToUnsigned: 'Back to the files that are not signed',
    others: [
      'Whoever gets the file can see with other programs whether it has changed since.',
      'Some programs call the signature good and yet warn of the certificate or call it unknown: they do not know a critical extension that this kind of certificate has.',
      'Whether the certificate has been revoked only registered verifiers may ask, by law.',
    ],
  },
};

export const signing: SigningMessages = { problems, commandLine, window };
