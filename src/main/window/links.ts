import type { LinkId } from '../../shared/ipc/contract.ts';

/** The only addresses the program ever hands to the system's browser, and only after a click. */
export const links: Readonly<Record<LinkId, string>> = {
  'jpki-portal': 'https://www.jpki.go.jp/',
  'jpki-revocation-check': 'https://www.jpki.go.jp/',
  'pin-reset': 'https://www.jpki.go.jp/jpkiidreset/howto/index.html',
  'card-lost': 'https://www.kojinbango-card.go.jp/',
  'myna-portal': 'https://myna.go.jp/',
  'jpki-ca-fingerprints': 'https://www.jpki.go.jp/ca/ca_rules3.html',
};
