import type { Messages } from '../ja.ts';

export const password: Messages['password'] = {
  title: 'Digite a senha de assinatura 署名用パスワード',
  purpose:
    'Ela é usada para ler no cartão as datas e o conteúdo do certificado de assinatura. Nada é assinado.',
  label: 'Senha de assinatura 署名用パスワード',
  which: 'A senha de 6 a 16 caracteres que você escolheu na prefeitura. Não é um dos PINs de 4 dígitos.',
  submit: 'Ler o certificado',
  working: 'O cartão está verificando. Não mexa nele.',
  done: 'O certificado de assinatura foi lido.',
  keepsNothing: 'A senha não é guardada nem enviada pela internet.',
};
