import type { Messages } from '../ja.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('pt-BR');

export const cli: Messages['cli'] = {
  usage: [
    'Uso:',
    '  npm run -s cli -- status [--json] [--reader NOME]   o que há no cartão, até quando, e as tentativas restantes',
    '  npm run -s cli -- pin-status [--json] [--reader NOME]   só as tentativas restantes',
    '  npm run -s cli -- validity --kind auth/sign --birth DIA --issued DIA [--card-expiry DIA] [--auth-expiry DIA] [--previous-expiry DIA] [--json]   até quando um certificado pode ser usado, pela regra',
    '  npm run -s cli -- renewal --expires DIA [--json]   a partir de quando pode ser renovado, e até quando o cartão serve como cartão de seguro de saúde',
    '  npm run -s cli -- verify FILE [--content FILE] [--holder] [--json]   ver um arquivo assinado (PDF, .p7s, .p7m) sem a internet',
    '  npm run -s cli -- doctor [--json]   examina do leitor aos certificados e diz onde para',
    '  npm run -s cli -- ssh-key [--json] [--reader NOME]   mostra a chave de identificação do usuário como uma linha para o authorized_keys do SSH',
    '  npm run -s cli -- explain CÓDIGO [--json]   o que significa um código ou mensagem de outro programa ou site',
    'Os dias são dias no Japão, escritos como AAAA-MM-DD.',
    '',
    'Só sign pede uma senha; nenhum outro comando recebe uma senha ou gasta uma tentativa.',
  ].join('\n'),
  unknownCommand: (command) => `O comando “${command}” não existe; --help mostra o que há.`,
  noCommand: 'Falta um comando; --help mostra o que há.',
  badOption: (option) => `“${option}” não pode ser usado assim; --help mostra como.`,
  missingOption: (option) => `Falta ${option}; --help mostra como.`,
  badKind: '--kind é auth (利用者証明用) ou sign (署名用).',
  noSuchDay: (option, text) => `${option}: o dia “${text}” não existe; escreva como 2026-11-14.`,
  issuedBeforeBirth: '--issued é antes de --birth; confira os dois dias.',
  endedBeforeIssue: (option) => `${option} é antes de --issued; confira os dois dias.`,
  error: (title, next) => `${title}. ${next}`,
  reader: 'Leitor',
  card: 'Cartão',
  cardKinds: {
    'my-number': 'Cartão My Number マイナンバーカード',
    'next-my-number': 'próximo Cartão My Number 次期個人番号カード (como anunciado, ainda não emitido)',
    juki: 'Juki Card 住民基本台帳カード',
    android: 'Celular Android',
    iphone: 'iPhone',
    'unknown-token': 'um cartão de tipo desconhecido',
  },
  certificateStates: {
    'needs-password': 'precisa da senha para ser visto',
    absent: 'não está neste cartão',
    unreadable: 'não foi possível ler',
  },
  periods: {
    within: 'dentro do prazo de validade',
    'not-yet': 'ainda não começou',
    expired: 'vencido',
  },
  tries: (left, most) =>
    plural(left, {
      one: `resta ${left} de ${most} tentativas`,
      other: `restam ${left} de ${most} tentativas`,
    }),
  pinStates: { blocked: 'bloqueado', absent: 'não está neste cartão', unknown: 'desconhecido' },
  stillReading: 'O leitor de cartão responde devagar. A leitura continua; pressione Ctrl+C para parar.',
  notWritten: 'Não foi possível gravar a resposta até o fim. Verifique se há espaço livre e execute de novo.',
};
