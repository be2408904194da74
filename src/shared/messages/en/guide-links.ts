import type { Messages } from '../ja.ts';

const titles: Messages['guideLinks']['titles'] = {
  certificates: 'What the certificates are',
  uses: 'What they are used for',
  pins: 'PINs and the password',
  expiry: 'How long they last',
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
  'card-renewal': 'Renewing the card itself',
  hospital: 'When it fails at a hospital or pharmacy',
  driving: 'Driving licence on the card (マイナ免許証)',
  services: 'Errors in e-Tax and Mynaportal',
  'office-days': 'Closed days and appointments',
  reissue: 'A card issued again: express issue and fees',
  abroad: 'Going abroad',
  combined: 'Residence card and My Number Card in one (特定在留カード)',
  baby: 'A baby’s card',
  'which-pin': 'Which PIN is it? By place',
};

export const guideLinks: Messages['guideLinks'] = {
  open: 'Guide',
  titles,
  read: (title) => `Read “${title}”`,
};
