import { describe, expect, it } from 'vitest';
import type { Asn1Node } from '../../shared/model/certificate.ts';
import {
  bitString,
  boolean,
  contextPrimitive,
  element,
  integer,
  nullValue,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  utf8String,
} from '../../virtual-card/der-writer.ts';
import { asn1Tree } from './asn1-tree.ts';
import { decode } from './asn1.ts';
import { fromPem } from './fixtures/from-pem.ts';
import { auth03 } from './fixtures/jpki-ca-certificates.ts';
import { sign } from './fixtures/openssl-certificates.ts';

function treeOf(der: Uint8Array): Asn1Node {
  const root = decode(der);
  if (!root) throw new Error('not DER');
  return asn1Tree(root);
}

const outline = ({ tag, value, children }: Asn1Node): unknown => [
  value === undefined ? tag : `${tag} ${value}`,
  ...children.map(outline),
];

const all = (node: Asn1Node): Asn1Node[] => [node, ...node.children.flatMap(all)];

describe('the ASN.1 tree', () => {
  it('shows each kind of value', () => {
    const der = sequence(
      boolean(true),
      boolean(false),
      integer(Uint8Array.of(0x07, 0x05, 0xd9, 0x90)),
      integer(new Uint8Array(9).fill(0xab)),
      nullValue(),
      objectIdentifier('2.5.29.15'),
      objectIdentifier('1.2.392.200149.8.5.5.1'),
      utf8String('見本'),
      element(0x0c, Uint8Array.of(0xff)),
      element(0x17, Buffer.from('240502145959Z')),
      octetString(Uint8Array.of(1, 2, 3)),
      bitString(Uint8Array.of(0xc0), 6),
      contextPrimitive(2, Buffer.from('x')),
      element(0x41, Uint8Array.of(1)),
      element(0xc1, Uint8Array.of(1)),
      setOf(),
    );
    expect(outline(treeOf(der))).toEqual([
      'SEQUENCE',
      ['BOOLEAN TRUE'],
      ['BOOLEAN FALSE'],
      ['INTEGER 117823888'],
      ['INTEGER ABABABABABABABABAB'],
      ['NULL'],
      ['OBJECT IDENTIFIER 2.5.29.15 keyUsage'],
      ['OBJECT IDENTIFIER 1.2.392.200149.8.5.5.1'],
      ['UTF8String 見本'],
      ['UTF8String FF'],
      ['UTCTime 240502145959Z'],
      ['OCTET STRING 010203'],
      ['BIT STRING C0'],
      ['[2] 78'],
      ['[APPLICATION 1] 01'],
      ['[PRIVATE 1] 01'],
      ['SET'],
    ]);
  });

  it('opens octet and bit strings that hold DER', () => {
    const inner = sequence(integer(Uint8Array.of(5)));
    expect(outline(treeOf(sequence(octetString(inner), bitString(inner))))).toEqual([
      'SEQUENCE',
      ['OCTET STRING', ['SEQUENCE', ['INTEGER 5']]],
      ['BIT STRING', ['SEQUENCE', ['INTEGER 5']]],
    ]);
  });

  it('goes no deeper than it can be shown', () => {
    let der = octetString(Uint8Array.of(0x05, 0x00));
    while (der.length < 16_000) der = octetString(der);
    const depthOf = ({ children }: Asn1Node): number => 1 + Math.max(0, ...children.map(depthOf));
    expect(depthOf(treeOf(der))).toBe(33);
  });

  it('cuts values that no certificate has', () => {
    const { value } = treeOf(octetString(new Uint8Array(600).fill(0xee)));
    expect(value).toBe(`${'EE'.repeat(512)}…`);
  });

  it.each([
    ['of OpenSSL', sign],
    ['of JPKI', auth03],
  ])('of a certificate %s points at the bytes of each element', (_, pem) => {
    const der = fromPem(pem);
    const nodes = all(treeOf(der));
    expect(nodes[0]).toMatchObject({ offset: 0, length: der.length });
    for (const node of nodes) {
      const bytes = der.subarray(node.offset, node.offset + node.length);
      expect(decode(bytes), `${node.tag} at ${node.offset}`).toBeDefined();
      expect(treeOf(bytes)).toMatchObject({ tag: node.tag, length: node.length });
    }
  });
});
