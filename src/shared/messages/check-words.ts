import type { CheckedSignature, SignatureReason } from '../model/document-check.ts';
import { foreign } from './markup.ts';
import type { CheckTexts } from './ja/documents.ts';

type ReasonText = keyof CheckTexts['reasons'];

/** Which sentence stands for which reason: what is one thing to a person may be many to a program. */
const sentenceOf = {
  'content-differs': 'differs',
  'signature-differs': 'differs',
  'byte-range': 'malformed',
  contents: 'malformed',
  hole: 'malformed',
  'not-a-revision': 'not-a-revision',
  'not-cms': 'malformed',
  'unknown-form': 'unknown-form',
  'time-stamp': 'time-stamp',
  'no-signer': 'malformed',
  'no-certificate': 'no-certificate',
  'certificate-unreadable': 'no-certificate',
  'certificate-differs': 'certificate-differs',
  algorithm: 'unknown-form',
  'algorithms-differ': 'malformed',
  'weak-hash': 'weak',
  'weak-key': 'weak',
  attributes: 'malformed',
  'attributes-stripped': 'malformed',
  'not-der': 'loose',
  padding: 'loose',
  'other-content-type': 'malformed',
  'no-content': 'no-content',
  'other-file': 'other-file',
  shared: 'hidden',
  'not-in-form': 'hidden',
  'not-found-by-scan': 'hidden',
  'issuer-imitated': 'issuer-imitated',
  'issuer-not-at-hand': 'issuer-not-at-hand',
  'not-for-documents': 'not-for-documents',
  'outside-dates': 'outside-dates',
  'no-claimed-time': 'no-claimed-time',
  ber: 'ber',
} as const satisfies Record<SignatureReason, ReasonText>;

/** What is behind the answers, each sentence once. */
export const reasonSentences = (
  reasons: readonly SignatureReason[],
  { reasons: texts }: Pick<CheckTexts, 'reasons'>,
): readonly string[] => [...new Set(reasons.map((reason) => texts[sentenceOf[reason]]))];

type Say = {
  /** A day or a moment in words. */
  readonly day: (instant: string) => string;
  readonly moment: (instant: string) => string;
};

/** The five answers about a signature, each with its question. Never fewer, and never one word for all of them. */
export function fiveAnswers(
  signature: CheckedSignature,
  texts: CheckTexts,
  { day, moment }: Say,
): readonly { readonly question: string; readonly answer: readonly string[] }[] {
  const { questions } = texts;
  const { certificate, claimedAt, atClaimedTime, now, issuer, issuerName, integrity } = signature;
  const isJudged = integrity !== 'unreadable' || certificate !== undefined;
  const dates = [
    ...(claimedAt === undefined ? [] : [texts.claimed(moment(claimedAt))]),
    ...(certificate ? [texts.period(day(certificate.notBefore), day(certificate.notAfter))] : []),
    ...(atClaimedTime === undefined ? [] : [texts.atClaimedTime[atClaimedTime]]),
    ...(now === undefined ? [] : [texts.now[now]]),
  ];
  return [
    { question: questions.integrity, answer: [texts.integrity[integrity]] },
    {
      question: questions.coverage,
      answer: [
        isJudged || signature.signedBytes ? texts.coverage[signature.coverage] : texts.integrity.unreadable,
      ],
    },
    {
      question: questions.issuer,
      answer: [
        texts.issuers[issuer],
        ...(issuerName === undefined ? [] : [texts.issuerName(foreign(issuerName))]),
      ],
    },
    { question: questions.dates, answer: dates.length > 0 ? dates : [texts.integrity.unreadable] },
    { question: questions.revocation, answer: [texts.revocation] },
  ];
}
