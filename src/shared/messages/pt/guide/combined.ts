import type { Guide } from '../../ja/guide.ts';

export const combined: Guide['topics']['combined'] = {
  summary: 'Os dois cartões em um. Pode ser escolhido desde junho de 2026.',
  words: ['cartão integrado', 'tokutei zairyu', 'cartão único', 'cartão de permanência', 'imigração'],
  sections: {
    about: {
      heading: 'O que é',
      what: 'Cartão de permanência e Cartão My Number em um só 特定在留カード. Ter ou não é escolha sua (desde junho de 2026).',
      same: 'Os certificados e PINs funcionam como nos outros Cartões My Number.',
    },
    good: {
      heading: 'A vantagem',
      once: 'Pedido junto com a prorrogação da permanência, a validade do cartão também é prorrogada. Não é preciso ir de novo à prefeitura.',
    },
    how: {
      heading: 'Como pedir',
      where:
        'Na imigração 出入国在留管理局, junto com um procedimento de permanência. Pode levar alguns dias até a entrega.',
      ask: 'Veja taxas, o que levar e como receber na página da imigração.',
    },
  },
  next: {
    title: 'Veja na página da imigração se você pode pedir',
    sentence: 'Sem ele: ao receber o cartão de permanência, vá à prefeitura como antes.',
  },
};
