import type { Messages } from '../ja.ts';

const titles: Messages['guideLinks']['titles'] = {
  certificates: 'O que são os certificados',
  uses: 'Para que servem',
  pins: 'Os PINs e a senha',
  expiry: 'Até quando duram',
  renewal: 'Renovação 更新',
  expired: 'Quando a validade venceu',
  revoked: 'Fim antes da data: cancelamento 失効',
  moving: 'Mudança de endereço, casamento',
  children: 'Crianças',
  foreigners: 'Com período de permanência limitado',
  stopping: 'Deixar de usar',
  locked: 'PINs bloqueados ou esquecidos',
  lost: 'Se você perder o cartão',
  office: 'O guichê da prefeitura',
  readers: 'Leitores de cartão e celulares como leitores',
  phone: 'Certificados no celular',
  'card-renewal': 'Renovar o próprio cartão',
  hospital: 'Quando falha no hospital ou na farmácia',
  driving: 'Carteira de motorista no cartão (マイナ免許証)',
  services: 'Erros no e-Tax e no Mynaportal',
  'office-days': 'Dias sem atendimento e agendamento',
  reissue: 'Segunda via, emissão expressa e taxas',
  abroad: 'Indo para o exterior',
  combined: 'Cartão de permanência e My Number em um só (特定在留カード)',
  baby: 'O cartão do bebê',
  'which-pin': 'Qual PIN? Por lugar',
};

export const guideLinks: Messages['guideLinks'] = {
  open: 'Guia',
  titles,
  read: (title) => `Ler “${title}”`,
};
