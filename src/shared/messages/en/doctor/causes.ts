import type { Doctor } from '../../doctor-texts.ts';

export const causes: Doctor['causes'] = {
  'no-usb-reader': {
    says: 'No card reader was found.',
    do: 'Plug the reader in again and see whether its light comes on.',
  },
  'reader-felica-only': {
    says: 'The reader that is plugged in cannot read the kind of chip in a My Number Card (Type B).',
    do: 'Use a reader made for My Number Cards.',
  },
  'usb-not-passed': {
    says: 'No USB reader has been passed on to this Linux inside Windows (WSL).',
    do: 'Pass the reader on with usbipd on the Windows side, or use Shomei for Windows.',
  },
  'reader-taken-by-kernel': {
    says: 'Linux itself uses the reader as an NFC device, so the smart-card service cannot have it.',
    do: 'Switch the NFC drivers off with the command below and plug the reader in again.',
  },
  'device-problem': {
    says: 'The system could not start the reader that is plugged in.',
    do: 'Plug the reader into another port.',
  },
  'device-blocked': {
    says: 'The system is set to block the reader that is plugged in (USBGuard, for instance).',
    do: 'Ask the administrator to allow this reader.',
  },
  'driver-missing': {
    says: 'The driver for the reader is not installed.',
    do: 'Install the driver and plug the reader in again. On Windows, take the one of the reader’s maker.',
  },
  'driver-too-old': {
    says: 'The installed driver does not list this reader.',
    do: 'Update the driver and plug the reader in again.',
  },
  'no-driver-for-reader': {
    says: 'There is no PC/SC driver for this reader on this system.',
    do: 'Use another reader, for instance an RC-S300 or one into which the card is inserted.',
  },
  'nothing-installed': {
    says: 'Neither the driver for readers nor the smart-card service (PC/SC) is installed.',
    do: 'Install both, then plug the reader in again.',
  },
  'reader-unreliable': {
    says: 'Some people report that this reader does not always read a My Number Card.',
    do: 'If it fails, place the card again or use another reader.',
  },
  'service-not-installed': {
    says: 'The smart-card service (PC/SC) is not installed.',
    do: 'Install the service and start it.',
  },
  'service-stopped': {
    says: 'The smart-card service is not running.',
    do: 'Start the service. On Windows it is “Smart Card” among the services.',
  },
  'service-hangs': {
    says: 'The smart-card service runs but does not answer.',
    do: 'Unplug the reader, restart the service, and plug the reader in again.',
  },
  'service-full': {
    says: 'Too many programs use the smart-card service, so it turned us away.',
    do: 'Close other programs that use cards, then restart the service.',
  },
  'part-missing': {
    says: 'The part of Shomei that speaks to readers could not be loaded.',
    do: 'Install Shomei again.',
  },
  'service-went-away': {
    says: 'The smart-card service stopped during the check.',
    do: 'Restart the service and check again.',
  },
  'library-unusable': {
    says: 'The library of the smart-card service (PC/SC) is made for another kind of program.',
    do: 'Install the library that fits this computer.',
  },
  'service-masked': {
    says: 'The smart-card service was switched off so that it cannot be started (masked).',
    do: 'Undo that and start it with the command below.',
  },
  'service-without-systemd': {
    says: 'The smart-card service is not running, and there is no systemd here that would start it.',
    do: 'Start the service with the command below.',
  },
  'socket-elsewhere': {
    says: 'The environment variable PCSCLITE_CSOCK_NAME names a place where there is no smart-card service.',
    do: 'Remove this variable, then open Shomei again.',
  },
  'versions-differ': {
    says: 'The versions of the service and of its library do not fit.',
    do: 'Update both to the same version.',
  },
  'access-refused': {
    says: 'The service runs but refuses this user.',
    do: 'Ask the administrator for a polkit rule. The command below is one example.',
  },
  'access-refused-remotely': {
    says: 'The service refuses you because you use the computer from afar.',
    do: 'Log in directly at the computer to which the reader is plugged in.',
  },
  'access-cannot-be-asked': {
    says: 'Polkit, which decides on permission, does not run here, so the service refuses everybody.',
    do: 'In a container or WSL, start the service without polkit.',
  },
  'card-access-refused': {
    says: 'Readers may be seen, but using the card was refused.',
    do: 'Ask the administrator to allow access_card, too.',
  },
  'sandbox-shuts-off': {
    says: 'This program runs in a sandbox (Flatpak or snap) and does not reach the service.',
    do: 'Use Shomei in a form without sandbox: deb, rpm or AppImage.',
  },
  'socket-closed': {
    says: 'This user may not open the socket of the service (/run/pcscd/pcscd.comm).',
    do: 'Ask the administrator to open it to this user (SocketMode of pcscd.socket).',
  },
  'reader-not-listed': {
    says: 'The reader is plugged in, but the service does not see it.',
    do: 'Unplug the reader, restart the service, and plug the reader in again.',
  },
  'reader-went-away': {
    says: 'The reader was disconnected during the check.',
    do: 'Plug it in again, directly and not through a USB hub.',
  },
  'second-service': {
    says: 'Two smart-card services run, and the other one has the reader.',
    do: 'Stop the other one, for instance one that came inside a snap.',
  },
  'remote-desktop': {
    says: 'In a remote desktop only the readers at your own end are seen, and none is passed on now.',
    do: 'Pass on “smart cards” in the settings of the connection, or use the program at your own end.',
  },
  'reader-open-to-network': {
    says: 'A virtual reader can be reached from anywhere in the network.',
    do: 'Stop it while you do not use it. While you do, close port 35963 in the firewall.',
  },
  'reader-hangs': {
    says: 'The reader does not answer.',
    do: 'Unplug the reader, wait 10 seconds, and plug it in again.',
  },
  'no-card': {
    says: 'There is no card in the reader.',
    do: 'Take the card out of its case and place it on the reader, or push it all the way in.',
  },
  'card-taken-early': {
    says: 'The card left before reading was done.',
    do: 'Place the card and do not move it until reading is done.',
  },
  'card-mute': {
    says: 'A card is there, but its chip does not answer.',
    do: 'Check which way round it lies, keep it away from metal and other cards, and place it again.',
  },
  'card-in-use': {
    says: 'Another program is using the card.',
    do: 'Close programs that use it, such as the official client or a browser.',
  },
  'card-hangs': {
    says: 'The card or the reader stopped answering.',
    do: 'Take the card off, plug the reader in again, and place the card once more.',
  },
  'other-card': {
    says: 'This is not a My Number Card.',
    do: 'Change it for your My Number Card マイナンバーカード.',
  },
  'juki-card': {
    says: 'This is a Juki card 住民基本台帳カード. The certificates in it can no longer be used.',
    do: 'Use your My Number Card.',
  },
  'phone-instead': {
    says: 'A phone’s certificate is being read instead of a card.',
    do: 'To check the card, take the phone away and place the card.',
  },
  'unknown-card': {
    says: 'The JPKI application is there, but on a kind of card we do not know.',
    do: 'Look at the card: is it a My Number Card?',
  },
  'application-silent': {
    says: 'The application in the card gave an answer we did not expect.',
    do: 'Place the card again and check once more.',
  },
  'certificate-damaged': {
    says: 'A certificate on the card does not have a form that can be read.',
    do: 'Place the card again and check once more.',
  },
  'certificate-ended': {
    says: 'The user authentication certificate 利用者証明用電子証明書 has expired.',
    do: 'Have a new certificate issued at your municipal office 市区町村の窓口.',
  },
  'certificate-absent': {
    says: 'The user authentication certificate 利用者証明用電子証明書 is not on the card.',
    do: 'If you need it, have it issued at your municipal office 市区町村の窓口.',
  },
  'auth-pin-locked': {
    says: 'The user authentication PIN 利用者証明用暗証番号 (4 digits) is locked.',
    do: 'See how to reset it on the page about locked PINs.',
  },
  'sign-password-locked': {
    says: 'The signature password 署名用パスワード is locked.',
    do: 'See how to reset it on the page about locked PINs.',
  },
  'other-pin-locked': {
    says: 'The PIN for card information or for the resident registry is locked.',
    do: 'If you need it, have it reset at your municipal office 市区町村の窓口.',
  },
  'issuer-not-confirmed': {
    says: 'The authority that issued the certificate could not be confirmed.',
    do: 'Place the card again and check once more.',
  },
  'last-try': {
    says: 'One of the PINs has only 1 try left. One more mistake locks it.',
    do: 'Do not enter that PIN until you have found your note.',
  },
  'clock-wrong': {
    says: 'The clock of the computer seems to be wrong.',
    do: 'Let the system set date and time automatically.',
  },
  'no-japanese-font': {
    says: 'The system has no Japanese font. Shomei brings its own for its window.',
    do: 'If other programs show boxes, install a Japanese font.',
  },
  sandboxed: {
    says: 'This program runs in a sandbox (a container, Flatpak or the like).',
    do: 'If the card can be read, there is nothing to do.',
  },
  'remote-session': {
    says: 'You are logged in to this computer from afar.',
    do: 'If the card can be read, there is nothing to do.',
  },
  'other-card-programs': {
    says: 'Other programs that may use the card are running.',
    do: 'If the card is said to be in use, close them.',
  },
  'browser-shut-in': {
    says: 'This browser is in a sandbox and cannot use the system’s part for cards.',
    do: 'To log in with the card, use a browser that is not in a sandbox.',
  },
};
