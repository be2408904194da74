import { mayBeTooLate } from '../domain/signing-time.ts';
import type { CheckedSignature, DocumentCheck, SignatureReason } from '../model/document-check.ts';
import { foreign } from './markup.ts';
import type { CheckTexts } from './ja/documents.ts';

type ReasonText = keyof CheckTexts['reasons'];

/** Which sentence stands for which reason: a person sees one thing where a program sees many. */
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
  'ahead-of-clock': 'ahead-of-clock',
  'unsigned-attributes': 'unsigned-attributes',
  ber: 'ber',
} as const satisfies Record<SignatureReason, ReasonText>;

/** What is behind the answers. Each sentence comes once. */
export const reasonSentences = (
  reasons: readonly SignatureReason[],
  { reasons: texts }: Pick<CheckTexts, 'reasons'>,
): readonly string[] => [...new Set(reasons.map((reason) => texts[sentenceOf[reason]]))];

/** Under the headline: what it means, and the one next step. */
export function headlineSentences(
  { headline, obstacle, signatures }: Pick<DocumentCheck, 'headline' | 'obstacle' | 'signatures'>,
  { headlines, obstacles, content, ask }: CheckTexts,
): readonly string[] {
  const { sentence } = headlines[headline];
  if (obstacle) return [sentence, obstacles[obstacle]];
  if (headline !== 'cannot-be-checked') return [sentence];
  const lacksFile = signatures.some(({ reasons }) => reasons.includes('no-content'));
  return [sentence, lacksFile ? content.sentence : ask];
}

/** Whether the name in a certificate says who signed: JPKI issued it, and what it signed is what is there. */
export const isSignerProven = ({ issuer, integrity }: CheckedSignature): boolean =>
  issuer === 'jpki-sign' && integrity === 'unchanged';

type Say = {
  /** A day or a moment in words. */
  readonly day: (instant: string) => string;
  readonly moment: (instant: string) => string;
};

/** A line of an answer. `concern`: it is a reason for the headline. */
export type AnswerLine = { readonly text: string; readonly concern?: 'caution' | 'bad' };

type Answer = { readonly question: string; readonly answer: readonly AnswerLine[] };

const line = (text: string, concern?: AnswerLine['concern']): AnswerLine => ({
  text,
  ...(concern && { concern }),
});

/** The five answers about a signature, each with its question. There are never fewer, and never one word for all. */
export function fiveAnswers(signature: CheckedSignature, texts: CheckTexts, say: Say): readonly Answer[] {
  const { questions } = texts;
  const dates = dateLines(signature, texts, say);
  return [
    { question: questions.integrity, answer: [integrityLine(signature, texts)] },
    { question: questions.coverage, answer: [coverageLine(signature, texts)] },
    { question: questions.issuer, answer: issuerLines(signature, texts) },
    { question: questions.dates, answer: dates.length > 0 ? dates : [line(texts.integrity.unreadable)] },
    { question: questions.revocation, answer: [line(texts.revocation)] },
  ];
}

const integrityConcern = { unchanged: undefined, changed: 'bad', unreadable: 'bad' } as const;

const integrityLine = ({ integrity }: CheckedSignature, texts: CheckTexts): AnswerLine =>
  line(texts.integrity[integrity], integrityConcern[integrity]);

/** A signature that could not be read to its end may cover anything, so nothing is said of it. */
function coverageLine(
  { integrity, certificate, signedBytes, coverage }: CheckedSignature,
  texts: CheckTexts,
): AnswerLine {
  const isJudged = integrity !== 'unreadable' || certificate !== undefined || signedBytes !== undefined;
  if (!isJudged) return line(texts.integrity.unreadable);
  const isConcern = coverage === 'added-later' || coverage === 'part';
  return line(texts.coverage[coverage], isConcern ? 'caution' : undefined);
}

const issuerLines = ({ issuer, issuerName }: CheckedSignature, texts: CheckTexts): readonly AnswerLine[] => [
  line(texts.issuers[issuer], issuer === 'jpki-sign' ? undefined : 'caution'),
  ...(issuerName === undefined ? [] : [line(texts.issuerName(foreign(issuerName)))]),
];

/** It is no concern that a certificate has expired since, if something says that it had not when it was used. */
function dateLines(
  { claimedAt, certificate, reasons, ...dates }: CheckedSignature,
  texts: CheckTexts,
  { day, moment }: Say,
): readonly AnswerLine[] {
  const { now } = dates;
  const atClaimedTime = mayBeTooLate({ now, claimedAt }) ? 'unknown' : dates.atClaimedTime;
  const isWithin = atClaimedTime === undefined || atClaimedTime === 'within';
  const isAhead = reasons.includes('ahead-of-clock');
  return [
    ...(claimedAt === undefined
      ? []
      : [line(texts.claimed(moment(claimedAt)), isAhead ? 'caution' : undefined)]),
    ...(certificate ? [line(texts.period(day(certificate.notBefore), day(certificate.notAfter)))] : []),
    ...(atClaimedTime === undefined
      ? []
      : [line(texts.atClaimedTime[atClaimedTime], isWithin ? undefined : 'caution')]),
    ...(now === undefined ? [] : [nowLine(now, isWithin, texts)]),
  ];
}

function nowLine(
  now: NonNullable<CheckedSignature['now']>,
  isWithin: boolean,
  { now: texts }: CheckTexts,
): AnswerLine {
  if (now === 'expired') return line(isWithin ? texts['expired-since'] : texts.expired);
  return line(texts[now], now === 'not-yet' ? 'caution' : undefined);
}
