import { kioskHours } from '../../domain/facts.ts';
import type { PinKind } from '../../model/pin.ts';
import type { ErrorTexts, Platform } from '../error-texts.ts';
import { common } from './common.ts';
import { pluralsOf } from '../plural.ts';
import { chainsFor } from './shops.ts';

const plural = pluralsOf('en');

const secret = (pin: PinKind) => common.secrets[pin];
const word = (pin: PinKind) => (pin === 'sign' ? 'password' : 'PIN');
const tries = (count: number) => plural(count, { one: '1 try', other: `${count} tries` });

const CHANGES_BY_ITSELF = ' This window changes automatically once it is running.';

const startService: Record<Platform, string> = {
  linux: 'In a terminal, run: sudo systemctl enable --now pcscd.socket.',
  windows: 'Open “Services” in Windows and start “Smart Card”.',
  mac: 'Restart your Mac. If that does not help, update macOS.',
};

const restartService: Record<Platform, string> = {
  linux: 'In a terminal, run: sudo systemctl restart pcscd.',
  windows: 'Open “Services” in Windows and restart “Smart Card”, or restart the computer.',
  mac: 'Restart your Mac.',
};

const installService: Record<Platform, string> = {
  linux: 'In a terminal, run: sudo apt install pcscd (on Fedora: sudo dnf install pcsc-lite).',
  windows: 'Install the pending Windows updates and restart the computer.',
  mac: 'Install the pending macOS updates and restart your Mac.',
};

const OFFICE = 'the municipal office 市区町村の窓口 where you are registered';

const waysToReset: Record<PinKind, string> = {
  sign: `If you know the user authentication PIN 利用者証明用暗証番号, book a reset in the phone app “JPKI暗証番号リセット” and finish it at a convenience store kiosk (${kioskHours.from}–${kioskHours.to}). If not, have it reset at ${OFFICE}. Both are free.`,
  auth: `If you know the signature password 署名用パスワード, book a reset in the phone app “JPKI暗証番号リセット” and finish it at a kiosk at a shop such as ${chainsFor('auth')} (${kioskHours.from}–${kioskHours.to}). If not, have it reset at ${OFFICE}. Both are free. Locked or not, the card still works as a health insurance card マイナ保険証 by face recognition.`,
  'card-info': `Have it reset at ${OFFICE}. Bring the card, and another identity document if you have one.`,
  resident: `Have it reset at ${OFFICE}. Bring the card, and another identity document if you have one.`,
};

export const errors: ErrorTexts = {
  'service/not-running': {
    title: 'The smart card service is not running',
    sentence: (_, platform) =>
      platform === 'windows'
        ? 'The Windows service “Smart Card” is stopped, so card readers cannot be reached. Your card and reader are not broken.'
        : 'The service between this computer and its card readers is stopped. Your card and reader are not broken.',
    next: (_, platform) => startService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'service/not-installed': {
    title: 'The software for card readers is missing',
    sentence:
      'The service that connects card readers to this computer (PC/SC) was not found. Your card and reader are not broken.',
    next: (_, platform) => installService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'service/refused': {
    title: 'No permission to use the card reader',
    sentence:
      'The service is running but refused this program. This happens most often when the screen is used from another computer.',
    next: (_, platform) =>
      platform === 'linux'
        ? 'Log in directly at the computer with the reader. If that does not help, ask its administrator for the polkit permission (org.debian.pcsc-lite).'
        : 'Log in directly at the computer with the reader. If that does not help, ask its administrator.',
  },
  'service/library-unusable': {
    title: 'The software for card readers cannot be used',
    sentence:
      'The software that connects card readers to this computer (PC/SC) is there, but not in a form that this program can use: it is made for another kind of computer, or it is too old.',
    next: (_, platform) =>
      platform === 'linux'
        ? 'In a terminal, run: sudo apt install --reinstall libpcsclite1, then open Shomei again.'
        : 'Install the pending updates and restart the computer.',
  },
  'service/part-missing': {
    title: 'A part of Shomei is missing',
    sentence:
      'The part of Shomei that speaks to card readers could not be loaded. Your card and reader are not broken.',
    next: 'Install Shomei again. If that does not help, send the log in the settings to the developers.',
  },
  'service/too-many-clients': {
    title: 'Too many programs use cards',
    sentence: 'The card reader service cannot take any more programs. Your card and reader are not broken.',
    next: 'Close other programs that use a card reader. If that does not help, restart the computer.',
  },
  'service/not-fitting': {
    title: 'The parts of the card software do not fit together',
    sentence:
      'The library that this program uses and the card reader service that is running are of different versions of PC/SC. This happens most often in a Snap, a Flatpak or a container.',
    next: (_, platform) =>
      platform === 'linux'
        ? 'Bring both to the same version (sudo apt upgrade), then run: sudo systemctl restart pcscd. In a container, run the program outside of it.'
        : 'Install the pending updates and restart the computer.',
  },
  'service/not-answering': {
    title: 'The smart card service does not answer',
    sentence: 'The service seems to be running, but gives no answer. Your card is not broken.',
    next: (_, platform) => restartService[platform],
  },
  'service/gone': {
    title: 'The smart card service stopped',
    sentence:
      'The service between this computer and its card readers went away while it was in use. Your card is not broken.',
    next: (_, platform) => startService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'reader/none': {
    title: 'No card reader found',
    sentence: 'Connect a card reader that supports the My Number Card マイナンバーカード to this computer.',
    next: 'It is found automatically. If it is not, try another port and install the driver named in the reader’s manual.',
  },
  'reader/gone': {
    title: 'The card reader was disconnected',
    sentence: 'The connection to the reader was lost while it was in use.',
    next: 'Plug its cable in again. The card is then read again automatically.',
  },
  'reader/not-answering': {
    title: 'The card reader does not answer',
    sentence: 'Something is stuck in this reader. Other readers can be used.',
    next: (_, platform) =>
      platform === 'linux'
        ? 'Unplug the reader and plug it in again. If that does not help, restart the service (sudo systemctl restart pcscd).'
        : 'Unplug the reader and plug it in again. If that does not help, restart the computer.',
  },
  'reader/short-answers': {
    title: 'This card reader cannot sign',
    sentence:
      'This reader passes only the beginning of a long answer, so a signature cannot come through. The password was not sent to the card.',
    next: 'Use another card reader.',
  },
  'card/none': {
    title: 'Place your card',
    sentence:
      'Put your My Number Card マイナンバーカード on the reader or into it. You are not asked for a PIN here.',
    next: 'Then wait until it has been read, without moving the card. It reads best outside its sleeve.',
  },
  'card/removed': {
    title: 'The card left too early',
    sentence: 'The card left the reader before all was done. Reading alone never uses a PIN try.',
    next: 'Place the card again and leave it there until it has been read.',
  },
  'card/changed': {
    title: 'The card was exchanged',
    sentence: 'The card in the reader is not the one this window was showing. Nothing was sent to it.',
    next: 'Look at what is shown now, then try again.',
  },
  'card/put-back': {
    title: 'The card was taken out and put back',
    sentence:
      'The card left the reader in the meantime. The one there now is the same card. Nothing was sent to it.',
    next: 'Leave the card where it is, and start again from the beginning.',
  },
  'card/in-use': {
    title: 'Another program is using the card',
    sentence:
      'The card cannot be read while another program holds it. Often this is the official JPKI software 利用者クライアントソフト or a browser.',
    next: 'Finish what you are doing there, or close that program, then read again.',
  },
  'card/not-permitted': {
    title: 'No permission to use cards',
    sentence:
      'The service is running and shows the reader, but refuses this account the connection to the card.',
    next: (_, platform) =>
      platform === 'linux'
        ? 'Log in directly at this computer, or ask its administrator for a polkit rule that allows org.debian.pcsc-lite.access_card.'
        : 'Ask the administrator of this computer to let this account use smart cards.',
  },
  'card/not-answering': {
    title: 'The card does not answer',
    sentence: 'There is a card, but its chip cannot be reached.',
    next: 'Take it out of its sleeve, check which way round it goes and place it again. Metal desks and other cards underneath can get in the way.',
  },
  'card/not-my-number': {
    title: 'This does not seem to be a My Number Card',
    sentence:
      'It looks like another card, such as a driving licence or a travel card. Nothing was written to it.',
    next: 'Change it for your My Number Card マイナンバーカード.',
  },
  'card/unexpected-answer': {
    title: 'The card gave an unexpected answer',
    sentence: ({ step, statusWord }) =>
      `It gave an answer we do not know (${step}, ${statusWord}). That does not mean it is broken.`,
    next: 'Place the card again and read it once more.',
  },
  'certificate/absent': {
    title: 'This certificate is not on the card',
    sentence:
      'Cards of children under 15, of people who declined it, and cards without PINs 顔認証マイナンバーカード may not have it. Nothing is broken.',
    next: `If you need it, ask at ${OFFICE}.`,
  },
  'certificate/unreadable': {
    title: 'The certificate could not be read',
    sentence: ({ reason }) => `What the card sent does not have the form of a certificate (${reason}).`,
    next: `Place the card again and read it once more. If it keeps happening, have the card looked at by ${OFFICE}.`,
  },
  'pin/wrong': {
    title: ({ pin }) => `That ${word(pin)} is not right`,
    sentence: ({ pin, triesLeft }) => `${secret(pin)}: the card did not accept it. ${tries(triesLeft)} left.`,
    next: ({ pin, triesLeft }) =>
      triesLeft === 1
        ? 'One more mistake locks it. Unless you are sure, stop here and look for your written note.'
        : `Check ${pin === 'sign' ? 'letters and digits' : 'which PIN is meant'} and enter it again. If you are not sure, you can stop here and nothing changes.`,
  },
  'pin/now-blocked': {
    title: ({ pin }) => `The ${word(pin)} is now locked`,
    sentence: ({ pin }) =>
      `${secret(pin)} was wrong too many times and can no longer be used. Your other PINs go on working, and so does the card as an identity document.`,
    next: ({ pin, reset }) => waysToReset[reset === 'office' ? 'resident' : pin],
  },
  'pin/blocked': {
    title: ({ pin }) => `The ${word(pin)} is locked`,
    sentence: ({ pin }) =>
      `${secret(pin)} was wrong too many times before and cannot be used. Your other PINs go on working, and so does the card as an identity document.`,
    next: ({ pin, reset }) => waysToReset[reset === 'office' ? 'resident' : pin],
  },
  'pin/absent': {
    title: ({ pin }) => `This card has no such ${word(pin)}`,
    sentence: ({ pin }) =>
      `${secret(pin)} is not set on this card. Cards without PINs 顔認証マイナンバーカード are like that. Nothing is broken.`,
    next: `If you need it, ask at ${OFFICE}.`,
  },
  'pin/shape': {
    title: ({ pin }) => `That ${word(pin)} does not have the right form`,
    sentence: ({ pin }) =>
      pin === 'sign'
        ? 'The signature password 署名用パスワード has 6 to 16 characters, with both letters and digits. It was not sent to the card, so no try was used.'
        : `${secret(pin)} has 4 digits. It was not sent to the card, so no try was used.`,
    next: 'Check its length and characters and enter it again.',
  },
  'pin/last-try': {
    title: 'Only 1 try is left',
    sentence: ({ pin }) =>
      `One more mistake locks it: ${secret(pin)}. Nothing has been sent to the card yet.`,
    next: 'Only if you are sure, choose “Use the last try” in the other window. Otherwise stop here.',
  },
  'pin/counter-changed': {
    title: 'The number of tries left has changed',
    sentence: ({ pin }) =>
      `${secret(pin)}: the card’s counter is not the one you saw. Another program may have tried it. Nothing was sent.`,
    next: 'Look at the new number before you decide to go on.',
  },
  'pin/not-tried': {
    title: 'The card did not try it',
    sentence: ({ pin }) =>
      `${secret(pin)} was sent, and no try was counted. The reader does not seem to pass it on to the card, so it may be right or wrong.`,
    next: 'Use another card reader.',
  },
  'pin/outcome-unknown': {
    title: 'The result is not known',
    sentence: ({ pin }) =>
      `${secret(pin)}: contact with the card was lost after it was sent and before the answer came. Whether a try was used is not known yet.`,
    next: 'Place the card again, and look at the tries left before you go on.',
  },
  'pin/change-refused': {
    title: ({ pin }) => `The new ${word(pin)} was not accepted`,
    sentence: ({ pin, statusWord }) =>
      `The card did not accept the new value (${statusWord}). ${secret(pin)}: the old one is still the right one.`,
    next: 'Choose another value and change it again.',
  },
  'pin/change-unknown': {
    title: 'It is not known whether it was changed',
    sentence: ({ pin }) =>
      `${secret(pin)}: contact with the card was lost after the new value was sent and before the answer came. Either the old or the new one is right now.`,
    next: 'Place the card again. The next time you need it, try the new one first.',
  },
  'pin/pad-cancelled': {
    title: 'Cancelled at the reader',
    sentence: 'The cancel key of the reader was pressed, so it was stopped. No try was used.',
    next: 'Start again to go on. If you stop here, nothing changes.',
  },
  'pin/pad-timed-out': {
    title: 'The reader waited too long',
    sentence: 'No key of the reader was pressed for a while. No try was used.',
    next: 'Start again, and enter the digits within 30 seconds after the reader asks.',
  },
  'pin/pad-mismatch': {
    title: 'The entries at the reader do not fit',
    sentence: 'They did not have 4 digits, or the new PIN was not the same both times. No try was used.',
    next: 'Start again, and enter them anew on the keys of the reader.',
  },
  'pin/pad-unusable': {
    title: 'The keys of the reader could not be used',
    sentence: 'The reader did not accept this operation. No try was used.',
    next: 'Enter the PIN on this screen instead.',
  },
  'operation/declined': {
    title: 'Stopped here',
    sentence: 'You chose to stop, so nothing was sent to the card and no try was used.',
    next: 'To go on, do it once more.',
  },
  'card/unidentified': {
    title: 'This card cannot be told from another',
    sentence:
      'The card did not give what tells it from other cards. No PIN is sent, so that none goes to the wrong card.',
    next: 'Place the card again and read it once more. If it keeps happening, have the card looked at by the city office.',
  },
  'pin/counted-more': {
    title: 'More than one try was counted',
    sentence: ({ pin, triesLeft, counted }) =>
      `${secret(pin)} was sent once, and the card counted ${counted} tries. ${triesLeft} left. The reader may repeat commands automatically.`,
    next: 'Enter no more PINs with this reader. Use another one.',
  },
  'pin/counter-falls': {
    title: 'The tries left go down on their own',
    sentence: ({ pin }) =>
      `${secret(pin)}: fewer tries are left than when this card was last seen, and nothing was sent. Unless a mistake was made elsewhere, this card or reader counts the mere question. To keep what is left, it is not asked any more.`,
    next: 'Only if you remember a mistake in another program or computer, read the card again. Otherwise do not use this reader.',
  },
  'elsewhere/no-opensc': {
    title: 'OpenSC was not found',
    sentence:
      "The part through which other programs use the card, OpenSC's PKCS #11 module, is not on this computer.",
    next: 'Install OpenSC with the command shown on the page, then look again.',
  },
  'elsewhere/opensc-changed': {
    title: 'OpenSC is at another place now',
    sentence:
      'OpenSC has moved since this page showed the lines, as it may with an update. Nothing was written that you had not seen.',
    next: 'Press “Look again”, look at the new lines, then press again.',
  },
  'elsewhere/card-cannot': {
    title: 'This card’s key cannot be used with SSH here',
    sentence:
      'The card’s certificate was read. Its key is of another kind than the one (RSA) that this program gives to SSH.',
    next: 'Use a My Number Card of today.',
  },
  'elsewhere/changed-by-hand': {
    title: 'The settings file was not changed',
    sentence:
      'The file is not as this program expects it. Nothing was written, so that nothing in it breaks.',
    next: 'Open the file and change the lines of Shomei by hand.',
  },
  'elsewhere/not-written': {
    title: 'The settings file could not be written',
    sentence: 'The disk is full, or writing is not allowed there. The file is as it was before.',
    next: 'Check that there is free space and that you may write to the file and its folder, then press again.',
  },
  'elsewhere/browser-open': {
    title: 'The browser is open',
    sentence: 'While it is open it would write over the change. Nothing was changed.',
    next: 'Close all windows of the browser, then press again.',
  },
  'elsewhere/not-started': {
    title: 'The browser could not be opened',
    sentence: 'Its program could not be started.',
    next: 'Make sure that the browser is installed, then press again.',
  },
  'operation/busy': {
    title: 'Something else is still going on',
    sentence: 'The card can do only one thing at a time.',
    next: 'Wait a moment and try again.',
  },
  'operation/switched-off': {
    title: 'Switched off on this computer',
    sentence: 'Whoever looks after this computer has switched this off. Nothing was changed.',
    next: 'If you need it, ask the administrator of this computer.',
  },
  'operation/ended': {
    title: 'Stopped in the middle',
    sentence:
      'The program was about to end, or the computer to sleep, so it went no further. No PIN has been changed.',
    next: 'Start again from the beginning if you need to.',
  },
  'file/not-saved': {
    title: 'The file could not be saved',
    sentence:
      'Nothing could be written to the place you chose. A file that was there before is still as it was.',
    next: 'Choose another place and save again.',
  },
  'file/disk-full': {
    title: 'The disk is full',
    sentence:
      'There is no room left in the place you chose. A file that was there before is still as it was.',
    next: 'Make room there or choose another place, then save again.',
  },
  'file/not-kept': {
    title: 'This could not be stored on this computer',
    sentence:
      'Shomei could not write to the place where it keeps its own records: the disk is full, or writing is not allowed there. What was stored before is still as it was.',
    next: 'Check that there is free space and that you may write there, then try again.',
  },
  'reminders/full': {
    title: 'There is no room for more reminders',
    sentence:
      'At most 100 reminders are kept. Nothing was added, and those that are there are still as they were.',
    next: 'Delete reminders that you no longer need, then try again.',
  },
  'file/not-deleted': {
    title: 'This could not be deleted',
    sentence:
      'What you wanted to delete is still on this computer: another program is using it, or deleting is not allowed there.',
    next: 'Close other programs, check that you may write there, then delete it again.',
  },
  'link/not-opened': {
    title: 'The browser could not be opened',
    sentence: 'This computer’s browser did not take the page.',
    next: ({ address }) => `Open a browser yourself and type ${address} there.`,
  },
  'page/not-printed': {
    title: 'The PDF could not be made',
    sentence: 'This page could not be turned into a PDF. Nothing was saved.',
    next: 'Try once more. If it fails again, open Shomei again.',
  },
  'file/not-readable': {
    title: 'The file could not be opened',
    sentence: 'It is gone, or you may not read it, or it was changed meanwhile.',
    next: 'Make sure that the file is where you chose it, and choose it again.',
  },
  internal: {
    title: 'Something unexpected happened',
    sentence: ({ incident }) => `There was a problem inside this program (number ${incident}).`,
    next: 'Open Shomei again. If it keeps happening, send this number to the developers.',
  },
};
