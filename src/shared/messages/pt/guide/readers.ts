import type { Guide } from '../../ja/guide.ts';

export const readers: Guide['topics']['readers'] = {
  summary: 'O que é preciso em um computador ou celular, e o que ajuda quando o cartão não é lido.',
  words: [
    'computador',
    'PC',
    'USB',
    'NFC',
    'Bluetooth',
    'não reconhece',
    'não lê',
    'instalar',
    'baixar',
    'download',
    'software',
    'aproximar',
  ],
  sections: {
    computer: {
      heading: 'No computador',
      reader:
        'Conecte um leitor de cartão com chip ICカードリーダライタ. Para ver o cartão com o Shomei, só isso basta.',
      software:
        'O e-Tax e outros serviços também precisam do software oficial JPKI利用者ソフト（利用者クライアントソフト）. É gratuito, no portal 公的個人認証サービスポータルサイト (www.jpki.go.jp).',
      phoneAsReader:
        'Em vez de um leitor, é possível conectar ao computador um celular no modo leitor リーダライタモード. É uma função do software oficial.',
    },
    choose: {
      heading: 'Quais aparelhos funcionam',
      readers: 'Leitores: veja a lista 「マイナンバーカードに対応したICカードリーダライタ一覧」 no portal.',
      phones: 'Celulares: veja a lista 「マイナンバーカードに対応したNFCスマートフォン一覧」 no portal.',
      type: 'O cartão usa NFC Type B. Um leitor sem Type B (só FeliCa) não consegue lê-lo.',
    },
    phone: {
      heading: 'No celular',
      nfc: 'Só funcionam celulares com NFC.',
      position: 'O lugar onde o chip é lido varia conforme o modelo. Veja o manual do celular ou o portal.',
    },
    tips: {
      heading: 'Quando o cartão não é lido',
      list: [
        'Não mexa nele até terminar. Pode levar mais de cinco segundos.',
        'Tire-o da capa e afaste-o de outros cartões.',
        'Evite mesas de metal.',
        'No celular: tire a capa e o cabo, e ligue o NFC.',
      ],
    },
  },
  next: {
    title: 'Conecte um leitor e coloque o cartão',
    sentence: 'Se faltar alguma coisa, a tela inicial avisa, uma de cada vez.',
  },
};
