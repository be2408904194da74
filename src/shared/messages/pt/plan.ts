import { periods } from '../../domain/facts.ts';
import { eraOf } from '../../domain/era-date.ts';
import type { JstDay } from '../../model/time.ts';
import type { Messages } from '../ja.ts';
import { countDays, countMonths, date } from './date.ts';

const OFFICE = 'prefeitura 市区町村の窓口';
const eras = {
  meiji: 'Meiji 明治',
  taisho: 'Taisho 大正',
  showa: 'Showa 昭和',
  heisei: 'Heisei 平成',
  reiwa: 'Reiwa 令和',
};

const inEra = (day: JstDay): string => {
  const era = eraOf(day);
  return era ? ` (${eras[era.era]} ${era.yearOfEra})` : '';
};

export const plan: Messages['plan'] = {
  open: 'Datas e planos',
  openFromCard: 'Calendário e impressão',
  title: 'Datas e planos',
  tabsLabel: 'Datas e planos',
  tabs: { cards: 'Seus cartões', planner: 'Calcular uma data', events: 'O que fazer se…' },
  backToPlan: 'Voltar a datas e planos',

  life: {
    label: 'Datas do certificado',
    issued: 'Emissão 発行日',
    today: 'Hoje',
    renewal: 'Primeiro dia de renovação 更新',
    end: 'Último dia 有効期限',
    lastPossible: 'No máximo até este dia',
    insurance: 'Último dia como cartão de seguro de saúde 健康保険証',
    cardEnd: 'Último dia do cartão カードの有効期限',
    in: (days) => `em ${countDays(days)}`,
    ago: (days) => `há ${countDays(days)}`,
    wholeDay: 'Até o fim deste dia, 23:59:59 no horário do Japão.',
    renewalNote:
      'Se for renovado antes deste dia, o novo pode durar só até o seu 5º aniversário: um ano a menos.',
    insuranceNote: 'Só para mostrar que você tem o seguro. Os dados médicos não são compartilhados.',
    lastPossibleNote:
      'A data verdadeira do certificado de assinatura 署名用電子証明書 só pode ser vista com a senha. Ele nunca dura mais que o certificado de identificação do usuário 利用者証明用電子証明書; por isso vence, no máximo, neste dia.',
  },

  why: {
    otherDay: (name, day) => `${name}: ${date.until(day)} (mais tarde, por isso não foi o que decidiu)`,
    certificateWins: 'O que vale é a data que está no certificado.',
    disagreement: 'A data do certificado não segue as regras habituais',
    computed: (day) => `Pelas regras, ele duraria ${date.until(day)}.`,
    mayMean: {
      'no-rule': [
        'Para quem tem período de permanência 在留期間, ele pode ter sido encurtado de acordo com o período daquele momento.',
        'Um certificado de assinatura emitido de novo depois de mudança de endereço ou casamento é encurtado até o fim do certificado de identificação do usuário.',
        'Se o cartão foi trocado ou prorrogado depois da emissão do certificado, as datas não combinam mais com as do cartão que você tem agora.',
      ],
      'beyond-card': [
        'O próprio cartão vence antes. Quando o cartão vence, os certificados também param de funcionar.',
      ],
      'beyond-auth': [
        'O certificado de identificação do usuário vence antes. Talvez só ele tenha sido emitido de novo mais tarde.',
      ],
    },
    ask: `Se isso preocupar você, mostre esta tela na ${OFFICE} e pergunte.`,
    leapDay:
      'Para quem nasceu em 29 de fevereiro, o aniversário nos anos não bissextos é contado como 28 de fevereiro. As regras dos certificados não são claras sobre isso; por isso a data pode variar em um dia.',
  },

  cardRenewal: (day) =>
    `Você pode solicitar um novo cartão ${date.from(day)}, com foto; leva cerca de ${countMonths(periods.cardWaitMonths)}. Quem tem período de permanência prorroga o cartão.`,
  planner: {
    intro:
      'Calcula até quando um certificado pode ser usado, mesmo sem cartão. As datas que você digita não ficam guardadas em lugar nenhum.',
    form: 'As datas que você sabe',
    kind: 'Tipo de certificado',
    optional: 'se souber',
    furtherFields: 'Com período de permanência 在留期間, ou para uma renovação 更新',
    labels: {
      birth: 'Data de nascimento 生年月日',
      issuedOn: 'Dia da emissão do certificado 発行日',
      cardExpiresOn: 'Validade do cartão カードの有効期限',
      authExpiresOn: 'Fim do certificado de identificação do usuário 利用者証明用電子証明書の有効期限',
      stayUntil: 'Fim do período de permanência 在留期間の満了日',
      previousExpiresOn: 'Fim do certificado anterior 前の電子証明書の有効期限',
    },
    hints: {
      birth: 'Por exemplo 1975/1/2, Showa 50/1/2, S50.1.2',
      issuedOn:
        'Para um cartão novo, o dia em que o cartão foi feito, e não o dia em que você o recebeu. Para uma renovação futura, o dia em que você vai à prefeitura.',
      cardExpiresOn: 'Está impressa na frente do cartão.',
      authExpiresOn: 'O certificado de assinatura nunca dura mais que isto.',
      stayUntil: 'Só para quem tem período de permanência.',
      previousExpiresOn: 'Só para uma renovação. Mostra se a renovação fica dentro do período de renovação.',
    },
    today: 'Usar hoje',
    todayFor: (field) => `Usar hoje: ${field}`,
    spelled: (day) => `= ${date.plain(day)}${inEra(day)}`,
    fromCard: 'Preencher com o cartão',
    fromCardHint: (kind) =>
      `O cartão no leitor pode preencher o dia da emissão e o fim da validade: ${kind}.`,
    cardSays: (day) => `No próprio certificado está ${date.day(day)}. O que vale é o certificado.`,
    cardAgrees: 'O certificado do cartão no leitor tem a mesma data.',
    clear: 'Limpar tudo',
    complaints: {
      incomplete: 'Digite o ano, o mês e o dia.',
      'no-such-day': 'Este dia não existe no calendário. Confira.',
      'not-in-era': 'Essa era não tem este dia. Você também pode usar o ano ocidental.',
      unreadable: 'Não é possível ler como data. Comece pelo ano, como 1975/1/2.',
      'issued-before-birth': 'É antes da data de nascimento. Confira as duas.',
      'ended-before-issue': 'É antes do dia da emissão. Confira as duas datas.',
    },
    result: {
      heading: 'A data calculada',
      waiting: 'Digite a data de nascimento e o dia da emissão, e a data aparece aqui.',
      correct: 'Corrija a data marcada, e o resultado aparece aqui.',
      forecast:
        'Calculada a partir das regras. Se o certificado que você receber tiver outra data, a certa é a do certificado.',
      why: 'Por que esta data?',
      terms: {
        'fifth-birthday': 'O 5º aniversário depois do dia da emissão',
        'sixth-birthday':
          'O 6º aniversário depois do dia da emissão (renovado dentro do período de renovação)',
        'auth-certificate': 'O fim do certificado de identificação do usuário 利用者証明用電子証明書',
        'card-expiry': 'A validade do cartão カードの有効期限',
      },
      decided: (term, day) => `${term} (${date.plain(day)}) vem primeiro.`,
      later: (term, day) => `${term} é mais tarde: ${date.plain(day)}.`,
      sameDay: (term) => `${term} é no mesmo dia.`,
      exchange: {
        'too-early': `O certificado anterior ainda tem ${periods.renewalMonths} meses ou mais, por isso vale o 5º aniversário. Espere o período de renovação, e o novo dura um ano a mais.`,
        'in-window': 'Renovado dentro do período de renovação: renovar cedo não faz perder nada.',
        'after-end': 'O certificado anterior já tinha vencido, por isso conta como uma nova emissão.',
      },
      tooYoung:
        'Em princípio, o certificado de assinatura 署名用電子証明書 não é emitido para menores de 15 anos.',
      card: 'O próprio cartão',
      cardRules: {
        told: 'Como você digitou.',
        'tenth-birthday': 'Um cartão feito no mesmo dia dura até o 10º aniversário depois de feito.',
        'fifth-birthday':
          'Um cartão feito no mesmo dia para um menor de 18 anos dura até o 5º aniversário depois de feito.',
        'month-after-tenth-birthday':
          'Um cartão feito no mesmo dia dura até um mês depois do 10º aniversário depois de feito (como anunciado).',
        'month-after-fifth-birthday':
          'Um cartão feito no mesmo dia para um menor de 18 anos dura até um mês depois do 5º aniversário depois de feito (como anunciado).',
        'period-of-stay':
          'Até o fim do período de permanência 在留期間. A prorrogação da permanência não prorroga o cartão.',
        'extended-stay':
          'Um cartão prorrogado enquanto o pedido de prorrogação da permanência está em análise.',
      },
      cardUnknown: 'Digite a validade do cartão para ver se o cartão vence antes.',
    },
  },

  take: {
    heading: 'Para levar e para não esquecer',
    calendar: 'Salvar um arquivo de calendário',
    calendarHint: 'Com o primeiro dia de renovação, um mês e uma semana antes do fim, e o último dia.',
    calendarSaved: 'O arquivo de calendário foi salvo. Abra-o para pôr os dias no seu calendário.',
    print: 'Fazer uma folha para a prefeitura',
    printHint: 'Uma página A4 em letras grandes.',
    remind: 'Lembrar neste computador',
    remindHint:
      'Só o nome que você escolher e as datas ficam guardados neste computador. Você pode apagá-los quando quiser.',
  },

  reminders: {
    heading: 'Lembretes neste computador',
    none: 'Nenhum ainda. Só o que você pedir fica guardado neste computador.',
    label: 'Nome',
    labelHint: 'Por exemplo “eu” ou “mãe”. Não precisa ser um nome verdadeiro.',
    add: 'Criar lembrete',
    added: 'Lembrete criado.',
    remove: 'Apagar',
    removeOf: (label) => `Apagar o lembrete de ${label}`,
    removeAll: 'Apagar todos',
    when: (label, kind, day) => `${label}: ${kind}, ${date.until(day)}`,
    where: 'Estes nomes e datas são tudo o que fica guardado.',
    sampleOnly: 'Não é possível guardar lembretes para cartões de exemplo.',
  },

  cards: {
    heading: 'O cartão no leitor',
    none: 'Coloque um cartão, e as datas aparecem aqui. Sem cartão, elas podem ser calculadas.',
    toPlanner: 'Calcular sem cartão',
    noDates: 'Nenhum certificado deste cartão mostra as suas datas.',
    toDates: 'Ver as datas',
    lastPossible: (day) => `no máximo ${date.until(day)}`,
  },

  family: {
    heading: 'Os cartões da sua família',
    intro:
      'Coloque os cartões um depois do outro, dê um nome a cada um e acrescente à lista. A lista desaparece quando você fecha o Shomei.',
    label: 'Nome na lista',
    labelHint: 'Por exemplo “eu”, “mãe”, “filho”',
    add: 'Acrescentar à lista',
    added: (label) => `Acrescentado à lista: ${label}.`,
    placeCard: 'Coloque o cartão que quer acrescentar.',
    listLabel: 'Cartões da família',
    remove: 'Tirar',
    removeOf: (label) => `Tirar ${label} da lista`,
    clear: 'Esvaziar a lista',
    cardEnds: (day) => `Cartão: ${date.until(day)}`,
    renewFrom: (day) => `Pode ser renovado ${date.from(day)}`,
    printAll: 'Fazer uma folha com a lista',
    calendarAll: 'Salvar os dias de todos como arquivo de calendário',
  },

  sheet: {
    title: 'Uma folha para levar à prefeitura',
    preview: 'O que vai ser impresso',
    print: 'Imprimir',
    savePdf: 'Salvar como PDF',
    pdfSaved: 'O PDF foi salvo.',
    withLabel: 'Imprimir também os nomes',
    withoutPersonal: 'Nesta folha não há nome, endereço, data de nascimento nem My Number.',
    paperTitle: 'Certificados digitais: fim da validade e renovação 電子証明書の更新',
    state: 'Situação agora',
    states: {
      'not-yet-valid': 'Ainda não começou',
      within: 'Dentro do prazo de validade (ainda não é hora de renovar)',
      'renewal-open': 'Já pode ser renovado',
      'ends-today': 'Hoje é o último dia',
      expired: 'Vencido 有効期限切れ',
    },
    end: 'Último dia 有効期限',
    renewal: 'Primeiro dia de renovação 更新できる最初の日',
    insurance: 'Último dia como cartão de seguro de saúde 健康保険証',
    cardEnd: 'Validade do cartão カードの有効期限',
    writeOnCard: 'Data a escrever no cartão 電子証明書の有効期限',
    writeHint:
      'O campo fica na frente, abaixo da validade do próprio cartão. Depois da renovação, escreva a nova data.',
    writeBlank: 'Depois da renovação: ＿＿＿＿年＿＿＿月＿＿＿日',
    bring: 'O que levar 持ち物',
    bringList: [
      'O Cartão My Number マイナンバーカード',
      'PIN de identificação do usuário 利用者証明用暗証番号 (4 dígitos) e senha de assinatura 署名用パスワード (6 a 16 caracteres); se esqueceu, podem ser redefinidos na prefeitura',
      'A notificação do prazo de validade 有効期限通知書, se a recebeu',
      'Outro documento de identidade 本人確認書類 (caso tenha esquecido um PIN)',
    ],
    where: 'Aonde ir',
    whereText: `A ${OFFICE} onde você tem registro de residência. É gratuito.`,
    words: 'O que dizer lá',
    say: {
      auth: 'Renovar o certificado de identificação do usuário 利用者証明用電子証明書の更新',
      sign: 'Renovar o certificado de assinatura 署名用電子証明書の更新',
    },
    forecast: 'As datas foram calculadas a partir das regras. O que vale é o certificado que você recebe.',
    printed: (day) =>
      `Feito com o Shomei em ${day}. O Shomei não é um software oficial da J-LIS nem do governo.`,
  },
};
