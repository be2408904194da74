import type { Guide } from '../../ja/guide.ts';

export const officeDays: Guide['topics']['office-days'] = {
  summary:
    'Muitas prefeituras fecham no fim de semana; no domingo depois do terceiro sábado, nada se faz com certificados no país.',
  words: ['fim de semana', 'sábado', 'domingo', 'feriado', 'horário', 'fechado', 'reserva', 'agendar'],
  sections: {
    closed: {
      heading: 'Dias sem atendimento',
      usual:
        'Fins de semana, feriados e o Ano-Novo normalmente não há atendimento. Algumas abrem algumas vezes por mês.',
      national:
        'No domingo depois do terceiro sábado, o sistema nacional para: nenhuma prefeitura, mesmo aberta, trata de certificados.',
    },
    appointment: {
      heading: 'Agendamento 予約',
      ask: 'Algumas não atendem sem agendamento, e outras estão lotadas. Agende cedo, antes do vencimento.',
      late: 'Se não der tempo, os certificados são emitidos depois também, de graça.',
    },
    place: {
      heading: 'Lugares',
      branch: 'Em alguns municípios, postos ou correios 郵便局 também fazem. Veja o site ou ligue.',
    },
  },
  next: {
    title: 'Veja o site do município ou ligue antes de ir',
    sentence: 'Procure 「マイナンバーカード 電子証明書 予約」.',
  },
};
