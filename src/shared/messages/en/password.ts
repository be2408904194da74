import type { Messages } from '../ja.ts';

export const password: Messages['password'] = {
  title: 'Enter the signature password 署名用パスワード',
  purpose:
    'It is used to read the dates and contents of the signature certificate from the card. Nothing is signed.',
  label: 'Signature password 署名用パスワード',
  which:
    'The password of 6 to 16 characters that you chose at the municipal office. It is not one of the 4-digit PINs.',
  submit: 'Read the certificate',
  working: 'The card is checking. Please do not move it.',
  done: 'The signature certificate was read.',
  keepsNothing: 'The password is not stored, and not sent over the internet.',
};
