/**
 * The door to everything about certificates. The rest of the program imports it dynamically, so that the ASN.1 library
 * is loaded with the first card and not with the window.
 */
export { detailsOf, issuerAndSerialOf, summaryOf } from './certificate-views.ts';
export { checkIssuer } from './check-issuer.ts';
export { parseCertificate, type ParsedCertificate, type UnreadableReason } from './parse-certificate.ts';
export { hasKeyOfOtherKind, sshPublicKey } from './ssh-public-key.ts';
export { toPem } from './pem.ts';
