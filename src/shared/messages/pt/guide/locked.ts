import { kioskHours, periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';
import { chainsFor } from '../shops.ts';

export const locked: Guide['topics']['locked'] = {
  summary: 'Você pode redefinir no terminal de uma loja ou na prefeitura. É gratuito.',
  words: [
    'senha',
    'PIN',
    'bloqueado',
    'bloqueada',
    'bloqueio',
    'travado',
    'esqueci',
    'esquecido',
    'errei',
    'erro',
    'desbloquear',
    'redefinir',
    'terminal',
    'konbini',
    'loja de conveniência',
    '7-Eleven',
  ],
  sections: {
    why: {
      heading: 'O que é um bloqueio',
      limits:
        'Depois de 5 erros seguidos na assinatura 署名用, ou de 3 na identificação do usuário 利用者証明用, há um bloqueio ロック e não é possível usar, para impedir o uso indevido.',
      other:
        'Só aquele fica bloqueado. Os outros PINs continuam funcionando, e o cartão também, como documento de identidade.',
      insurance:
        'Com a identificação do usuário bloqueada, o cartão ainda serve como cartão de seguro de saúde pelo reconhecimento do rosto.',
      expiry: 'Bloqueio não é fim da validade. Ele não passa com o tempo.',
    },
    forgotten: {
      heading: 'Se você esqueceu',
      again: 'Ninguém consegue consultar o antigo. Você define um novo: é a redefinição 再設定.',
      wait: 'Não tente adivinhar. Também é possível redefinir antes do bloqueio.',
    },
    kiosk: {
      heading: 'No terminal de uma loja',
      know: 'Se você sabe um dos dois, o da assinatura ou o da identificação do usuário, pode redefinir o outro.',
      steps: {
        steps: [
          'Instale o aplicativo 「JPKI暗証番号リセット」 em um celular com NFC.',
          'Reserve no aplicativo: digite o que você sabe, leia o cartão e fotografe o cartão e o seu rosto.',
          `Em até ${periods.kioskBookingHours} horas, coloque o cartão em um terminal de loja e defina o novo. Os terminais funcionam das ${kioskHours.from} às ${kioskHours.to}.`,
        ],
      },
      shops: `Para a assinatura: ${chainsFor('sign')} e outras. Para a identificação do usuário: só algumas lojas, como ${chainsFor('auth')}.`,
      not: 'Não é possível se a validade dos certificados venceu, se eles foram cancelados 失効, ou se o seu nome ou endereço mudou.',
    },
    office: {
      heading: 'Na prefeitura 市区町村の窓口',
      all: 'A prefeitura onde você tem registro de residência redefine todos os quatro. Se você não sabe nenhum dos dois, é o único meio.',
      only: 'O PIN dos dados do cartão e o PIN do registro de residentes só são redefinidos na prefeitura.',
    },
  },
  next: {
    title: 'Coloque o cartão para ver o que está bloqueado',
    sentence: 'Na tela inicial, “Ver o que fazer” mostra o único caminho que serve para o seu cartão.',
  },
};
