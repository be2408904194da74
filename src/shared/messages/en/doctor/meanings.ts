import type { Doctor } from '../../doctor-texts.ts';

export const meanings: Doctor['meanings'] = {
  'reader-setting': {
    says: 'The official client is set to another kind of reader.',
    do: 'Choose your reader again in its reader settings ICカードリーダライタ設定.',
  },
  'site-cannot-reach-card': {
    says: 'That program or site does not reach the reader or the card.',
    do: 'Run the check. If the card can be read here, the cause is that program or the browser’s extension.',
  },
  'site-refuses-certificate': {
    says: 'The site did not accept the certificate. Mostly it has expired or been revoked; it also happens when the site is busy.',
    do: 'Look at the dates on Home. If they are still running, try again later.',
  },
  'sign-certificate-revoked': {
    says: 'The signature certificate 署名用電子証明書 was revoked, as happens after moving or a change of name.',
    do: 'Have a new one issued at your municipal office 市区町村の窓口.',
  },
  'certificate-revoked': {
    says: 'The other side’s server answered that the certificate was revoked.',
    do: 'Ask about it at your municipal office 市区町村の窓口.',
  },
  'certificate-on-hold': {
    says: 'The certificate was suspended for the time being, for instance after the card was reported lost.',
    do: 'If you have found the card, have the suspension ended at the office.',
  },
  'issuer-not-accepted': {
    says: 'The other side does not know or accept the issuer of the certificate.',
    do: 'Check whether that site takes the certificates of My Number Cards.',
  },
  'wait-after-renewal': {
    says: 'The certificate is new, and the site has not heard of it yet.',
    do: 'Wait about an hour and try again. It may take until the next day or longer.',
  },
  cancelled: {
    says: 'It was cancelled half-way. Nothing is broken.',
    do: 'Start again to go on.',
  },
  'server-trouble': {
    says: 'The trouble is with the other side’s server or the way to it, not with your card or reader.',
    do: 'Try again later.',
  },
  'answered-well': {
    says: 'This number stands for success.',
    do: 'There is nothing to do.',
  },
  'already-applied': {
    says: 'The same request has been received already.',
    do: 'Look up its state on that site.',
  },
  'data-differs': {
    says: 'What was sent differs from what is registered.',
    do: 'If your card or certificate is new, register it again on that site.',
  },
  'pin-wrong': {
    says: 'The PIN or password is not right. One try has been used.',
    do: 'Look at the tries left on Home, and make sure which PIN is meant before you enter it again.',
  },
  'pin-locked': {
    says: 'The PIN or password is locked. Some programs also say so of children under 15, who have no signature certificate.',
    do: 'See on Home which one is locked.',
  },
  'pin-shape': {
    says: 'The PIN has the wrong length or characters. It was not sent to the card.',
    do: 'User authentication 利用者証明用 takes 4 digits, the signature 署名用 6 to 16 letters and digits.',
  },
  'pin-comes-first': {
    says: 'The card was asked for something before the PIN that it needs.',
    do: 'Start again from the beginning in that program.',
  },
  'no-common-signature': {
    says: 'The site wants a kind of signature (RSA-PSS of TLS 1.3) that OpenSC cannot make with this card.',
    do: 'Use a site that takes TLS 1.2. No setting of the browser helps.',
  },
  'no-certificate-sent': {
    says: 'The site asked for a certificate, and the browser gave none.',
    do: 'Place the card, open the browser anew, and choose the certificate.',
  },
  'key-not-reached': {
    says: 'The browser found the certificate but could not use the key on the card.',
    do: 'Leave the card in place, close the browser, open it again and try once more.',
  },
  'checker-does-not-know': {
    says: 'The program that checks does not know an entry of the signature certificate that is marked critical. It does not mean that the signature is broken.',
    do: 'Look at what it says of the signature itself.',
  },
  'token-not-there': {
    says: 'The part that connects to cards (PKCS#11) does not see the card.',
    do: 'Run the check. If the card can be read here, the settings of that part are the cause.',
  },
  'program-mistake': {
    says: 'That program asked the service or the card in a wrong way. Card and reader are not broken.',
    do: 'Update that program and open it again.',
  },
  'not-supported': {
    says: 'The reader or the card cannot do that.',
    do: 'Choose another way, or use another reader.',
  },
  'no-memory': {
    says: 'The service has run out of memory.',
    do: 'Close other programs and restart the computer.',
  },
  'windows-card-data': {
    says: 'Windows looked for its own data on the card and found none. With My Number Cards that is normal.',
    do: 'If that is all, there is nothing to do.',
  },
  'card-refused': {
    says: 'The card refused what it was asked. That does not mean it is broken.',
    do: 'Place the card again and try once more.',
  },
  'garbled-letters': {
    says: 'Letters are garbled. Some programs show them rightly only on a Japanese system.',
    do: 'Setting the “system locale” of Windows to Japanese may help.',
  },
};
