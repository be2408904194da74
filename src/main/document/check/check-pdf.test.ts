import { describe, expect, it } from 'vitest';
import { buildPdf } from '../fixtures/pdf-builder.ts';
import { documentWithForm, documentWithSignatureField, plainDocument } from '../fixtures/pdf-documents.ts';
import { asItIs, check, signed } from './testing/attacks.ts';
import { file, answerOf } from './check-pdf-test-kit.ts';

describe('an honest file', () => {
  it('gets five answers that stand side by side', () => {
    expect(check(file).check).toEqual({
      kind: 'pdf',
      headline: 'no-change-found',
      signatures: [
        {
          integrity: 'unchanged',
          coverage: 'whole-file',
          issuer: 'jpki-sign',
          ca: 'sign03',
          claimedAt: '2026-11-29T00:30:00Z',
          certificate: expect.objectContaining({ notAfter: '2029-04-21T14:59:59Z' }),
          atClaimedTime: 'within',
          now: 'within',
          revocation: 'not-asked',
          reasons: [],
        },
      ],
    });
  });

  it.each(['table', 'stream', 'object-streams', 'hybrid'] as const)('is read with a %s', (form) => {
    for (const objects of [plainDocument, documentWithForm, documentWithSignatureField])
      expect(answerOf(check(signed(buildPdf(objects, { form }), 'pdf')))).toBe(
        'no-change-found | unchanged whole-file',
      );
  });

  it('tells who signed apart from the answers', () => {
    const { check: answers, holders } = check(file);
    expect(JSON.stringify(answers)).not.toContain('青葉');
    expect(holders[0]?.name?.text).toBe('青葉　みどり');
  });

  it('of a simulated card is told as such', () => {
    expect(asItIs(file).check).toMatchObject({ headline: 'look-closer', signatures: [{ issuer: 'sample' }] });
  });

  it('of two signatures keeps the first one whole', () => {
    const two = signed(file, 'pdf');
    expect(answerOf(check(two))).toBe(
      'no-change-found | unchanged signatures-added-later | unchanged whole-file',
    );
    const [first] = check(two).check.signatures;
    expect(two.subarray(0, first?.signedBytes)).toEqual(file);
  });

  it('without a signature is no broken one', () => {
    expect(answerOf(check(buildPdf(plainDocument)))).toBe('no-signature');
  });
});
