import type { Guide } from '../../ja/guide.ts';

export const lost: Guide['topics']['lost'] = {
  summary: 'Ligue imediatamente para 0120-95-0178. É gratuito e atende 24 horas, todos os dias.',
  words: [
    'perdi',
    'perda',
    'perdido',
    'roubo',
    'roubado',
    'furto',
    'achei',
    'encontrei',
    'ligar',
    'telefone',
    'polícia',
    'segunda via',
    'novo cartão',
    'suspender',
  ],
  sections: {
    stop: {
      heading: 'Primeiro, suspenda o uso por telefone',
      phone:
        'Telefone gratuito do My Number マイナンバー総合フリーダイヤル 0120-95-0178 (opção 2 do menu de voz).',
      hours: 'Perda e roubo: 24 horas, todos os dias, gratuito. Atendem também em outras línguas.',
    },
    after: {
      heading: 'Depois',
      list: [
        'Se o perdeu fora de casa, comunique também à polícia e anote o número do registro 受理番号.',
        'Se não o encontrar, comunique a perda na prefeitura 市区町村の窓口 onde você tem registro de residência e solicite um novo cartão. Normalmente há uma taxa de cerca de 1.000 ienes.',
      ],
    },
    found: {
      heading: 'Se você o encontrar',
      office:
        'Encerre a suspensão na prefeitura; isso não pode ser feito por telefone. Pode ser preciso emitir os certificados de novo.',
    },
    safe: {
      heading: 'Quem o encontrar consegue usar?',
      pin: 'Para usar os certificados é preciso um PIN, que é bloqueado depois de alguns erros seguidos. As chaves secretas não podem ser lidas do chip.',
    },
  },
  next: {
    title: 'Ligue para 0120-95-0178',
    sentence:
      'Na dúvida, suspenda primeiro. Se o cartão for encontrado depois, você pode continuar a usá-lo.',
  },
};
