import type { Guide } from '../../ja/guide.ts';

export const children: Guide['topics']['children'] = {
  summary: 'Em princípio, o certificado de assinatura não é emitido para menores de 15 anos. Não é defeito.',
  words: [
    'criança',
    'filho',
    'filha',
    'bebê',
    'menor de idade',
    '15 anos',
    '18 anos',
    'pais',
    'responsável',
    'tutor',
    'representante',
    'curatela',
  ],
  sections: {
    sign: {
      heading: 'Certificado de assinatura 署名用電子証明書',
      not: 'Em princípio, não é emitido para menores de 15 anos. Se não está no cartão, não é defeito nem bloqueio.',
      later:
        'A partir do 15º aniversário, a emissão pode ser pedida na prefeitura. Ele não vem automaticamente.',
      ward: 'Em princípio, também não é emitido para adultos sob curatela 成年被後見人.',
    },
    auth: {
      heading: 'Certificado de identificação do usuário 利用者証明用電子証明書',
      issued: 'Está também no cartão das crianças, e o cartão funciona como cartão de seguro de saúde.',
      pin: 'Para menores de 15 anos, o representante legal 法定代理人, como o pai ou a mãe, define o PIN.',
    },
    card: {
      heading: 'Até quando dura o cartão',
      five: 'Para menores de 18 anos, até o 5º aniversário depois do dia da emissão, porque o rosto muda rápido.',
      photo:
        'Desde 2 de dezembro de 2024, o cartão de quem tinha menos de 1 ano no pedido não tem foto. Não é documento de identidade com foto, e o aplicativo de redefinição não funciona com ele.',
    },
  },
  next: {
    title: 'Se um aplicativo disser que a senha está bloqueada, veja primeiro o cartão',
    sentence:
      'Alguns aplicativos dizem isso de um cartão sem certificado de assinatura. Coloque o cartão: a tela inicial mostra a diferença.',
  },
};
