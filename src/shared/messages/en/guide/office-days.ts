import type { Guide } from '../../ja/guide.ts';

export const officeDays: Guide['topics']['office-days'] = {
  summary:
    'Many offices close at weekends, and on the Sunday after the third Saturday certificates cannot be handled anywhere.',
  words: [
    'weekend',
    'Saturday',
    'Sunday',
    'holiday',
    'opening hours',
    'closed',
    'appointment',
    'booking',
    'New Year',
    'maintenance',
  ],
  sections: {
    closed: {
      heading: 'Closed days',
      usual:
        'Weekends, public holidays and the days around New Year are usually closed. Some municipalities open a few times a month.',
      national:
        'On the Sunday after the third Saturday the national system stops: no office can handle certificates, open or not.',
    },
    appointment: {
      heading: 'Appointments 予約',
      ask: 'Some offices take nobody without one, and some are booked out for days. Make it early, before the certificate ends.',
      late: 'If you are too late, new certificates are issued after the end, too, free of charge.',
    },
    place: {
      heading: 'Places',
      branch:
        'In some municipalities branch offices or post offices 郵便局 do it as well. Ask, or look at the home page.',
    },
  },
  next: {
    title: 'Check the home page of your municipality or call before you go',
    sentence: 'Search for 「マイナンバーカード 電子証明書 予約」.',
  },
};
