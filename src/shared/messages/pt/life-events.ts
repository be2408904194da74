import type { LifeEventTexts } from '../ja/life-events.ts';
import type { Messages } from '../ja.ts';
import { fees, foreignLineHours, lostCardLines, periods } from '../../domain/facts.ts';
import { countMonths } from './date.ts';

const OFFICE = 'prefeitura 市区町村の窓口';
const SIGN = 'certificado de assinatura 署名用電子証明書';
const AUTH = 'certificado de identificação do usuário 利用者証明用電子証明書';
const bringCard = 'O Cartão My Number マイナンバーカード';
const bringPins =
  'PIN de identificação do usuário 利用者証明用暗証番号 (4 dígitos) e senha de assinatura 署名用パスワード (6 a 16 caracteres)';
const bringOther = 'Outro documento de identidade 本人確認書類, caso tenha esquecido um PIN';
const faceGoesOn = 'O cartão como documento de identidade com foto, até o fim da validade do próprio cartão';

const moved: LifeEventTexts = {
  name: 'Mudei de endereço',
  hint: 'O endereço mudou',
  lead: `Quando muda o nome, o endereço, a data de nascimento ou o sexo, o ${SIGN} termina imediatamente, mesmo antes da data. Peça um novo no mesmo guichê em que comunicar a mudança.`,
  stops: [
    `O ${SIGN} (assinatura no e-Tax e em outros)`,
    'O certificado do celular スマホ用電子証明書 feito com ele',
  ],
  goesOn: [
    `O ${AUTH} (entrar em sites, lojas de conveniência, seguro de saúde). Mas o próprio cartão perde a validade sem a notificação de entrada 転入届 em até ${periods.moveInDays} dias da mudança (${periods.plannedMoveDays} dias da data prevista), ou sem o pedido de uso continuado 継続利用 em até ${periods.continuedUseDays} dias dela`,
    'Se mudou só o nome do município ou do prédio, o certificado de assinatura também continua',
  ],
  todo: [
    `Comunique a mudança de endereço ou de nome na ${OFFICE}.`,
    'No mesmo guichê, peça para escreverem o novo endereço ou nome no cartão.',
    'Peça ali: 「署名用電子証明書も発行してください」 (“por favor, emita também um certificado de assinatura”), e escolha uma nova senha.',
    'Registre o novo certificado no e-Tax e nos outros serviços que usa. Solicite de novo também o certificado do celular.',
  ],
  bring: [
    bringCard,
    'PIN do registro de residentes 住民基本台帳用暗証番号 (4 dígitos)',
    'Uma ideia para a nova senha de assinatura 署名用パスワード (6 a 16 caracteres)',
  ],
};

const renewed: LifeEventTexts = {
  name: 'Renovei hoje',
  hint: 'Você recebeu novos certificados',
  lead: 'Pode levar de uma hora a um dia até que os novos certificados possam ser usados em todos os lugares. Os antigos não funcionam mais.',
  stops: ['Os certificados anteriores', 'O certificado do celular スマホ用電子証明書 feito com o anterior'],
  goesOn: [faceGoesOn, 'A validade do cartão e o seu My Number não mudam'],
  todo: [
    'Espere cerca de um dia. No uso como cartão de seguro de saúde, a nova data também pode levar um dia.',
    'Registre o novo certificado no e-Tax e em todos os lugares onde o anterior estava registrado.',
    'Se usava um certificado no celular, solicite-o de novo no celular.',
    'Escreva a nova data no campo 電子証明書の有効期限 da frente do cartão.',
  ],
  bring: [],
};

const stayExtended: LifeEventTexts = {
  name: 'Meu período de permanência foi prorrogado',
  hint: 'Você recebeu um novo cartão de permanência 在留カード',
  lead: 'Quando o período de permanência 在留期間 é prorrogado, o Cartão My Number e os certificados não são prorrogados automaticamente. Vá à prefeitura antes do fim da validade do cartão.',
  stops: [
    `Depois do fim da validade do cartão, nem o cartão nem os certificados funcionam. Um novo cartão custa então cerca de ${fees.newCard.toLocaleString('pt')} ienes`,
  ],
  goesOn: ['Até o fim da validade do cartão, tudo funciona como antes'],
  todo: [
    `Assim que receber o novo cartão de permanência, vá à ${OFFICE}. Nenhuma carta vai avisar.`,
    'Peça para mudarem a validade do cartão até o último dia do novo período de permanência.',
    'Os certificados não são prorrogados; por isso, peça: 「電子証明書も新しく発行してください」 (“por favor, emita também novos certificados”).',
    `Se o resultado da prorrogação ainda não saiu, peça antes do fim da validade do cartão a 特例期間延長 (prorrogação especial): só uma vez, e no máximo ${periods.stayExtensionMonths} meses.`,
    'Depois da prorrogação especial, volte com o novo cartão de permanência antes da data prorrogada.',
    'Desde junho de 2026, você pode escolher o 特定在留カード, cartão de permanência e Cartão My Number em um só; aí a imigração prorroga os dois.',
  ],
  bring: [
    bringCard,
    'O novo cartão de permanência 在留カード (ou, se o resultado ainda não saiu, um comprovante do pedido)',
    bringPins,
    'PIN do registro de residentes 住民基本台帳用暗証番号 (4 dígitos)',
  ],
};

const turning15: LifeEventTexts = {
  name: 'Um filho faz 15 anos',
  hint: 'Já é possível ter o certificado de assinatura',
  lead: `A partir dos 15 anos, é possível emitir um ${SIGN}. Ele não vem automaticamente: peça na prefeitura quando for necessário.`,
  stops: [],
  goesOn: [`O cartão e o ${AUTH}`],
  todo: [
    `Depois do 15º aniversário, peça na ${OFFICE}: 「署名用電子証明書を発行してください」.`,
    'Escolha uma senha de assinatura 署名用パスワード: letras maiúsculas e números, 6 a 16 caracteres.',
  ],
  bring: [bringCard, 'PIN de identificação do usuário 利用者証明用暗証番号 (4 dígitos)', bringOther],
};

const turning18: LifeEventTexts = {
  name: 'Um filho faz 18 anos',
  hint: 'As datas do cartão não mudam',
  lead: 'O cartão e os certificados continuam até as datas que têm. O próximo cartão vai durar até o 10º aniversário depois de feito.',
  stops: [],
  goesOn: ['O cartão e os dois certificados, cada um até a sua data'],
  todo: [
    'Não é preciso fazer nada.',
    'Quando o fim da validade do cartão estiver perto, solicite um novo cartão. A partir dos 15 anos, é a própria pessoa que faz o pedido.',
  ],
  bring: [],
};

const lost: LifeEventTexts = {
  name: 'Perdi o cartão',
  hint: 'Primeiro ligue, para suspender o uso',
  lead: 'Primeiro ligue para o número abaixo e peça a suspensão do cartão. Atendem também à noite e nos feriados. Sem saber os PINs, ninguém mais consegue usar os certificados.',
  stops: [
    'Com a suspensão, nenhum dos dois certificados funciona',
    'Quando os certificados são cancelados, o certificado do celular スマホ用電子証明書 também é cancelado',
    'Seguro de saúde, lojas de conveniência, comprovação de identidade',
  ],
  goesOn: ['O seu My Number continua o mesmo'],
  todo: [
    'Ligue para o número gratuito acima e peça a suspensão temporária 一時停止 do cartão.',
    'Se o perdeu fora de casa, comunique à polícia 警察 e anote o número do registro 受理番号.',
    `Se não o encontrar, comunique a perda na ${OFFICE} e solicite a reemissão 再交付 do cartão.`,
    'Se o encontrar, leve-o à prefeitura para encerrar a suspensão. Isso não pode ser feito por telefone.',
    `Com pressa, peça em até ${periods.expressReportDays} dias da comunicação a emissão expressa 特急発行: cerca de uma semana, cerca de ${fees.expressCard.toLocaleString('pt')} ienes.`,
    'A carteira de motorista no cartão マイナ免許証 não está no novo: peça à polícia 警察 para gravá-la de novo.',
  ],
  bring: [
    'Um documento de identidade 本人確認書類 (carteira de motorista etc.; outro, se a carteira estava só no cartão perdido マイナ免許証)',
    'O número do registro na polícia 受理番号, se tiver',
    'Uma foto',
    `A taxa, cerca de ${fees.newCard.toLocaleString('pt')} ienes`,
  ],
};

const stopUsing: LifeEventTexts = {
  name: 'Quero deixar de usar os certificados',
  hint: 'Você pode ficar com o cartão',
  lead: 'Você pode desistir dos certificados, ou de um deles, e ficar com o cartão. Enquanto a validade do cartão não vencer, eles podem ser emitidos de novo a qualquer momento.',
  stops: [
    'Sem o certificado de assinatura: assinar requerimentos on-line, e o certificado do celular',
    'Sem o certificado de identificação do usuário: entrar no Mynaportal, lojas de conveniência, seguro de saúde',
  ],
  goesOn: [faceGoesOn],
  todo: [
    'Confirme que nada do que você usa ainda precisa deles (e-Tax, seguro de saúde…).',
    `Faça o pedido de cancelamento 失効申請 na ${OFFICE} onde você tem registro de residência e diga qual deles.`,
  ],
  bring: [bringCard, bringPins],
};

const expired: LifeEventTexts = {
  name: 'A validade de um certificado venceu',
  hint: 'O que funciona e o que não funciona',
  lead: `Até o fim da validade do próprio cartão, a prefeitura emite novos certificados gratuitamente. Como cartão de seguro de saúde, funciona até o fim do ${periods.insuranceMonths}º mês depois do mês do vencimento.`,
  stops: [],
  goesOn: [],
  todo: [
    `Peça na ${OFFICE} onde você tem registro de residência: 「電子証明書を新しく発行してください」.`,
    'Espere cerca de um dia até que os novos certificados possam ser usados.',
  ],
  bring: [
    bringCard,
    bringPins,
    'A notificação do prazo de validade 有効期限通知書, se a recebeu',
    bringOther,
  ],
};

export const lifeEvents: Messages['lifeEvents'] = {
  choose: 'O que aconteceu?',
  others: 'Escolher outra situação',
  headings: {
    days: 'As suas datas',
    stops: 'O que deixa de funcionar',
    goesOn: 'O que continua',
    todo: 'O que fazer, nesta ordem',
    bring: 'O que levar 持ち物',
    call: 'Para onde ligar',
    afterExpiry: 'O que deixa de funcionar depois do fim da validade?',
  },
  daysFrom: 'Calculado a partir do cartão que está no leitor.',
  child: 'Data de nascimento do filho 生年月日',
  childHint: 'Digite para ver o dia. Ela não fica guardada em lugar nenhum.',
  days: {
    'sign-ends-by': 'Um novo certificado de assinatura vence, no máximo, neste dia',
    'in-use-by': 'Até este dia, tudo deve funcionar normalmente',
    'new-end': 'Último dia do novo certificado (a data a escrever no cartão)',
    'go-before': 'Vá à prefeitura até este dia (validade do cartão カードの有効期限)',
    'extension-ends': 'A prorrogação especial 特例期間延長 termina, no máximo, neste dia',
    'turns-15': '15º aniversário',
    'turns-18': '18º aniversário',
    'card-apply-from': 'Primeiro dia para solicitar um novo cartão',
    'card-ends': 'Validade do cartão atual カードの有効期限',
    'auth-ended': 'Último dia do certificado de identificação do usuário 利用者証明用電子証明書',
    'insurance-until': 'Último dia como cartão de seguro de saúde 健康保険証',
  },
  call: {
    sentence: 'Linha para perda e roubo em outras línguas',
    phone: lostCardLines.foreign.number,
    hours: `Gratuito, 24 horas, todos os dias. O uso do cartão é suspenso na hora. Em português ${foreignLineHours.pt}; fora disso só suspendem. Em japonês: ${lostCardLines.japanese.number} マイナンバー総合フリーダイヤル.`,
    open: 'Abrir o guia oficial',
  },
  table: {
    caption: 'O que funciona depois do fim da validade',
    use: 'Uso',
    columns: {
      sign: 'Venceu o certificado de assinatura 署名用',
      auth: 'Venceu o de identificação do usuário 利用者証明用',
      card: 'Venceu o cartão カード',
    },
    yes: 'Funciona',
    no: 'Não funciona',
    grace: `Até o fim do ${periods.insuranceMonths}º mês seguinte`,
    signOnly: 'Só para assinar',
    unknown: 'Pergunte ao seu seguro',
    rows: {
      etax: 'e-Tax e outros requerimentos on-line',
      myna: 'Entrar no Mynaportal マイナポータル',
      shop: 'Certidões em lojas de conveniência コンビニ交付',
      insurance: 'Cartão de seguro de saúde 健康保険証',
      phone: 'Solicitar um certificado para o celular スマホ用電子証明書',
      face: 'Documento de identidade com foto',
    },
  },
  events: {
    married: {
      name: 'Casei ou mudei de nome',
      hint: 'O nome mudou',
      lead: 'Quando o nome muda, o certificado de assinatura 署名用電子証明書 termina antes da data. O nome no cartão também é mudado na prefeitura.',
      stops: [
        'O certificado de assinatura 署名用電子証明書',
        'O certificado do celular スマホ用電子証明書 feito com ele',
      ],
      goesOn: [
        'O certificado de identificação do usuário 利用者証明用電子証明書 (entrar em sites, lojas de conveniência, seguro de saúde)',
      ],
      todo: [
        'Depois de registrar o casamento ou a mudança, vá à prefeitura 市区町村の窓口 onde você tem registro de residência.',
        'Peça para escreverem o novo nome no cartão; se quiser também o nome anterior 旧姓, diga.',
        'Peça: 「署名用電子証明書も発行してください」 (“por favor, emita também um certificado de assinatura”), e escolha uma nova senha.',
        'Registre-se de novo no e-Tax e nos outros serviços. Solicite de novo o certificado do celular.',
      ],
      bring: [
        'O Cartão My Number マイナンバーカード',
        'PIN do registro de residentes 住民基本台帳用暗証番号 (4 dígitos)',
        'A nova senha de assinatura que deseja usar 署名用パスワード (6 a 16 caracteres)',
      ],
    },
    abroad: {
      name: 'Vou me mudar para o exterior',
      hint: 'Até a véspera da partida',
      lead: 'Cidadãos japoneses mantêm o cartão se pedirem o uso continuado 継続利用 até a véspera da partida. Cidadãos de outros países devem perguntar antes na prefeitura.',
      stops: [
        'O certificado de assinatura 署名用電子証明書, no dia da partida',
        'Sem o pedido, o cartão inteiro',
      ],
      goesOn: ['Com o pedido: o cartão e o certificado de identificação do usuário 利用者証明用電子証明書'],
      todo: [
        'Faça a notificação de saída 転出届 para o exterior na prefeitura 市区町村の窓口.',
        'Ali, peça o uso continuado do cartão 継続利用, até a véspera da partida.',
        'Anote os PINs e guarde-os em lugar seguro.',
        'Na volta, peça-o de novo com a notificação de entrada 転入届, e um novo certificado de assinatura.',
      ],
      bring: [
        'O Cartão My Number マイナンバーカード',
        'PIN do registro de residentes 住民基本台帳用暗証番号 (4 dígitos)',
        'Os outros PINs e a senha 暗証番号',
      ],
    },
    'card-renewal': {
      name: 'O vencimento do cartão está perto',
      hint: 'Solicite um novo cartão',
      lead: `A partir de ${periods.cardRenewalMonths} meses antes do vencimento do cartão, você pode solicitar um novo. Leva cerca de ${countMonths(periods.cardWaitMonths)}. Quem tem período de permanência prorroga o cartão.`,
      stops: ['Depois do vencimento: o cartão e os dois certificados'],
      goesOn: ['Até lá, o cartão atual', 'O seu My Number continua o mesmo'],
      todo: [
        'Prepare uma foto.',
        'Solicite por celular, computador, correio ou cabine de fotos. É gratuito.',
        'Quando chegar o aviso, veja se precisa de agendamento 予約.',
        'Retire pessoalmente na prefeitura 市区町村の窓口 e defina os PINs.',
        'Solicite de novo os certificados do celular e registre-se de novo no e-Tax. Com a carteira de motorista no cartão マイナ免許証, vá à polícia.',
      ],
      bring: [
        'O Cartão My Number atual マイナンバーカード',
        'O aviso',
        'Outro documento de identidade 本人確認書類',
      ],
    },
    moved,
    renewed,
    'stay-extended': stayExtended,
    'turning-15': turning15,
    'turning-18': turning18,
    lost,
    'stop-using': stopUsing,
    expired,
  },
};
