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
      pin: 'Os PINs deles são definidos separadamente dos do cartão.',
    },
    handOver: {
      heading: 'Quando você se desfaz do celular ou o perde',
      revoke:
        'Antes de vender, dar ou mandar consertar o celular, cancele-os no aplicativo Mynaportal マイナポータルアプリ. Restaurar o celular não apaga os certificados.',
    },
  },
  next: {
    title: 'Solicite no aplicativo Mynaportal do celular',
    sentence:
      'Tenha à mão o cartão e a senha de assinatura 署名用パスワード. O Shomei lê só cartões; não consegue ver dentro de um celular.',
  },
};
