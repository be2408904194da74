import type { Guide } from '../../ja/guide.ts';

export const services: Guide['topics']['services'] = {
  summary: 'Verifique nesta ordem: validade, bloqueio, cancelamento, registro, programa.',
  words: ['erro', 'código de erro', 'não consigo entrar', 'erro e-Tax', 'falha na verificação', 'registrar'],
  sections: {
    card: {
      heading: 'O cartão',
      list: [
        'Um certificado venceu, ou um PIN está bloqueado? A tela inicial mostra na hora.',
        '“Cancelado” 失効しています: depois da mudança ou do casamento, você pediu um novo certificado de assinatura?',
        '“Falha na verificação” 検証に失敗しました também pode aparecer logo após a emissão. Espere cerca de um dia.',
      ],
    },
    service: {
      heading: 'O serviço',
      list: [
        'Depois de novos certificados, registre-os de novo no e-Tax e outros.',
        'Veja pelo nome na tela qual PIN é pedido.',
        'O serviço pode estar em manutenção; veja os avisos.',
      ],
    },
    computer: {
      heading: 'O computador',
      list: [
        'Atualize o programa oficial JPKI利用者ソフト.',
        'Coloque o cartão de novo e feche outros programas.',
        'Tente outro navegador.',
      ],
    },
  },
  next: {
    title: 'Digite o número ou o texto do erro na busca deste guia',
    sentence: 'Os conhecidos são explicados, com o que fazer.',
  },
};
