/**
 * Japanese written in Latin letters: juminhyo, jūminhyō and zyuuminhyou are 住民票. People type it who know a word by ear only.
 * Long vowels and small っ are written in so many ways that neither counts.
 */

const rows: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  r: 'らりるれろ',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  f: '  ふ  ',
  ts: '  つ  ',
  y: 'や ゆ よ',
  w: 'わ    ',
};
/** Rows whose second sound is し before や, ゆ and よ, as Hepburn and the Japanese system spell it. */
const palatal: Readonly<Record<string, string>> = {
  ...{ ky: 'き', ny: 'に', hy: 'ひ', my: 'み', ry: 'り', gy: 'ぎ', by: 'び', py: 'ぴ' },
  ...{ sh: 'し', sy: 'し', ch: 'ち', ty: 'ち', j: 'じ', jy: 'じ', zy: 'じ' },
};
const small: Readonly<Record<string, string>> = { a: 'ゃ', i: '', u: 'ゅ', o: 'ょ' };

const SYLLABLE = /([kstnhmrgzdbpfywj]|ts|[knhmrgbpstjz]y|sh|ch)??([aiueo])|n(?![aiueoy])|m(?=[bpm])/y;
const FEWEST = 3;

/** What a word in Latin letters sounds like in Japanese, or nothing if it is no Japanese word, or too short to tell. */
export function soundOfLatin(word: string): string | undefined {
  const once = word.replace(/([kstcpgdbz])(?=\1)|t(?=ch)/g, '');
  const kana = [...syllablesOf(once)].join('');
  return kana.includes(' ') || [...kana].length < FEWEST ? undefined : soundOfKana(kana);
}

/** The syllables of a word, each in kana; a space for what is none. */
function* syllablesOf(word: string): Generator<string> {
  for (let at = 0; at < word.length; at = SYLLABLE.lastIndex) {
    SYLLABLE.lastIndex = at;
    const found = SYLLABLE.exec(word);
    if (!found) return yield ' ';
    const [, row = '', vowel] = found;
    yield vowel === undefined ? 'ん' : kanaOf(row, vowel);
  }
}

const kanaOf = (row: string, vowel: string): string => {
  const first = palatal[row];
  if (first !== undefined) return first + (small[vowel] ?? ' ');
  return rows[row]?.['aiueo'.indexOf(vowel)] ?? ' ';
};

/** Kana without what lengthens a vowel or doubles a consonant. Other letters stay. */
export const soundOfKana = (text: string): string =>
  text
    .replace(
      /[ーっ]|(?<=[おこそとのほもよろごぞどぼぽょ])[うお]|(?<=[うくすつぬふむゆるぐずづぶぷゅ])う/gu,
      '',
    )
    .replaceAll('づ', 'ず')
    .replaceAll('ぢ', 'じ');
