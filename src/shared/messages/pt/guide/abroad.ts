import type { Guide } from '../../ja/guide.ts';

export const abroad: Guide['topics']['abroad'] = {
  summary:
    'Cidadãos japoneses mantêm o cartão se pedirem até a véspera. O certificado de assinatura termina na partida.',
  words: ['exterior', 'sair do Japão', 'intercâmbio', 'voltar ao Japão'],
  sections: {
    leaving: {
      heading: 'Antes de partir',
      steps: {
        steps: [
          'Faça na prefeitura a notificação de saída 転出届 para o exterior.',
          'No mesmo guichê, peça o uso continuado do cartão 継続利用 até a véspera da partida.',
          'Anote os PINs e guarde-os em lugar seguro.',
        ],
      },
      not: 'Sem isso, o cartão perde a validade. O certificado de assinatura termina no dia da partida em todo caso.',
    },
    foreign: {
      heading: 'Cidadãos de outros países',
      ask: 'O que acontece com o cartão ao sair do Japão depende da sua situação. Pergunte na prefeitura antes de partir.',
    },
    back: {
      heading: 'Na volta',
      list: [
        'Peça o uso continuado do cartão junto com a notificação de entrada 転入届.',
        'Peça um novo certificado de assinatura.',
      ],
    },
  },
  next: {
    title: 'Pergunte na prefeitura um mês antes',
    sentence: 'Pergunte o que levar e quantos dias leva.',
  },
};
