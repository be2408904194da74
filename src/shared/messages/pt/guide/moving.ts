import { fees, periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const moving: Guide['topics']['moving'] = {
  summary: 'O certificado de assinatura termina automaticamente. Peça um novo quando comunicar a mudança.',
  words: [
    'mudança',
    'mudar',
    'mudei',
    'casa',
    'endereço',
    'nome',
    'sobrenome',
    'casamento',
    'casei',
    'divórcio',
    'tenshutsu',
    'tennyu',
    'exterior',
    `${periods.plannedMoveDays} dias`,
    `${periods.moveInDays} dias`,
    `${periods.continuedUseDays} dias`,
    'uso continuado',
  ],
  sections: {
    sign: {
      heading: 'Certificado de assinatura 署名用電子証明書',
      ends: 'Quando o nome, o endereço ou outro dado muda, por mudança de casa ou casamento, ele termina automaticamente, antes da data (cancelamento 失効).',
      again: 'Peça a emissão de um novo na prefeitura, junto com a comunicação da mudança ou do casamento.',
      until:
        'O novo vence no mesmo dia que o certificado de identificação do usuário, e não cinco anos depois.',
    },
    auth: {
      heading: 'Certificado de identificação do usuário 利用者証明用電子証明書',
      stays: 'Continua funcionando quando o nome ou o endereço muda.',
      thirty: `Mas o próprio cartão perde a validade, com os certificados, se a notificação de entrada 転入届 não for feita em até ${periods.moveInDays} dias da mudança e ${periods.plannedMoveDays} dias da data prevista de saída, ou se o uso continuado do cartão 継続利用 não for pedido em até ${periods.continuedUseDays} dias dessa notificação. Um novo custa cerca de ${fees.newCard.toLocaleString('pt')} ienes.`,
    },
    phone: {
      heading: 'O celular',
      ends: 'Quando o certificado de assinatura do cartão é cancelado, os certificados do celular スマホ用電子証明書 também são. Depois do procedimento do cartão, solicite-os de novo.',
    },
    abroad: {
      heading: 'Mudança para o exterior',
      ask: 'Cidadãos japoneses mantêm o cartão se pedirem o uso continuado 継続利用 na prefeitura até o dia anterior à partida; caso contrário, ele perde a validade. O certificado de assinatura vence no dia da partida.',
    },
  },
  next: {
    title: 'Diga no guichê: 「署名用電子証明書も新しくしたい」',
    sentence:
      'Quer dizer: quero também um novo certificado de assinatura. Além do cartão, você precisa do PIN do registro de residentes 住民基本台帳用暗証番号 (4 dígitos) e da senha de assinatura 署名用パスワード. Confirme-os antes.',
  },
};
