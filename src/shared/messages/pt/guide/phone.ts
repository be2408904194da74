import { lostCardLines } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const phone: Guide['topics']['phone'] = {
  summary: 'Solicitados com o certificado de assinatura do cartão, permitem usar serviços só com o celular.',
  words: [
    'smartphone',
    'telefone',
    'iPhone',
    'Android',
    'Apple Wallet',
    'carteira',
    'trocar de celular',
    'celular novo',
    'vender',
    'conserto',
    'celular perdido',
  ],
  sections: {
    about: {
      heading: 'O que são',
      load: 'Certificados que você coloca em um celular スマホ用電子証明書, solicitados com o certificado de assinatura 署名用電子証明書 do cartão.',
      use: 'Com eles, vários serviços podem ser usados e solicitados só com o celular, sem levar o cartão.',
      who: 'Quem não tem certificado de assinatura, como os menores de 15 anos, não pode solicitar.',
    },
    models: {
      heading: 'Quais celulares',
      list: [
        'Android: modelos compatíveis (desde maio de 2023)',
        'iPhone: XS ou mais novo, com iOS 18.5 ou mais novo (desde junho de 2025)',
      ],
      one: 'Um celular por pessoa. Se colocar em outro celular, os do primeiro deixam de funcionar.',
    },
    until: {
      heading: 'Até quando',
      same: 'Até o mesmo dia que os certificados do cartão.',
      dies: 'Quando os do cartão são renovados, ou cancelados 失効 por mudança de endereço e outros motivos, os do celular deixam de funcionar. Solicite-os de novo.',
      pin: 'Os PINs são definidos à parte dos do cartão; há também o de 券面事項入力補助用 (4 dígitos).',
    },
    handOver: {
      heading: 'Quando você se desfaz do celular ou o perde',
      lost: `Perdeu o celular? Ligue já para ${lostCardLines.foreign.number} (em japonês, ${lostCardLines.japanese.number}) e peça a suspensão: gratuito, dia e noite.`,
      revoke:
        'Antes de vender, dar ou mandar consertar, faça o cancelamento no aplicativo Mynaportal マイナポータルアプリ. No Android, apagar o celular não remove os certificados.',
    },
  },
  next: {
    title: 'Solicite no aplicativo Mynaportal do celular',
    sentence:
      'Tenha à mão o cartão e a senha de assinatura 署名用パスワード. O Shomei lê só cartões; não consegue ver dentro de um celular.',
  },
};
