import { createHash } from 'node:crypto';
import { addDays, addMonths, endOfJstDay, jstDayOf } from '../shared/domain/tokyo-calendar.ts';
import type { CardData, Carrier, IssuedCertificate } from './card-data.ts';
import { makeCaCertificate, makeUserCertificate } from './certificate-maker.ts';
import { concat } from './der-writer.ts';
import { type Content, hex, once } from './file-system.ts';
import type { Holder } from './holder.ts';
import { distinguishedName } from './names.ts';
import type { CertificateKind } from './names.ts';
import { testKey } from './test-keys.ts';
import type { TestKeyName } from './test-keys.ts';

/** The content of the certificate files, DER without filler. Each is signed when it is first read. */
export type CardCertificates = { readonly [name in CertificateName]?: Content };

export type CertificateName = 'auth' | 'sign' | 'authCa' | 'signCa';

type KeyNames = Readonly<Record<CertificateKind, { readonly own: TestKeyName; readonly ca: TestKeyName }>>;

const RSA_KEYS: KeyNames = { auth: { own: 'auth', ca: 'authCa' }, sign: { own: 'sign', ca: 'signCa' } };
const EC_KEYS: KeyNames = {
  auth: { own: 'nextAuth', ca: 'nextAuthCa' },
  sign: { own: 'nextSign', ca: 'nextSignCa' },
};
const keysOf = ({ carrier }: CardData): KeyNames => (carrier === 'next' ? EC_KEYS : RSA_KEYS);

/** How many years a CA certificate lasts: longer than those it issues. */
const caYearsOf = ({ carrier }: CardData): number => (carrier === 'next' ? 20 : 10);

/** No published CA has these serial numbers, so that nobody takes a simulated CA for a real one. */
const CA_SERIALS = { auth: '7F000002', sign: '7F000001' } as const;

const POLICIES = { auth: '1.2.392.200149.8.5.1.3.30', sign: '1.2.392.200149.8.5.1.1.20' } as const;
/** Not confirmed by any published certificate. */
const SIGN_POLICY_OF_PHONES = '1.2.392.200149.8.5.1.1.40';

export function makeCertificates(data: CardData): CardCertificates {
  const { auth, sign } = data.certificates;
  return {
    ...(auth && {
      auth: once(() => (data.damaged ? noise() : makeUser('auth', auth, data))),
      authCa: once(() => makeCa('auth', auth, data)),
    }),
    ...(sign && {
      sign: once(() => makeUser('sign', sign, data)),
      signCa: once(() => makeCa('sign', sign, data)),
    }),
  };
}

function makeUser(kind: CertificateKind, issued: IssuedCertificate, data: CardData): Uint8Array {
  return makeUserCertificate({
    kind,
    serial: serialOf(kind, data),
    notBefore: issued.issuedAt,
    notAfter: new Date(endOfJstDay(issued.endsOn)),
    subject: kind === 'sign' ? signSubject(issued, data.holder) : authSubject(data),
    key: testKey(keysOf(data)[kind].own),
    issuer: { key: testKey(keysOf(data)[kind].ca), serial: hex(CA_SERIALS[kind]) },
    holder: data.holder,
    policy: policyOf(kind, data.carrier),
  });
}

/** It began some time before the holder's certificate was issued. */
function makeCa(kind: CertificateKind, issued: IssuedCertificate, data: CardData): Uint8Array {
  const begins = addDays(jstDayOf(issued.issuedAt), -400);
  return makeCaCertificate(
    kind,
    {
      serial: hex(CA_SERIALS[kind]),
      notBefore: new Date(`${begins}T00:50:27Z`),
      notAfter: new Date(endOfJstDay(addDays(addMonths(begins, 12 * caYearsOf(data)), -1))),
    },
    testKey(keysOf(data)[kind].ca),
  );
}

const policyOf = (kind: CertificateKind, carrier: Carrier): string =>
  kind === 'sign' && carrier === 'android' ? SIGN_POLICY_OF_PHONES : POLICIES[kind];

const officeCode = ({ municipality }: Holder): string => `${municipality.code}001A`;

/** Four bytes that no other card has. */
const serialOf = (kind: CertificateKind, { cardSerial }: CardData): Uint8Array =>
  hex(`07${digestOf(`${kind} ${cardSerial}`).slice(0, 6)}`);

/** CN: 14 characters without meaning and the office's code. */
const authSubject = ({ cardSerial, holder }: CardData): Uint8Array =>
  distinguishedName(['C', 'JP'], ['CN', digestOf(`name ${cardSerial}`).slice(0, 14) + officeCode(holder)]);

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').toUpperCase();

/** L: prefecture and municipality; CN: time of the request in Japan, 5-digit sequence, the office's code. */
function signSubject({ issuedAt }: IssuedCertificate, holder: Holder): Uint8Array {
  const requestedInJapan = new Date(issuedAt.getTime() + 9 * 3_600_000 - 90_000);
  const digits = requestedInJapan.toISOString().replace(/\D/g, '').slice(0, 14);
  return distinguishedName(
    ['C', 'JP'],
    ['L', holder.municipality.prefecture],
    ['L', holder.municipality.city],
    ['CN', `${digits}00001${officeCode(holder)}`],
  );
}

/** The header of a certificate of the usual length, then bytes that are none. They are always the same. */
function noise(): Uint8Array {
  const blocks = Array.from({ length: 50 }, (_, index) =>
    createHash('sha256').update(`noise ${index}`).digest(),
  );
  return concat(hex('3082062B'), concat(...blocks).subarray(0, 0x62b));
}
