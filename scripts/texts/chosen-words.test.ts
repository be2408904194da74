import { describe, expect, test } from 'vitest';
import { textsOf } from './catalogue.mjs';

/**
 * One word for one thing: the chosen word, and others for it, which no text of that language uses. A reader must not take two
 * words for two things, and official Japanese terms stand beside the chosen ones only. Easy Japanese has its own list beside
 * its own rules.
 */
const chosenWords: Readonly<Record<string, readonly (readonly [chosen: string, others: RegExp])[]>> = {
  ja: [
    ['今', /(?<![ぁ-ん])いま(?:[、に]|まで|から|すぐ|画面)/],
    ['通信できません', /(?<!電)話(?:せ|すため)/],
    ['このパソコン', /この ?PC|パソコン [ぁ-ん]/],
  ],
  zh: [
    ['用户认证用', /(?:用户|利用者)证明用/],
    ['签发', /颁发|发行(?:日|方)/],
    ['认证机构', /认证局/],
    ['签名用密码', /签名密码/],
    ['修改（密码、PIN码）', /变更(?:密码|PIN码|\$\{name)|更改的结果/],
    ['设置（密码、PIN码）', /决定(?:新的|的)?(?:PIN码|密码|签名用)/],
    ['卡', /卡片/],
  ],
  ko: [
    ['증명서', /(?<!공인)인증서/],
    ['서명용 패스워드', /서명용 비밀번호/],
    ['효력을 잃다', /실효(?!')/],
    ['인증기관', /인증국|인증 기관/],
    ['공적 개인인증', /개인 인증/],
    ['발급', /발행(?!日|番|者)/],
    ['이 날짜', /이날짜/],
    ['마이나포털', /Mynaportal/],
  ],
  vi: [
    ['đặt thẻ lên đầu đọc lần nữa', /đặt lại thẻ/i],
    ['mã mới, mật khẩu mới', /giá trị (?:mới|cũ)/i],
    ['mật khẩu chữ ký', /mật khẩu ký/i],
    ['chứng thư chữ ký', /chứng thư ký/i],
    ['chứng thực cá nhân công cộng', /cá nhân công (?!cộng)/i],
    ['phần mềm', /chương trình/i],
    ['số tiếp nhận', /số trình báo/i],
  ],
  pt: [
    ['requerimentos on-line', /pedidos (?:feitos )?pela internet/i],
    ['identificação do usuário', /autenticação/i],
    ['cancelado', /revogad[oa]/i],
    ['vencido', /expir(?:ou|ado)|validade terminada/i],
    ['lembretes', /avisos (?:neste|desnecess)|mais avisos/i],
    ['tela inicial', /\b(?:no|o|ao) início\b/i],
    ['agendamento', /reserva 予約|precisa de reserva/i],
    ['perde a validade', /perde o efeito/i],
    ['Cartão My Number', /(?<!\p{L})cartão My Number/u],
  ],
};

describe.each(Object.entries(chosenWords))('the texts in %s', (language, words) => {
  /** The guide's search words are what people type, not what is shown. */
  const texts = textsOf(language).filter(({ key }) => !key.endsWith('.words'));

  test.each(words)('say %s, and no other word for it', (_, others) => {
    expect(texts.length).toBeGreaterThan(1000);
    const said = texts.filter(({ text }) => others.test(text)).map(({ key, text }) => `${key}: ${text}`);
    expect(said).toEqual([]);
  });
});
