import type { Guide } from '../../ja/guide.ts';

export const driving: Guide['topics']['driving'] = {
  summary:
    'O novo cartão normalmente vem sem a carteira. Até gravá-la de novo, você não pode dirigir só com ele.',
  words: ['carteira de motorista', 'habilitação', 'dirigir', 'carro', 'polícia'],
  sections: {
    about: {
      heading: 'O que é',
      what: 'O Cartão My Number com a carteira de motorista マイナ免許証 (desde 24 de março de 2025). Você também pode manter a carteira comum.',
    },
    renewed: {
      heading: 'Quando o cartão é renovado',
      empty: 'O novo cartão não tem a carteira. Dirigir só com ele conta como dirigir sem portar a carteira.',
      carry:
        'Desde 1º de setembro de 2025, os dados só passam para o novo cartão se você entregou antes à polícia o certificado de assinatura e solicitou a renovação on-line no prazo.',
      again:
        'Nos outros casos, grave de novo na polícia ou no centro de habilitação 運転免許センター. Ligue antes.',
    },
    lost: {
      heading: 'Se o perdeu',
      call: 'Primeiro suspenda o cartão por telefone. Sobre a carteira, pergunte à polícia.',
      identity:
        'Se a sua única carteira estava no cartão, tenha outro documento de identidade para a prefeitura.',
    },
  },
  next: {
    title: 'Pergunte à polícia antes de retirar o novo cartão',
    sentence: 'Pergunte o que levar e se precisa de agendamento.',
  },
};
