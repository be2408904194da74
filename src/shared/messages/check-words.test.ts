import { describe, expect, it } from 'vitest';
import {
  type CheckedSignature,
  CheckObstacle,
  Coverage,
  Integrity,
  SignatureIssuer,
  SignatureReason,
} from '../model/document-check.ts';
import { languages } from '../model/language.ts';
import { fiveAnswers, headlineSentences, reasonSentences } from './check-words.ts';
import { loadDocumentTexts } from './load-document-texts.ts';
import { plainText } from './markup.ts';

/** "Valid" as each language has it, where no word like "period" makes it one of days. */
const STANDS_ALONE: Readonly<Record<(typeof languages)[number], RegExp>> = {
  ja: /有効(?!期間|期限)/,
  easy: /有効(?!期間|期限)/,
  en: /\bvalid\b|validity(?! period)/i,
  zh: /有效(?!期)/,
  ko: /유효(?! ?기간)/,
  vi: /hợp lệ|hiệu lực/i,
  pt: /\bválid[oa]s?\b|(?<!prazo de )validade/i,
};

const asked = { day: (instant: string) => instant, moment: (instant: string) => instant };

const signature = (parts: Partial<CheckedSignature>): CheckedSignature => ({
  integrity: 'unchanged',
  coverage: 'whole-file',
  issuer: 'jpki-sign',
  revocation: 'not-asked',
  reasons: [],
  ...parts,
});

const everyAnswer: readonly CheckedSignature[] = [
  ...Integrity.options.map((integrity) => signature({ integrity })),
  ...Coverage.options.map((coverage) => signature({ coverage })),
  ...SignatureIssuer.options.map((issuer) => signature({ issuer })),
  ...(['within', 'outside'] as const).map((atClaimedTime) => signature({ atClaimedTime })),
  ...(['within', 'expired', 'not-yet'] as const).map((now) => signature({ now })),
];

describe.each(languages)('the words about a signed file, in %s', (language) => {
  it('never say of anything but days that it is valid', async () => {
    const { check } = await loadDocumentTexts(language);
    const answers = everyAnswer.flatMap((each) =>
      fiveAnswers(each, check, asked).flatMap(({ question, answer }) => [
        question,
        ...answer.map(({ text }) => text),
      ]),
    );
    const headlines = Object.values(check.headlines).flatMap(({ title, sentence }) => [title, sentence]);
    const reasons = reasonSentences(SignatureReason.options, check);
    const all = [...answers, ...headlines, ...reasons].map(plainText);
    expect(all.filter((text) => STANDS_ALONE[language].test(text))).toEqual([]);
  });

  it('say of every signature that revocation was not asked', async () => {
    const { check } = await loadDocumentTexts(language);
    for (const each of everyAnswer) {
      const answers = fiveAnswers(each, check, asked);
      expect(answers).toHaveLength(5);
      expect(answers.at(-1)?.answer.map(({ text }) => text)).toEqual([check.revocation]);
    }
  });

  it('say that a certificate expired later only where it is known to have been used before', async () => {
    const { check } = await loadDocumentTexts(language);
    const datesOf = (parts: Partial<CheckedSignature>) =>
      fiveAnswers(signature({ now: 'expired', ...parts }), check, asked)[3]?.answer.map(({ text }) => text);
    const claimedAt = '2026-11-29T00:30:00Z';
    expect(datesOf({ claimedAt, atClaimedTime: 'within' })).toContain(check.now['expired-since']);
    for (const parts of [{ claimedAt, atClaimedTime: 'outside' }, {}] as const)
      expect(datesOf(parts)).toContain(check.now.expired);
    expect(datesOf({})).toContain(check.atClaimedTime.unknown);
  });

  it('give one next step wherever a file could not be checked', async () => {
    const { check } = await loadDocumentTexts(language);
    const answer = { headline: 'cannot-be-checked', signatures: [] as CheckedSignature[] } as const;
    const { sentence } = check.headlines['cannot-be-checked'];
    expect(headlineSentences(answer, check)).toEqual([sentence, check.ask]);
    const lacking = { ...answer, signatures: [signature({ reasons: ['no-content'] })] };
    expect(headlineSentences(lacking, check)).toEqual([sentence, check.content.sentence]);
    for (const obstacle of CheckObstacle.options)
      expect(headlineSentences({ ...answer, obstacle }, check)).toEqual([
        sentence,
        check.obstacles[obstacle],
      ]);
  });

  it('have a sentence for every reason', async () => {
    const { check } = await loadDocumentTexts(language);
    for (const reason of SignatureReason.options)
      expect(reasonSentences([reason], check)[0]?.length).toBeGreaterThan(0);
  });
});
