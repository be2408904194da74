import type { Guide } from '../../ja/guide.ts';

export const baby: Guide['topics']['baby'] = {
  summary:
    'Com menos de 1 ano no pedido, o cartão não tem foto. Sem certificado de assinatura; os pais definem o PIN.',
  words: ['bebê', 'recém-nascido', 'nascimento', 'sem foto', '0 ano', 'grávida', 'nascer'],
  sections: {
    apply: {
      heading: 'O pedido',
      birth:
        'Pode ser feito junto com a notificação de nascimento 出生届; há também a emissão expressa 特急発行. Pergunte na prefeitura.',
      parent: 'Os pais ou outro representante legal fazem o pedido e definem o PIN (4 dígitos).',
    },
    card: {
      heading: 'Como é o cartão',
      list: [
        'Desde 2 de dezembro de 2024, o cartão de quem tinha menos de 1 ano no pedido não tem foto.',
        'Tem o certificado de identificação do usuário, não o de assinatura.',
        'Vale até o 5º aniversário depois da emissão.',
      ],
    },
    limits: {
      heading: 'O que não faz',
      list: [
        'Não é documento de identidade com foto.',
        'O aplicativo 「JPKI暗証番号リセット」 não funciona com ele. Se bloquear, vá à prefeitura.',
        'No hospital, digite o PIN ou pergunte na recepção.',
      ],
    },
  },
  next: {
    title: 'Anote o PIN e guarde em lugar seguro',
    sentence: 'Depois de alguns anos, é fácil esquecer.',
  },
};
