import { fees, periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const foreigners: Guide['topics']['foreigners'] = {
  summary: 'Com período de permanência limitado, o cartão e os certificados vencem junto com ele.',
  words: [
    'estrangeiro',
    'visto',
    'cartão de residente',
    'zairyu',
    'status de residência',
    'residente permanente',
    'eijuken',
    'prorrogação',
    'renovação do visto',
    'imigração',
    'nyukan',
    'cartão integrado',
  ],
  sections: {
    limit: {
      heading: 'Até quando duram',
      stay: 'O fim do período de permanência 在留期間 é o fim da validade do cartão e dos certificados; se o dia calculado pelos aniversários for antes, vale esse dia.',
      permanent:
        'Para residentes permanentes 永住者, residentes permanentes especiais 特別永住者 e profissionais altamente qualificados (ii) 高度専門職2号, a regra é a mesma dos cidadãos japoneses.',
    },
    extend: {
      heading: 'Quando a permanência é prorrogada',
      notAutomatic:
        'Um novo cartão de permanência 在留カード não prorroga automaticamente o Cartão My Number e os certificados.',
      steps: {
        steps: [
          'Prorrogue o período de permanência no departamento de imigração 出入国在留管理局.',
          'Vá à prefeitura 市区町村の窓口 antes do fim da validade do Cartão My Number.',
          'Ali o cartão é prorrogado e novos certificados são emitidos.',
        ],
      },
      late: `Depois do fim da validade, o cartão não pode mais ser usado, e um novo custa cerca de ${fees.newCard.toLocaleString('pt')} ienes.`,
      combined:
        'Desde junho de 2026, você pode escolher o 特定在留カード, cartão de permanência e Cartão My Number em um só; aí a imigração prorroga os dois.',
    },
    waiting: {
      heading: 'Enquanto você espera o resultado',
      special: `Se o pedido de permanência está em análise, a prefeitura pode prorrogar o cartão por até ${periods.stayExtensionMonths} meses 特例期間延長: só uma vez, e só antes do fim da validade do cartão. Volte com o novo cartão de permanência antes da data prorrogada.`,
      certificate: 'Os certificados não são prorrogados junto. Peça a emissão de novos na prefeitura.',
    },
    letter: {
      heading: 'Sem notificação',
      none: 'Quem tem período de permanência limitado não recebe a notificação 有効期限通知書. Lembre-se você mesmo da data.',
    },
  },
  next: {
    title: 'Assim que receber o novo cartão de permanência, vá à prefeitura',
    sentence:
      'Leve o cartão de permanência 在留カード e o Cartão My Number, e saiba o PIN do registro de residentes 住民基本台帳用暗証番号 (4 dígitos) e os outros PINs.',
  },
};
