import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const renewal: Guide['topics']['renewal'] = {
  summary: `From the day after the date ${periods.renewalMonths} months before expiry, at your municipal office, free of charge.`,
  words: [
    'renew',
    'renewing',
    'letter',
    'envelope',
    'notice',
    'bring',
    'fee',
    'cost',
    'when',
    'three months',
    'fraud',
    'how much',
    'price',
  ],
  sections: {
    when: {
      heading: 'When',
      window: `From the day after the date ${periods.renewalMonths} months before expiry, up to the last day 有効期限.`,
      example: 'Example: ending on 14 November, it can be renewed 更新 from 15 August.',
      why: `Some notices say “from ${periods.renewalMonths} months before”. Renewed on that exact day, it may become a year shorter (as we read the regulation); go a day later.`,
      early:
        'Within this period, early is as good as late: the new one lasts until the 6th birthday (or until the card ends, if that is earlier).',
    },
    where: {
      heading: 'Where',
      office: 'At the office of the municipality where you are registered 市区町村の窓口.',
      notOnline:
        'Not with a computer or a phone, because you are identified in person and the chip is rewritten (as of October 2026).',
    },
    bring: {
      heading: 'What to bring, and the cost',
      list: [
        'Your My Number Card マイナンバーカード',
        'The present PINs and password 暗証番号 (unknown ones are reset on the spot; then bring another identity document, too)',
        'The notice 有効期限通知書, if it has come',
      ],
      free: 'It is free.',
    },
    letter: {
      heading: 'The notice 有効期限通知書',
      post: `It comes from J-LIS by ordinary mail, ${periods.noticeToMonths} to ${periods.noticeFromMonths} months before the end, and is not forwarded. You can renew without it.`,
      title: 'It looks like the notice for renewing the card itself. Read in its title which one it is.',
      stay: 'It is not sent to people with a limited period of stay.',
    },
    after: {
      heading: 'Afterwards',
      delay: 'For one hour to one day, services may not accept the new certificate yet.',
      list: [
        'Certificates on a phone スマホ用電子証明書 stop. Apply for them again.',
        'e-Tax and others may want the new certificate to be registered.',
      ],
    },
    beware: {
      heading: 'Beware of callers',
      fraud: 'Give neither card nor PIN to anyone who offers to renew for you.',
    },
  },
  next: {
    title: 'See on Home from when you can renew, then go to the office',
    sentence:
      'Place the card, and the first day is shown. Offices are busy; find out whether you need an appointment.',
  },
};
