import { fees, periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const reissue: Guide['topics']['reissue'] = {
  summary: `Um novo cartão no lugar do perdido custa cerca de ${fees.newCard.toLocaleString('pt')} ienes; o expresso, ${fees.expressCard.toLocaleString('pt')}. Renovar e redefinir é grátis.`,
  words: [
    'segunda via',
    'reemissão',
    'taxa',
    'quanto custa',
    'custo',
    'gratuito',
    'expressa',
    'urgente',
    'quebrado',
  ],
  sections: {
    fees: {
      heading: 'Quanto custa',
      list: [
        `Reemissão do cartão 再交付, perdido ou inutilizado: cerca de ${fees.newCard.toLocaleString('pt-BR')} ienes`,
        `Emissão expressa 特急発行: cerca de ${fees.expressCard.toLocaleString('pt-BR')} ienes`,
        'Renovar o cartão, renovar ou emitir certificados, redefinir PINs: gratuito',
      ],
      may: 'Depois de um desastre, pode ser gratuito. Pergunte na prefeitura.',
    },
    express: {
      heading: 'Emissão expressa 特急発行',
      who: `Para quem comunicou a perda há até ${periods.expressReportDays} dias, bebês de menos de 1 ano e alguns outros. Leva cerca de uma semana.`,
      ask: 'Pergunte antes na prefeitura quem pode pedir e como é a entrega.',
    },
    bring: {
      heading: 'O que levar',
      list: [
        'Uma foto',
        'Documento de identidade 本人確認書類',
        'O número do registro na polícia 受理番号, se o perdeu na rua',
        'O cartão quebrado, se houver',
      ],
    },
  },
  next: {
    title: 'Ligue para a prefeitura onde você tem registro de residência',
    sentence: 'Pergunte o que levar e se precisa de agendamento.',
  },
};
