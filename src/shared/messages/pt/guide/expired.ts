import { periods } from '../../../domain/facts.ts';
import { countMonths } from '../date.ts';
import type { Guide } from '../../ja/guide.ts';

export const expired: Guide['topics']['expired'] = {
  summary:
    'Não funciona mais para entrar em sites, em lojas de conveniência e em requerimentos on-line. O cartão continua sendo documento de identidade.',
  words: [
    'vencido',
    'venceu',
    'vencimento',
    'expirado',
    'expirou',
    'terminou',
    'não funciona',
    'hospital',
    'seguro de saúde',
    'hokensho',
    'identidade',
  ],
  sections: {
    stops: {
      heading: 'O que deixa de funcionar',
      auth: 'Sem o certificado de identificação do usuário 利用者証明用:',
      authList: [
        'Entrar no Mynaportal マイナポータル',
        'Obter certidões em lojas de conveniência コンビニ交付',
      ],
      sign: 'Sem o certificado de assinatura 署名用:',
      signList: [
        'e-Tax e outros requerimentos on-line',
        'Notificação de saída pela internet, pedido de certificados para o celular e outros',
      ],
    },
    insurance: {
      heading: 'Uso como cartão de seguro de saúde 健康保険証',
      grace: `Não para imediatamente. Até o fim do ${periods.insuranceMonths}º mês depois do mês em que o certificado de identificação do usuário venceu, ele ainda mostra que você tem o seguro. As informações de consultas e remédios não são compartilhadas.`,
      example: 'Exemplo: se venceu em 14 de novembro, funciona até o fim de fevereiro do ano seguinte.',
      after:
        'Depois disso, não funciona. Normalmente, o documento de confirmação 資格確認書 chega antes, sem pedido; se não chegar, pergunte ao seu seguro de saúde.',
    },
    still: {
      heading: 'O que continua funcionando',
      identity:
        'Como documento de identidade com foto, o cartão continua funcionando até o fim da própria validade.',
      one: 'Se só um dos certificados venceu, o outro continua funcionando.',
    },
    again: {
      heading: 'Para voltar a funcionar',
      issue:
        'Mesmo depois do vencimento, a prefeitura emite novos certificados, desde que o próprio cartão não tenha vencido. É gratuito.',
      card: `Se a validade do cartão também venceu, solicite um novo, com foto; leva cerca de ${countMonths(periods.cardWaitMonths)}.`,
    },
  },
  next: {
    title: 'Peça um novo certificado na prefeitura 市区町村の窓口',
    sentence:
      'Leve o cartão e os PINs 暗証番号 à prefeitura onde você tem registro de residência. Não é preciso ter recebido a notificação.',
  },
};
