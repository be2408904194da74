import type { ShownFact } from '../../../shared/model/signing.ts';
import { type SignatureFont, shownText } from './signature-font.ts';

/** What a visible signature can say. The signer chooses which of it. */
export type SignatureFacts = {
  readonly name: string;
  readonly address: string | undefined;
  readonly reason: string | undefined;
  /** By the signer's own clock. */
  readonly signedAt: Date;
  readonly shows: readonly ShownFact[];
  /** Whether the card is a simulated one. Then the picture says so. */
  readonly isSample: boolean;
};

/** `size` is relative to that of the ordinary line. */
export type SignatureLine = { readonly text: string; readonly size: number };

export type SignatureLines = {
  readonly lines: readonly SignatureLine[];
  readonly missing: readonly string[];
};

/**
 * The text in the document is for whoever gets it, in Japan and in Japanese, whatever language the program speaks. The
 * time is described as what it is: the time of the signer's clock.
 */
export function signatureLines(font: SignatureFont, facts: SignatureFacts): SignatureLines {
  const title = facts.isSample ? '電子署名の見本（何も証明しません）' : '電子署名';
  const texts: readonly SignatureLine[] = [
    { text: title, size: 0.85 },
    ...facts.shows.toSorted(inOrder).flatMap((fact) => lineOf(fact, facts)),
  ];
  const shown = texts.map(({ text, size }) => ({ ...shownText(font, text), size }));
  return {
    lines: shown.map(({ text, size }) => ({ text, size })),
    missing: [...new Set(shown.flatMap(({ missing }) => missing))],
  };
}

const ORDER: readonly ShownFact[] = ['name', 'address', 'time', 'reason'];
const inOrder = (one: ShownFact, other: ShownFact): number => ORDER.indexOf(one) - ORDER.indexOf(other);

function lineOf(
  fact: ShownFact,
  { name, address, reason, signedAt }: SignatureFacts,
): readonly SignatureLine[] {
  switch (fact) {
    case 'name':
      return [{ text: name, size: 1.6 }];
    case 'address':
      return address === undefined ? [] : [{ text: address, size: 1 }];
    case 'time':
      return [{ text: `${timeInJapan(signedAt)}（署名者の時計）`, size: 1 }];
    case 'reason':
      return reason === undefined ? [] : [{ text: `理由：${reason}`, size: 1 }];
  }
}

function timeInJapan(moment: Date): string {
  const inJapan = new Date(moment.getTime() + 9 * 3_600_000);
  const [year, month, day] = [inJapan.getUTCFullYear(), inJapan.getUTCMonth() + 1, inJapan.getUTCDate()];
  const minute = String(inJapan.getUTCMinutes()).padStart(2, '0');
  return `${year}年${month}月${day}日 ${inJapan.getUTCHours()}:${minute} 日本時間`;
}
