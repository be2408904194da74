import { periods } from '../../../domain/facts.ts';
import { countMonths } from '../date.ts';
import type { Guide } from '../../ja/guide.ts';

export const cardRenewal: Guide['topics']['card-renewal'] = {
  summary: `A partir de ${periods.cardRenewalMonths} meses antes do vencimento do cartão, com foto. Leva cerca de ${countMonths(periods.cardWaitMonths)} e é gratuito.`,
  words: ['novo cartão', 'foto', 'solicitar on-line', 'dez anos', 'retirar', 'validade do cartão'],
  sections: {
    when: {
      heading: 'A partir de quando',
      from: `Você pode solicitar a partir de ${periods.cardRenewalMonths} meses antes do vencimento do cartão カードの有効期限. Leva cerca de ${countMonths(periods.cardWaitMonths)} até a retirada, por isso solicite cedo.`,
      stay: 'Quem tem período de permanência não solicita: prorroga o cartão na prefeitura.',
    },
    how: {
      heading: 'Solicitar e retirar',
      steps: {
        steps: [
          'Prepare uma foto.',
          'Solicite por celular, computador, correio ou cabine de fotos. É gratuito.',
          `Depois de cerca de ${countMonths(periods.cardWaitMonths)}, chega um aviso.`,
          'Retire pessoalmente na prefeitura, com o cartão atual. Algumas pedem agendamento 予約.',
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
    title: 'Veja a data do cartão na tela inicial',
    sentence: `Coloque o cartão: a validade aparece no alto, à direita. Com menos de ${periods.cardRenewalMonths} meses, solicite já.`,
  },
};
