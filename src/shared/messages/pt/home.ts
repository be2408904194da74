import type { Messages } from '../ja.ts';
import { date } from './date.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('pt-BR');

export const home: Messages['home'] = {
  starting: { title: 'Procurando leitores de cartão', sentence: 'Um momento, por favor.' },
  identifying: {
    title: 'Verificando o cartão',
    sentence: 'Um momento, por favor. Não mexa no cartão.',
  },
  stillReading:
    'O leitor de cartão responde devagar. A leitura continua. Para parar, basta retirar o cartão.',
  otherTokens: {
    juki: {
      title: 'Este é um cartão antigo, o Juki Card 住民基本台帳カード（住基カード）',
      sentence:
        'A emissão de certificados para estes cartões terminou em dezembro de 2015. Os que estão nele já venceram e não podem mais ser usados.',
      next: 'Se precisar de certificados, solicite um Cartão My Number マイナンバーカード. Se já tiver um, coloque-o no lugar deste.',
      action: 'Trocar por um Cartão My Number',
    },
    phone: {
      title: 'Estes são certificados de celular スマホ用電子証明書',
      sentence:
        'Parece ser um celular, e não um cartão. Os certificados do celular vencem no mesmo dia que os do cartão.',
      next: 'Coloque aqui o seu Cartão My Number. Os do celular podem ser vistos no aplicativo Mynaportal マイナポータル, no próprio celular.',
      action: 'Trocar por um Cartão My Number',
    },
    unknown: {
      title: 'Este tipo de cartão é desconhecido',
      sentence:
        'Parece ser um cartão do Serviço de Certificação Pública para Indivíduos 公的個人認証サービス, mas de um tipo que o Shomei não conhece. Nada foi gravado nele.',
      next: 'Se tiver um Cartão My Number マイナンバーカード, coloque-o no lugar deste.',
      action: 'Trocar por um Cartão My Number',
    },
  },
  card: {
    reading: 'Lendo o cartão',
    read: 'Cartão My Number マイナンバーカード lido',
    reader: 'Leitor de cartão',
    expires: 'Validade do cartão カードの有効期限',
    expired: 'A validade deste cartão venceu',
    announced:
      'O próximo Cartão My Number 次期個人番号カード, segundo o que foi anunciado. Ele ainda não é emitido. O que não está decidido foi suposto por este programa.',
    expiryUnknown: 'não foi possível ler no cartão',
    notChecked:
      'Aqui não se verifica se um certificado foi cancelado 失効 antes da data. O certificado de assinatura é cancelado quando o nome ou o endereço muda.',
    howToCheck: 'Ver o meio oficial de verificação',
  },
  certificates: {
    purpose: {
      auth: 'Para entrar em sites e para usar em lojas de conveniência.',
      sign: 'Para assinar requerimentos on-line e outros documentos.',
    },
    badge: {
      pending: 'Lendo',
      within: 'No prazo de validade',
      renewable: 'Já pode ser renovado',
      lastDay: 'Vence hoje',
      expired: 'Vencido',
      'not-yet': 'Ainda não começou',
      absent: 'Não está neste cartão',
      'needs-password': 'Precisa da senha',
      locked: 'Bloqueado',
      unreadable: 'Não foi possível ler',
    },
    renewFrom: 'Renovável 更新',
    openPassword: 'Digitar a senha',
    details: 'Detalhes',
    detailsOf: (certificate) => `Detalhes: ${certificate}`,
    notLaterThanAuth: (day) => `Normalmente, não dura mais que o outro: ${date.until(day)}.`,
    locked:
      'A senha de assinatura 署名用パスワード está bloqueada por causa de erros seguidos. Depois de redefinida, as datas também podem ser vistas.',
    triesUnknown:
      'Não foi possível ler as tentativas restantes, por isso a senha não pode ser digitada. Recoloque o cartão.',
    absent: {
      sign: 'Em princípio, não é emitido para menores de 15 anos, nem para quem não o quis. Não é defeito.',
      auth: 'Você não o quis, ou deixou de usá-lo. Não é defeito.',
      faceCard:
        'Parece ser um cartão sem PIN 顔認証マイナンバーカード. Esses cartões não têm certificado de assinatura.',
    },
    expired: {
      auth: 'Não funciona mais para entrar no Mynaportal マイナポータル nem em lojas de conveniência.',
      sign: 'Não funciona mais para assinar, por exemplo no e-Tax.',
      stillAuth: 'Como documento de identidade, o cartão pode ser usado até a própria data de validade.',
      cardToo:
        'A validade do próprio cartão também venceu, por isso ele não serve mais como documento de identidade.',
      insuranceAsk: 'Pergunte ao seu seguro de saúde se ele ainda serve como cartão de seguro de saúde.',
      stillSign: 'Entrar em sites e usar em lojas de conveniência (identificação do usuário) não é afetado.',
      insuranceUntil: (day) =>
        `Como cartão de seguro de saúde, funciona ${date.until(day)}, sem compartilhar dados médicos.`,
      insuranceEnded: (day) => `O uso como cartão de seguro de saúde também terminou em ${date.plain(day)}.`,
    },
    notYet: (day) => `Pode ser usado ${date.from(day)}, e não antes.`,
  },
  secrets: {
    heading: 'Tentativas restantes de cada PIN 暗証番号',
    tries: (left, max) =>
      plural(left, {
        one: `Resta ${left} de ${max} tentativas`,
        other: `Restam ${left} de ${max} tentativas`,
      }),
    lastTry: 'Resta só 1 tentativa',
    blocked: 'Bloqueado',
    absent: 'Não definido',
    unknown: 'Tentativas restantes desconhecidas',
    pending: 'Verificando',
  },
  meaning: 'Sobre estas datas',
  entries: {
    sign: 'Assinar um arquivo',
    guide: 'Ler o guia',
    planner: 'Calcular uma data',
    doctor: 'Fazer a verificação',
    check: 'Ver um arquivo assinado',
  },
  announce: {
    problem: (title, sentence) => `${title}. ${sentence}`,
    card: (sentences) => `Cartão My Number lido. ${sentences.join(' ')}`,
    certificate: (name, state, until) => `${name}: ${state}${until ? `, ${until}` : ''}.`,
  },
};
