import type { Messages } from '../ja.ts';

export const settings: Messages['settings'] = {
  title: 'Configurações',
  language: 'Idioma / 言語',
  readings: 'Leitura (furigana ふりがな) sobre os kanji',
  unconfirmed:
    'Esta tradução ainda não foi confirmada por um falante nativo. Valem os termos oficiais em japonês, escritos ao lado.',
  theme: 'Cores',
  themes: { system: 'Iguais às do computador', light: 'Claras', dark: 'Escuras' },
  textScale: 'Tamanho do texto',
  textScaleValue: (scale) => (scale === 100 ? 'Normal (100%)' : `${scale}%`),
  policy: {
    title: 'Definido pela sua organização',
    language: 'O idioma é fixo.',
    off: {
      signing: 'A assinatura de arquivos está desativada.',
      reminders: 'Os lembretes estão desativados.',
      samples: 'Os cartões de exemplo estão desativados.',
      exports: 'Salvar o conteúdo do cartão está desativado.',
    },
    forgets: 'Quando o cartão é retirado, tudo o que está na tela é apagado, e nenhum registro é guardado.',
  },
  about: 'Sobre este programa',
  aboutText:
    'O Shomei mostra os certificados do Cartão My Number マイナンバーカード, e qualquer pessoa pode examinar como ele é feito. Ele não usa a rede. Nada do seu cartão é guardado em lugar nenhum, a não ser que você salve.',
};
