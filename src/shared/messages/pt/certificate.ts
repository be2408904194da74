import { periods } from '../../domain/facts.ts';
import type { Messages } from '../ja.ts';

export const certificate: Messages['certificate'] = {
  loading: 'Lendo o certificado',
  tabs: {
    overview: 'Resumo',
    dates: 'Datas',
    holder: 'Conteúdo',
    fields: 'Todos os detalhes',
    issuer: 'Emissor',
  },
  tabsLabel: 'O que diz o certificado',
  overview: {
    proves: {
      auth: 'Comprova que é você quem está entrando em um site ou usando um terminal.',
      sign: 'Comprova que um documento enviado pela internet foi feito e enviado por você.',
    },
    usedFor: 'Onde é usado, por exemplo',
    examples: {
      auth: [
        'Entrar no Mynaportal マイナポータル',
        'Obter o comprovante de residência e outros em lojas de conveniência コンビニ交付',
        'Usar o cartão como cartão de seguro de saúde 健康保険証',
      ],
      sign: [
        'Declarar impostos pelo e-Tax',
        'Notificar a mudança pela internet オンラインでの転出届',
        'Requerimentos relacionados à criação dos filhos ぴったりサービス',
        'Requerimentos on-line do furusato nozei ふるさと納税 (doação a municípios)',
      ],
    },
    secretHeading: { auth: 'PIN 暗証番号', sign: 'Senha パスワード' },
    secret: {
      auth: '4 dígitos. É bloqueado depois de 3 erros seguidos.',
      sign: 'De 6 a 16 caracteres, com letras e números; as letras são maiúsculas. É bloqueada depois de 5 erros seguidos.',
    },
    changesHeading: 'Quando você muda de endereço ou se casa',
    changes: {
      auth: `Continua funcionando quando o nome ou o endereço muda. Mas o próprio cartão perde a validade, com o certificado, sem a notificação de entrada 転入届 em até ${periods.moveInDays} dias da mudança (${periods.plannedMoveDays} dias da data prevista), ou sem o pedido de uso continuado 継続利用 em até ${periods.continuedUseDays} dias dela.`,
      sign: 'É cancelado automaticamente, mesmo antes da data de validade, quando muda o nome, o endereço, a data de nascimento ou o sexo. Ao comunicar a mudança, peça um novo certificado de assinatura.',
    },
  },
  dates: {
    renewFrom: 'Período de renovação 更新',
    why: 'Por que esta data?',
    whyIsInferred:
      'Este motivo foi deduzido a partir das datas. O que vale é a data acima, que está no certificado.',
    rules: {
      'fifth-birthday': 'Até o seu 5º aniversário depois da emissão.',
      'sixth-birthday': 'Até o seu 6º aniversário, porque foi renovado dentro do período de renovação.',
      'card-expiry':
        'Até o fim da validade do próprio cartão. Um certificado nunca dura mais que o seu cartão.',
      'auth-certificate':
        'Até o mesmo dia que o certificado de identificação do usuário. O certificado de assinatura nunca dura mais que ele.',
    },
    oneOf: 'Só pelas datas não é possível saber qual; é um destes motivos:',
    afterRenewal:
      'Se você renovar dentro deste período, o novo certificado dura até o seu 6º aniversário ou até o fim da validade do cartão, se for antes. Renovar cedo não faz perder nada.',
    letter: `Uma notificação do prazo de validade 有効期限通知書 chega pelo correio comum de ${periods.noticeToMonths} a ${periods.noticeFromMonths} meses antes do vencimento. É possível renovar sem ela. Ela não é enviada a quem tem período de permanência 在留期間.`,
  },
  holder: {
    heading: 'Sobre você',
    authHasNone:
      'O certificado de identificação do usuário não contém nome, endereço, data de nascimento nem sexo.',
    authHint:
      'Ele contém um número que representa o município que o emitiu. E o dia e o mês em que vence são quase sempre os do seu aniversário.',
    hidden:
      'Nome, endereço e outros dados ficam ocultos até você pedir para ver. Eles somem desta janela quando o cartão é retirado.',
    show: 'Mostrar',
    hide: 'Ocultar',
    name: 'Nome 氏名',
    address: 'Endereço 住所',
    birth: 'Data de nascimento 生年月日',
    sex: 'Sexo 性別',
    sexes: { male: 'masculino 男', female: 'feminino 女', unknown: 'desconhecido 不明' },
    missing: 'não informado',
    substituted: 'substituto',
    substitutedHint:
      'Os caracteres com linha pontilhada são substitutos 代替文字 de caracteres que não podem ser escritos em um certificado. Não são erros.',
  },
  fields: {
    general: 'Dados básicos',
    version: 'Versão',
    serial: 'Número de série 発行番号',
    serialDecimal: 'Número de série em decimal',
    signatureAlgorithm: 'Algoritmo de assinatura',
    issuer: 'Emissor 発行者',
    subject: 'Titular 主体者',
    notBefore: 'Início da validade',
    notAfter: 'Fim da validade',
    publicKey: 'Chave pública',
    keyAlgorithm: 'Algoritmo',
    keyBits: (bits) => `${bits} bits`,
    keyParameter: 'Parâmetro',
    keyValue: 'Valor da chave',
    usage: 'Uso',
    keyUsages: 'Uso da chave',
    keyUsageNames: {
      digitalSignature: 'assinatura digital',
      nonRepudiation: 'não repúdio (não se pode negar depois que assinou)',
      keyCertSign: 'assinatura de certificados',
      cRLSign: 'assinatura de listas de cancelamento',
    },
    extendedKeyUsages: 'Uso estendido da chave',
    policies: 'Políticas do certificado',
    policyMeanings: {
      auth: 'certificado de identificação do usuário',
      sign: 'certificado de assinatura',
      'sign-test': 'certificado de assinatura para testes',
      phone: 'certificado em um celular',
      unknown: 'significado não publicado',
    },
    cps: 'Declaração de práticas',
    extensions: 'Extensões',
    critical: 'crítica',
    rawValue: 'Valor em hexadecimal',
    fingerprints: 'Impressões digitais do certificado',
    fingerprintHint: 'Valores diferentes para cada certificado, que servem para comparar com os publicados.',
    asn1: 'Estrutura ASN.1',
    asn1Hint: 'Os dados do certificado, tal como estão montados.',
    asn1Node: (tag, offset, length) => `${tag} (posição ${offset}, tamanho ${length})`,
    copyOf: (name) => `Copiar: ${name}`,
    none: 'nenhum',
  },
  issuer: {
    chain: 'Cadeia de certificados',
    ca: 'Autoridade certificadora (emissor)',
    self: 'Este certificado',
    checks: {
      pending: 'O certificado do emissor está sendo verificado.',
      published:
        'O certificado do emissor que está no cartão é um dos publicados pelo Serviço de Certificação Pública para Indivíduos 公的個人認証サービス, e foi ele que assinou este certificado.',
      'published-by-name':
        'O certificado do emissor que está no cartão tem o nome, o número e as datas de uma autoridade publicada, e foi ele que assinou este certificado. Este programa não tem a impressão digital dele, por isso não foi possível verificar se é exatamente o mesmo.',
      'algorithm-unknown':
        'Este programa não conhece o algoritmo desta assinatura, por isso não foi possível verificar se o emissor assinou.',
      'not-published':
        'O certificado do emissor que está no cartão assinou este certificado, mas não é um dos publicados pelo Serviço de Certificação Pública para Indivíduos 公的個人認証サービス. Cartões de exemplo e de teste são assim.',
      mismatch:
        'O certificado do emissor que está no cartão não assinou este certificado. Recoloque o cartão e leia mais uma vez.',
      unavailable:
        'O cartão não forneceu o certificado do emissor, por isso não foi possível fazer esta verificação.',
    },
    checkTitles: {
      pending: 'Verificando',
      published: 'Emitido por uma autoridade publicada',
      'published-by-name': 'Tem o nome de uma autoridade publicada',
      'algorithm-unknown': 'Algoritmo de assinatura desconhecido',
      'not-published': 'Não é uma autoridade publicada',
      mismatch: 'Não corresponde ao emissor',
      unavailable: 'Não foi possível verificar',
    },
    caNames: {
      sign01: 'AC de assinatura de 2015 署名用認証局',
      sign02: 'AC de assinatura de 2019 署名用認証局',
      sign03: 'AC de assinatura de 2023 署名用認証局',
      auth01: 'AC de identificação do usuário de 2015 利用者証明用認証局',
      auth02: 'AC de identificação do usuário de 2019 利用者証明用認証局',
      auth03: 'AC de identificação do usuário de 2023 利用者証明用認証局',
    },
    revocation: 'Cancelamento 失効',
    revocationNotChecked:
      'O Shomei não consegue saber se o certificado foi cancelado antes do fim: a lei define quem pode consultar. Você pode verificar o seu próprio certificado pelo meio oficial.',
    openRevocation: 'Abrir o meio oficial de verificação',
    openFingerprints: 'Abrir as impressões digitais publicadas',
  },
  export: {
    open: 'Salvar em arquivo',
    title: 'Salvar o certificado em um arquivo',
    format: 'Formato do arquivo',
    formats: {
      der: { name: 'DER (.cer)', hint: 'abre na maioria dos programas' },
      pem: { name: 'PEM (.pem)', hint: 'escrito como texto' },
      chain: { name: 'PEM com o emissor (.pem)', hint: 'inclui o certificado da autoridade' },
    },
    signWarning:
      'O arquivo vai conter o seu nome, endereço, data de nascimento e sexo. Tenha cuidado ao entregá-lo a alguém.',
    authNote: 'O arquivo não vai conter nome nem endereço. A chave privada nunca sai do cartão.',
    choosePlace: 'Escolher onde salvar',
    saved: 'Salvo.',
  },
};
