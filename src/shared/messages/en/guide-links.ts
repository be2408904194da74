import type { Messages } from '../ja.ts';

const titles: Messages['guideLinks']['titles'] = {
  certificates: 'What the certificates are',
  uses: 'What they are used for',
  pins: 'PINs and the password',
  expiry: 'Until when they last',
  renewal: 'Renewal 更新',
  expired: 'When they have expired',
  revoked: 'Ended early: revocation 失効',
  moving: 'Moving, marrying',
  children: 'Children',
  foreigners: 'With a limited period of stay',
  stopping: 'Stopping their use',
  locked: 'Locked or forgotten PINs',
  lost: 'If you lose the card',
  office: 'The municipal office',
  readers: 'Card readers and phones as readers',
  phone: 'Certificates on a phone',
};

export const guideLinks: Messages['guideLinks'] = {
  open: 'Guide',
  titles,
  read: (title) => `Read “${title}”`,
};
