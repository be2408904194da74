import type { Guide } from '../../ja/guide.ts';
import { fees, foreignLineHours, lostCardLines, periods } from '../../../domain/facts.ts';

export const lost: Guide['topics']['lost'] = {
  summary: `Ligue já para ${lostCardLines.foreign.number}. É gratuito e suspende o cartão de dia e de noite.`,
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
    'expressa',
    'perdi a carteira',
    'bolsa',
  ],
  sections: {
    stop: {
      heading: 'Primeiro, suspenda o uso por telefone',
      phone: `Linha em outras línguas ${lostCardLines.foreign.number}: em português ${foreignLineHours.pt}. A linha em japonês マイナンバー総合フリーダイヤル é ${lostCardLines.japanese.number} (opção 2).`,
      hours:
        'As duas são gratuitas e atendem perda e roubo 24 horas, todos os dias. Fora do horário acima, a linha em outras línguas só suspende o cartão.',
    },
    after: {
      heading: 'Depois',
      list: [
        'Se o perdeu fora de casa, comunique também à polícia e anote o número do registro 受理番号.',
        `Se não o encontrar, comunique a perda na prefeitura 市区町村の窓口 onde você tem registro de residência e solicite um novo cartão. Leve uma foto e outro documento de identidade. Normalmente há uma taxa de cerca de ${fees.newCard.toLocaleString('pt-BR')} ienes.`,
        `Com pressa? Em até ${periods.expressReportDays} dias da comunicação da perda, você pode pedir a emissão expressa 特急発行: cerca de uma semana, cerca de ${fees.expressCard.toLocaleString('pt-BR')} ienes. Pergunte antes na prefeitura.`,
        'Se a sua carteira de motorista estava no cartão マイナ免許証, o novo cartão não a tem. Até a polícia 警察 gravá-la de novo, você não pode dirigir só com ele.',
      ],
    },
    found: {
      heading: 'Se você o encontrar',
      office:
        'Encerre a suspensão na prefeitura; isso não pode ser feito por telefone. Pode ser preciso emitir os certificados de novo, talvez com taxa.',
    },
    safe: {
      heading: 'Quem o encontrar consegue usar?',
      pin: 'Para usar os certificados é preciso um PIN, que é bloqueado depois de alguns erros seguidos. As chaves secretas não podem ser lidas do chip.',
    },
  },
  next: {
    title: `Ligue para ${lostCardLines.foreign.number}`,
    sentence:
      'Na dúvida, suspenda primeiro. Se o cartão for encontrado depois, você pode continuar a usá-lo.',
  },
};
