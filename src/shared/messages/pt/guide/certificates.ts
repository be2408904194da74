import type { Guide } from '../../ja/guide.ts';

export const certificates: Guide['topics']['certificates'] = {
  summary: 'Comprovam na internet que você é você. Há dois tipos.',
  words: [
    'arquivo assinado',
    'verificar assinatura',
    'JPKI',
    'certificado eletrônico',
    'assinatura eletrônica',
    'assinatura digital',
    'chip',
    'chave secreta',
    'chave privada',
    'cartão antigo',
    'rosto',
  ],
  sections: {
    what: {
      heading: 'Um documento de identidade para a internet',
      proves: 'Um certificado digital 電子証明書 comprova eletronicamente, pela internet, que você é você.',
      protects: 'Ele impede que outros se passem por você e que os documentos sejam alterados no caminho.',
      service:
        'O Serviço de Certificação Pública para Indivíduos 公的個人認証サービス fornece em todo o Japão, a baixo custo, os certificados necessários para requerimentos on-line.',
    },
    kinds: {
      heading: 'Dois tipos em um cartão',
      list: [
        'Certificado de assinatura 署名用電子証明書: comprova que um documento enviado pela internet é autêntico, feito e enviado por você.',
        'Certificado de identificação do usuário 利用者証明用電子証明書: comprova que foi você quem entrou em um site ou usou um terminal.',
      ],
    },
    inCard: {
      heading: 'Eles estão dentro do Cartão My Number',
      card: 'Os certificados são emitidos no chip do Cartão My Number マイナンバーカード. Para usá-los, é preciso ter esse cartão.',
      chip: 'As chaves secretas não podem ser lidas de fora do chip. O Shomei lê só os certificados, que são feitos para serem mostrados.',
      issue:
        'O cartão é solicitado à J-LIS 地方公共団体情報システム機構. Quando você o recebe na prefeitura 市区町村の窓口, os PINs são definidos e os certificados são gravados.',
    },
    choice: {
      heading: 'Só para quem precisa',
      apply:
        'Ter os certificados é uma escolha sua. Ao solicitar o cartão, você diz se precisa deles. Eles vêm no cartão, a não ser que você recuse.',
      later:
        'Também é possível mudar de ideia depois de receber o cartão, na prefeitura: acrescentar ou deixar de usar.',
    },
    faceCard: {
      heading: 'O cartão sem PIN 顔認証マイナンバーカード',
      works:
        'Funciona como cartão de seguro de saúde e como documento de identidade com foto. Não tem certificado de assinatura.',
      not: 'Não funciona no Mynaportal マイナポータル, em lojas de conveniência nem em serviços que pedem um PIN. A prefeitura pode trocá-lo por um cartão comum.',
    },
    juki: {
      heading: 'Se você tem o cartão antigo, Juki Card 住民基本台帳カード（住基カード）',
      ended: 'A emissão de certificados nestes cartões terminou em dezembro de 2015.',
      apply: 'Eles não podem mais ser usados. Para requerimentos on-line, solicite um Cartão My Number.',
      kiosk:
        'O cartão antigo também não funciona para obter certidões em lojas de conveniência コンビニ交付.',
    },
  },
  next: {
    title: 'Veja o que há no seu cartão',
    sentence:
      'Coloque o cartão no leitor, e a tela inicial mostra. Para ler não é preciso PIN; só as datas do certificado de assinatura precisam da senha.',
  },
};
