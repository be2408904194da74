import { type ErrorEntry, rowsFrom } from './entry.ts';

const TRIED = 'tried with Chromium 156 and Firefox 153, OpenSC 0.23 and 0.26.1';

/** Log-in with a client certificate, and programs that check signatures. */
export const browserErrors: readonly ErrorEntry[] = [
  ...rowsFrom(TRIED, 'documented', [
    ['ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS', 'no-common-signature'],
    ['SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT', 'no-common-signature'],
  ]),
  ...rowsFrom('Chromium, net_error_list.h', 'documented', [
    ['ERR_SSL_CLIENT_AUTH_CERT_NEEDED', 'no-certificate-sent'],
    ['ERR_BAD_SSL_CLIENT_AUTH_CERT', 'site-refuses-certificate'],
    ['ERR_SSL_CLIENT_AUTH_PRIVATE_KEY_ACCESS_DENIED', 'key-not-reached'],
    ['ERR_SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY', 'key-not-reached'],
    ['ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED', 'key-not-reached'],
    ['ERR_CERT_DATE_INVALID', 'clock-wrong'],
  ]),
  ...rowsFrom('Mozilla NSS, SSL and SEC error codes', 'documented', [
    ['SSL_ERROR_HANDSHAKE_FAILURE_ALERT', 'no-certificate-sent'],
    ['SSL_ERROR_NO_CERTIFICATE', 'no-certificate-sent'],
    ['SSL_ERROR_BAD_CERT_ALERT', 'site-refuses-certificate'],
    ['SSL_ERROR_EXPIRED_CERT_ALERT', 'certificate-ended'],
    ['SSL_ERROR_REVOKED_CERT_ALERT', 'certificate-revoked'],
    ['SSL_ERROR_BAD_CERT_DOMAIN', 'server-trouble'],
    ['SSL_ERROR_UNKNOWN_CA_ALERT', 'issuer-not-accepted'],
    ['SSL_ERROR_CERTIFICATE_UNKNOWN_ALERT', 'issuer-not-accepted'],
    ['SEC_ERROR_BAD_PASSWORD', 'pin-wrong'],
    ['SEC_ERROR_NO_TOKEN', 'token-not-there'],
    ['SEC_ERROR_TOKEN_NOT_LOGGED_IN', 'pin-comes-first'],
    ['SEC_ERROR_EXPIRED_CERTIFICATE', 'clock-wrong'],
    ['SEC_ERROR_UNKNOWN_CRITICAL_EXTENSION -8151', 'checker-does-not-know'],
  ]),
  {
    codes: [],
    phrases: ['Unknown issue with Certificate or corrupted data'],
    cause: 'checker-does-not-know',
    certainty: 'documented',
    source: 'tried with poppler: it does not know a policy marked critical',
  },
  {
    codes: [],
    phrases: ['certificate policy not allowed'],
    cause: 'checker-does-not-know',
    certainty: 'documented',
    source: 'tried with gpgsm: it wants the policy in policies.txt',
  },
];
