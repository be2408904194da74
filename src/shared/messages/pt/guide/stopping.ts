import type { Guide } from '../../ja/guide.ts';

export const stopping: Guide['topics']['stopping'] = {
  summary: 'Faça o pedido na prefeitura, e os certificados deixam de funcionar.',
  words: [
    'parar',
    'desistir',
    'cancelar',
    'encerrar',
    'devolver',
    'não preciso',
    'não quero',
    'acrescentar',
    'recomeçar',
  ],
  sections: {
    stop: {
      heading: 'Deixar de usar',
      office:
        'Na prefeitura 市区町村の窓口 onde você tem registro de residência, peça que os certificados deixem de funcionar (cancelamento 失効).',
      online:
        'Às vezes também é possível fazer o pedido pelo software oficial JPKI利用者ソフト. Pelo Shomei, não.',
      which:
        'Você pode deixar de usar só o certificado de assinatura ou só o certificado de identificação do usuário.',
    },
    effects: {
      heading: 'Depois',
      card: 'O cartão continua sendo documento de identidade.',
      auth: 'Sem a identificação do usuário 利用者証明用, não funcionam mais o Mynaportal, as lojas de conveniência e o seguro de saúde.',
      phone:
        'Quando os certificados do cartão deixam de funcionar, os do celular スマホ用電子証明書 também deixam.',
    },
    again: {
      heading: 'Se quiser usar de novo',
      office: 'Antes do fim da validade do cartão, a prefeitura emite novos.',
    },
  },
  next: {
    title: 'Antes, confirme que você não o usa como cartão de seguro de saúde',
    sentence: 'Se usa, pergunte antes ao seu seguro de saúde sobre o documento de confirmação 資格確認書.',
  },
};
