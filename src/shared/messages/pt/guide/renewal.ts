import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const renewal: Guide['topics']['renewal'] = {
  summary: `A partir do dia seguinte à data que cai ${periods.renewalMonths} meses antes do vencimento, na prefeitura, gratuitamente.`,
  words: [
    'renovar',
    'koshin',
    'carta',
    'envelope',
    'aviso',
    'notificação',
    'levar',
    'taxa',
    'custo',
    'quando',
    'três meses',
    'golpe',
    'fraude',
    'quanto custa',
  ],
  sections: {
    when: {
      heading: 'Quando',
      window: `A partir do dia seguinte à data que cai ${periods.renewalMonths} meses antes do vencimento, até o último dia 有効期限.`,
      example: 'Exemplo: se vence em 14 de novembro, pode ser renovado 更新 a partir de 15 de agosto.',
      why: `Alguns avisos dizem “a partir de ${periods.renewalMonths} meses antes”. Se renovar exatamente nesse dia, o prazo pode ficar um ano menor (pela leitura do regulamento); vá um dia depois.`,
      early:
        'Dentro deste período, renovar cedo não faz perder nada: o novo dura até o 6º aniversário (ou até o fim da validade do cartão, se for antes).',
    },
    where: {
      heading: 'Onde',
      office: 'Na prefeitura 市区町村の窓口 onde você tem registro de residência.',
      notOnline:
        'Não é possível pelo computador nem pelo celular, porque a sua identidade é confirmada pessoalmente e o chip é regravado (situação em outubro de 2026).',
    },
    bring: {
      heading: 'O que levar, e o custo',
      list: [
        'O Cartão My Number マイナンバーカード',
        'Os PINs e a senha 暗証番号 atuais (se não souber, são redefinidos na hora; nesse caso, leve também outro documento de identidade)',
        'A notificação 有効期限通知書, se ela chegou',
      ],
      free: 'É gratuito.',
    },
    letter: {
      heading: 'A notificação do prazo de validade 有効期限通知書',
      post: `A J-LIS a envia pelo correio comum, de ${periods.noticeToMonths} a ${periods.noticeFromMonths} meses antes do vencimento. Ela não é reenviada para outro endereço. É possível renovar sem ela.`,
      title: 'É parecida com a notificação de renovação do próprio cartão. Leia no título qual das duas é.',
      stay: 'Não é enviada a quem tem período de permanência limitado.',
    },
    after: {
      heading: 'Depois da renovação',
      delay: 'De uma hora a um dia, os serviços podem ainda não aceitar o novo certificado.',
      list: [
        'Os certificados do celular スマホ用電子証明書 deixam de funcionar. Solicite-os de novo.',
        'No e-Tax e em outros serviços, pode ser preciso registrar o novo certificado.',
      ],
    },
    beware: {
      heading: 'Cuidado com telefonemas e visitas',
      fraud: 'Não entregue o cartão nem conte o PIN a quem se oferecer para renovar no seu lugar.',
    },
  },
  next: {
    title: 'Veja na tela inicial a partir de quando pode renovar e vá à prefeitura',
    sentence:
      'Coloque o cartão, e o primeiro dia é mostrado. Os guichês ficam cheios; veja antes se é preciso agendar.',
  },
};
