import type { Guide } from '../../ja/guide.ts';

export const cardRenewal: Guide['topics']['card-renewal'] = {
  summary:
    'A partir de três meses antes do vencimento do cartão, com foto. Leva cerca de um mês e é gratuito.',
  words: ['novo cartão', 'foto', 'solicitar on-line', 'dez anos', 'retirar', 'validade do cartão'],
  sections: {
    when: {
      heading: 'A partir de quando',
      from: 'Você pode solicitar a partir de três meses antes do vencimento do cartão カードの有効期限. Leva cerca de um mês até a retirada, por isso solicite cedo.',
      stay: 'Quem tem período de permanência não solicita: prorroga o cartão na prefeitura.',
    },
    how: {
      heading: 'Solicitar e retirar',
      steps: {
        steps: [
          'Tenha uma foto.',
          'Solicite por celular, computador, correio ou cabine de fotos. É gratuito.',
          'Depois de cerca de um mês, chega um aviso.',
          'Retire pessoalmente na prefeitura, com o cartão atual. Algumas pedem reserva 予約.',
        ],
      },
    },
    after: {
      heading: 'Com o novo cartão',
      list: [
        'Todos os PINs e a senha são definidos de novo.',
        'Solicite de novo os certificados do celular e registre-se de novo no e-Tax e outros.',
        'A carteira de motorista no cartão マイナ免許証 normalmente não está no novo.',
        'O seu My Number continua o mesmo.',
      ],
    },
  },
  next: {
    title: 'Veja a data do cartão no Início',
    sentence:
      'Coloque o cartão: a validade aparece no alto, à direita. Com menos de três meses, solicite já.',
  },
};
