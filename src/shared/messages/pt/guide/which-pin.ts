import type { Guide } from '../../ja/guide.ts';

export const whichPin: Guide['topics']['which-pin'] = {
  summary: 'Há três PINs de 4 dígitos; a senha é só a da assinatura. Veja quem pede qual.',
  words: ['qual PIN', '4 dígitos', '6 dígitos', '16 caracteres', 'tipos de PIN', 'diferença'],
  sections: {
    places: {
      heading: 'Por lugar',
      list: [
        'Hospital, farmácia: identificação do usuário 利用者証明用 (4 dígitos)',
        'Loja de conveniência, entrar no Mynaportal: identificação do usuário 利用者証明用 (4 dígitos)',
        'Entrar no e-Tax: identificação do usuário 利用者証明用 (4 dígitos); ao enviar: senha de assinatura 署名用パスワード (6 a 16 caracteres)',
        'Preencher nome e endereço: dados do cartão 券面事項入力補助用 (4 dígitos)',
        'Mudança, na prefeitura: registro de residentes 住民基本台帳用 (4 dígitos)',
        'Certificados no celular: os definidos no celular',
      ],
    },
    look: {
      heading: 'Como distinguir',
      length:
        '6 a 16 caracteres com letras maiúsculas e números: a senha de assinatura. Quatro dígitos: um dos outros.',
      same: 'Há quem use os mesmos quatro dígitos nos três. Se não, veja o nome na tela.',
    },
    tries: {
      heading: 'Tentativas',
      counts: 'Cada um conta à parte: 5 erros seguidos na assinatura, 3 nos de 4 dígitos, e bloqueia.',
    },
  },
  next: {
    title: 'Coloque o cartão e veja as tentativas restantes',
    sentence: 'Não adivinhe. A tela inicial mostra os quatro contadores sem pedir PIN.',
  },
};
