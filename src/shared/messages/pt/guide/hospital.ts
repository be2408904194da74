import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const hospital: Guide['topics']['hospital'] = {
  summary: 'A entrada é pelo rosto ou pelo PIN de 4 dígitos. Se falhar, mostre outro comprovante no guichê.',
  words: [
    'seguro de saúde',
    'hospital',
    'farmácia',
    'clínica',
    'rosto',
    'recepção',
    'cartão do seguro',
    'erro',
  ],
  sections: {
    use: {
      heading: 'Como usar',
      ways: 'Coloque o cartão no leitor; ele confere o rosto ou o PIN de identificação do usuário 利用者証明用暗証番号 (4 dígitos).',
      locked: 'Com o PIN bloqueado, o rosto ainda funciona.',
    },
    ended: {
      heading: 'Depois do vencimento',
      certificate: `Funciona até o fim do ${periods.insuranceMonths}º mês depois do mês em que o certificado de identificação do usuário venceu. Dados de consultas e remédios não são compartilhados.`,
      card: 'Se o próprio cartão venceu, pergunte ao seu seguro de saúde.',
    },
    failing: {
      heading: 'Quando a máquina não lê',
      list: [
        'Recoloque o cartão e tente mais uma vez.',
        'Avise no guichê. Normalmente basta o documento 資格確認書, ou o aviso 資格情報のお知らせ junto com o cartão.',
        'Alguns aceitam a página do seguro no Mynaportal マイナポータル, no celular.',
      ],
    },
  },
  next: {
    title: 'Veja até quando vale a identificação do usuário',
    sentence: 'Leia o cartão com o Shomei: a data e o bloqueio aparecem na hora.',
  },
};
