import type { Guide } from '../../ja/guide.ts';

export const office: Guide['topics']['office'] = {
  summary:
    'O que faz a prefeitura onde você tem registro de residência, o que levar, e como outra pessoa pode ir no seu lugar.',
  words: [
    'prefeitura',
    'subprefeitura',
    'guichê',
    'shiyakusho',
    'kuyakusho',
    'yakuba',
    'procurador',
    'procuração',
    'família',
    'levar',
    'taxa',
    'agendamento',
    'horário',
    'internado',
    'asilo',
    'não posso ir',
  ],
  sections: {
    where: {
      heading: 'Qual prefeitura',
      home: 'O guichê da prefeitura onde você tem registro de residência 住民票のある市区町村の窓口. Em princípio, outras prefeituras não podem fazer isso.',
      list: [
        'Emitir, renovar 更新 e deixar de usar certificados',
        'Redefinir e desbloquear os PINs e a senha 暗証番号',
        'Mudança de endereço ou de nome',
      ],
    },
    who: {
      heading: 'Quem pode ir',
      self: 'O mais rápido é ir você mesmo.',
      agent:
        'Se você não puder, outra pessoa pode ir: um representante legal 法定代理人, ou alguém a quem você pedir 任意代理人. Normalmente, uma carta 照会書 que confirma a sua vontade é enviada antes a você, por isso são duas idas. Uma basta para os pais de menores de 15 anos e para a renovação com a 照会書 que veio com a notificação. Pergunte antes.',
    },
    bring: {
      heading: 'O que levar, e o custo',
      list: [
        'O Cartão My Number マイナンバーカード',
        'Os PINs e a senha 暗証番号, se souber',
        'Outro documento de identidade, como a carteira de motorista',
        'Quem for no seu lugar: o próprio documento de identidade e a carta 照会書兼回答書',
      ],
      free: 'A renovação e a redefinição são gratuitas. Um novo cartão no lugar de um perdido tem taxa.',
    },
  },
  next: {
    title: 'Antes de ir, veja o horário e se é preciso agendar',
    sentence: 'Procure 「マイナンバーカード 電子証明書」 no site da prefeitura, ou telefone.',
  },
};
