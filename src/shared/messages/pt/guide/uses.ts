import type { Guide } from '../../ja/guide.ts';

export const uses: Guide['topics']['uses'] = {
  summary: 'Um serve para enviar documentos; o outro, para entrar em sites.',
  words: [
    'SSH',
    'OpenSC',
    'PKCS11',
    'certificado de cliente',
    'imposto de renda',
    'declaração de imposto',
    'e-Tax',
    'Mynaportal',
    'konbini',
    'loja de conveniência',
    'comprovante de residência',
    'juminhyo',
    'login',
    'hospital',
    'seguro de saúde',
    'conta bancária',
    'carimbo',
    'hanko',
  ],
  sections: {
    sign: {
      heading: 'Certificado de assinatura 署名用電子証明書',
      about: 'Para fazer e enviar documentos eletrônicos pela internet. Equivale a carimbar com o hanko.',
      examples: [
        'e-Tax (declaração de impostos)',
        'Requerimentos relacionados à criação dos filhos ぴったりサービス',
        'Requerimentos on-line do furusato nozei ふるさと納税',
        'Notificação de saída 転出届 pela internet',
        'Solicitar certificados para o celular スマホ用電子証明書',
      ],
    },
    auth: {
      heading: 'Certificado de identificação do usuário 利用者証明用電子証明書',
      about: 'Para entrar em sites da internet e usar terminais, como os das lojas de conveniência.',
      examples: [
        'Entrar no Mynaportal マイナポータル',
        'Obter certidões, como o comprovante de residência 住民票の写し, em uma loja de conveniência',
        'Uso como cartão de seguro de saúde 健康保険証',
      ],
    },
    how: {
      heading: 'Como são usados',
      hold: 'Você aproxima o cartão de um celular ou o coloca em um leitor, e digita o PIN que definiu 暗証番号 (para assinar, a senha パスワード).',
    },
    shows: {
      heading: 'O que o outro lado fica sabendo',
      sign: 'O certificado de assinatura contém nome, endereço, data de nascimento e sexo. Ele vai junto com o que você assina.',
      auth: 'O certificado de identificação do usuário não contém nome nem endereço.',
      number: 'Nenhum dos dois contém o seu My Number (o número de 12 dígitos).',
    },
  },
  next: {
    title: 'Confira qual deles está sendo pedido',
    sentence:
      'Seis caracteres ou mais: é a senha de assinatura 署名用パスワード. Quatro dígitos: quase sempre é o PIN de identificação do usuário 利用者証明用暗証番号. Leia o nome na tela antes de digitar.',
  },
};
