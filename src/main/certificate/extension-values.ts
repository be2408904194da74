import type { CertificateFields } from '../../shared/model/certificate.ts';
import {
  type Asn1,
  bitsOf,
  childrenOf,
  contentOf,
  contextTagOf,
  decimalOf,
  hexOf,
  membersOf,
  octetsOf,
  oidOf,
  textOf,
  universalTagOf,
  unsignedOf,
} from './asn1.ts';
import { generalNameLine } from './general-name.ts';
import {
  CPS_QUALIFIER,
  type ExtensionName,
  keyUsageNames,
  policyMeanings,
  purposeNames,
} from './object-identifiers.ts';

/** Names of the bits set in keyUsage (RFC 5280 §4.2.1.3). */
export function readKeyUsages(value: Asn1 | undefined): string[] {
  const octets = bitsOf(value)?.octets ?? [];
  return keyUsageNames.filter((_, bit) => ((octets[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0);
}

/** OIDs of extKeyUsage (RFC 5280 §4.2.1.12). */
export const readExtendedKeyUsages = (value: Asn1 | undefined): string[] =>
  (membersOf(value) ?? []).map(oidOf).filter((oid) => oid !== undefined);

export type Policy = CertificateFields['policies'][number];

/** certificatePolicies with the address of the practice statement (RFC 5280 §4.2.1.4). */
export const readPolicies = (value: Asn1 | undefined): Policy[] =>
  (membersOf(value) ?? []).map(readPolicy).filter((policy) => policy !== undefined);

function readPolicy(information: Asn1): Policy | undefined {
  const [identifier, qualifiers] = membersOf(information) ?? [];
  const oid = oidOf(identifier);
  if (oid === undefined) return undefined;
  const cps = (membersOf(qualifiers) ?? [])
    .map((qualifier) => membersOf(qualifier) ?? [])
    .find(([id]) => oidOf(id) === CPS_QUALIFIER)?.[1];
  const address = textOf(cps);
  return { oid, meaning: policyMeanings[oid] ?? 'unknown', ...(address !== undefined && { cps: address }) };
}

const BOOLEAN = 1;

type Lines = (value: Asn1) => readonly string[];

const generalNames: Lines = (value) => (membersOf(value) ?? []).map(generalNameLine);

/** `fullName` of each DistributionPoint, whose two tags are both explicit (RFC 5280 §4.2.1.13). */
const distributionPoints: Lines = (value) =>
  (membersOf(value) ?? [])
    .flatMap((point) => childrenOf(point).filter((part) => contextTagOf(part) === 0))
    .flatMap((point) => childrenOf(point).filter((part) => contextTagOf(part) === 0))
    .flatMap((fullName) => childrenOf(fullName).map(generalNameLine));

const basicConstraints: Lines = (value) => {
  const [first, second] = membersOf(value) ?? [];
  const isCa = first !== undefined && universalTagOf(first) === BOOLEAN && contentOf(first)[0] !== 0;
  const pathLength = unsignedOf(second);
  return [`CA: ${isCa}`, ...(pathLength ? [`pathLenConstraint: ${decimalOf(pathLength)}`] : [])];
};

const authorityKeyIdentifier: Lines = (value) =>
  childrenOf(value)
    .filter((part) => contextTagOf(part) === 0)
    .map((part) => hexOf(contentOf(part)));

const accessDescriptions: Lines = (value) =>
  (membersOf(value) ?? []).flatMap((description) => {
    const [method, location] = membersOf(description) ?? [];
    const oid = oidOf(method);
    return oid !== undefined && location ? [`${purposeNames[oid] ?? oid}: ${generalNameLine(location)}`] : [];
  });

const subjectKeyIdentifier: Lines = (value) => {
  const octets = octetsOf(value);
  return octets ? [hexOf(octets)] : [];
};

/** Readable lines of each extension that is understood; none if its value has not the right form. */
export const extensionLines = {
  subjectKeyIdentifier,
  keyUsage: readKeyUsages,
  subjectAltName: generalNames,
  issuerAltName: generalNames,
  basicConstraints,
  cRLDistributionPoints: distributionPoints,
  certificatePolicies: (value) => readPolicies(value).map(({ oid, cps }) => (cps ? `${oid} (${cps})` : oid)),
  authorityKeyIdentifier,
  extKeyUsage: (value) => readExtendedKeyUsages(value).map((oid) => purposeNames[oid] ?? oid),
  authorityInfoAccess: accessDescriptions,
} as const satisfies Record<ExtensionName, Lines>;
