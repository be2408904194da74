import type { LinkId } from '../../shared/ipc/contract.ts';

/** The only addresses that the program ever gives to the system's browser, and only after a click. */
export const links: Readonly<Record<LinkId, string>> = {
  // 公的個人認証サービスポータルサイト of J-LIS. Its own software checks revocation for the holder.
  'jpki-portal': 'https://www.jpki.go.jp/',
  'jpki-revocation-check': 'https://www.jpki.go.jp/download/',
  'jpki-software': 'https://www.jpki.go.jp/download/',
  'jpki-ca-fingerprints': 'https://www.jpki.go.jp/ca/ca_rules3.html',
  'card-readers': 'https://www.jpki.go.jp/prepare/reader_writer.html',
  'pin-reset': 'https://www.jpki.go.jp/procedure/password.html',
  'pin-reset-kiosks': 'https://www.jpki.go.jp/jpkiidreset/howto/kiosk.html',
  'card-lost': 'https://www.jpki.go.jp/procedure/lost.html',
  // An open bridge between マイナポータル and the card on Linux, not made by us.
  'myna-bridge': 'https://github.com/jpki/myna',
  'card-site': 'https://www.kojinbango-card.go.jp/',
  'combined-card': 'https://www.moj.go.jp/isa/tokutei.html',
  'myna-portal': 'https://myna.go.jp/',
};
