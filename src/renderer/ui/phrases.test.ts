import { describe, expect, test } from 'vitest';
import { phrasesOf } from './phrases.ts';

describe('phrasesOf', () => {
  test.each([
    ['カードを置いてください', ['カードを', '置いてください']],
    ['カードを読むサービスが止まっています', ['カードを', '読む', 'サービスが', '止まっています']],
    ['そのままお待ちください。', ['そのままお待ちください。']],
    ['引っ越しや結婚など', ['引っ越しや', '結婚など']],
    ['ご自分の証明書', ['ご自分の', '証明書']],
    ['2026年11月14日（土）まで', ['2026年11月14日（土）まで']],
    ['', ['']],
  ])('cuts %s between its phrases', (text, phrases) => {
    expect(phrasesOf(text)).toEqual(phrases);
  });
});
