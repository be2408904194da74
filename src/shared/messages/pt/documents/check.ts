import type { CheckTexts } from '../../ja/documents.ts';

/** The screen on which a signed file is looked at. */
export const check: CheckTexts = {
  title: 'Ver um arquivo assinado',
  intro:
    'Escolha um arquivo PDF ou um arquivo de assinatura (.p7s, .p7m). O Shomei diz o que se pode saber sem a internet. Nada sobre o arquivo é guardado.',
  choose: 'Escolher um arquivo',
  drop: 'Ou solte um arquivo aqui.',
  again: 'Ver outro arquivo',
  looking: 'Vendo o arquivo',
  content: {
    title: 'Esta assinatura é de outro arquivo',
    sentence: 'Escolha também o arquivo que foi assinado. Só assim se sabe se ele foi mudado.',
    choose: 'Escolher o arquivo assinado',
  },
  headlines: {
    'no-change-found': {
      title: 'Nenhuma mudança foi encontrada',
      sentence:
        'O certificado de quem assinou foi emitido pelo serviço público JPKI 公的個人認証サービス. Não se sabe se ele foi cancelado. Confira também quem assinou.',
    },
    'look-closer': {
      title: 'Veja com mais atenção',
      sentence:
        'A parte assinada não mudou, mas algo neste arquivo pede sua atenção. Leia as respostas abaixo.',
    },
    changed: {
      title: 'A parte assinada foi mudada',
      sentence:
        'O que está no arquivo não é o que foi assinado. Não confie nele; peça o original a quem assinou.',
    },
    'cannot-be-checked': {
      title: 'Não é possível verificar',
      sentence: 'Não se pode dizer se o arquivo foi mudado. Isso não quer dizer que foi.',
    },
    'no-signature': {
      title: 'Não há assinatura neste arquivo',
      sentence:
        'O arquivo pode ser lido, e ninguém o assinou eletronicamente. Se a assinatura for um arquivo à parte (.p7s), escolha-o.',
    },
  },
  obstacles: {
    'not-known':
      'Não é um arquivo PDF nem um arquivo de assinatura. Escolha um PDF ou um arquivo de assinatura (.p7s, .p7m).',
    damaged:
      'O arquivo está danificado ou cortado. O Shomei não conserta nada, porque um arquivo consertado não é o que foi assinado. Peça a quem enviou que envie de novo.',
    encrypted:
      'O arquivo tem senha. O Shomei não abre arquivos assim. Veja a assinatura em um programa que o abra com a senha.',
    'too-complex':
      'O arquivo é maior ou mais complicado do que um documento precisa ser. Veja a assinatura em outro programa.',
    unsupported: 'O arquivo usa uma forma que o Shomei não conhece. Veja a assinatura em outro programa.',
    'timed-out': 'Demorou demais para ver o arquivo e foi interrompido. Veja a assinatura em outro programa.',
    'not-readable':
      'O arquivo não pôde ser lido até o fim ou foi mudado nesse meio-tempo. Escolha-o de novo.',
  },
  ask: 'Leia os motivos abaixo e pergunte a quem assinou o que não estiver claro.',
  signature: (number, count) => `Assinatura ${number} de ${count}`,
  questions: {
    integrity: 'Foi mudado?',
    coverage: 'Abrange tudo?',
    issuer: 'Quem emitiu o certificado?',
    dates: 'Quando?',
    revocation: 'O certificado foi cancelado 失効?',
  },
  integrity: {
    unchanged: 'A parte assinada não mudou desde a assinatura.',
    changed: 'A parte assinada não é o que foi assinado.',
    unreadable: 'Não é possível dizer.',
  },
  coverage: {
    'whole-file': 'Abrange o arquivo inteiro.',
    'signatures-added-later': 'Depois desta, só outras assinaturas foram acrescentadas.',
    'added-later': 'Algo foi acrescentado depois desta assinatura. Isso não está assinado.',
    part: 'Abrange só uma parte do arquivo.',
  },
  issuers: {
    'jpki-sign': 'A autoridade de assinatura do JPKI 署名用認証局, reconhecida pela chave pública.',
    'jpki-auth':
      'A autoridade de identificação do usuário do JPKI 利用者証明用認証局. Seus certificados são para entrar em sites, não para documentos.',
    sample: 'O certificado é de um cartão de treino. Não prova nada.',
    'self-signed': 'Quem assinou fez o próprio certificado. Ele não prova quem é.',
    other: 'Outra autoridade. O Shomei não sabe se é confiável.',
    unknown: 'Não se sabe.',
  },
  issuerName: (name) => `Nome no certificado: ${name}`,
  claimed: (when) => `Hora informada: ${when}, pelo relógio do computador de quem assinou.`,
  period: (from, until) => `O certificado: de ${from} a ${until}.`,
  atClaimedTime: {
    within: 'Na hora informada, estava dentro do prazo de validade.',
    outside: 'Na hora informada, não estava dentro do prazo de validade.',
    unknown: 'Não se sabe se estava dentro do prazo de validade quando foi usado.',
  },
  now: {
    within: 'Hoje está dentro desse prazo.',
    'expired-since': 'O prazo venceu depois. Só isso não diz nada contra a assinatura.',
    expired: 'Hoje esse prazo já terminou.',
    'not-yet': 'Hoje esse prazo ainda não começou.',
  },
  revocation:
    'Não foi perguntado. Pela lei, só verificadores registrados podem perguntar se um certificado foi cancelado.',
  why: 'O que está por trás',
  reasons: {
    differs: 'O conteúdo assinado e a assinatura não combinam.',
    malformed:
      'A assinatura não foi feita como o padrão pede. Pode estar danificada ou ter sido feita para enganar.',
    loose: 'A assinatura foi feita com menos rigor do que o padrão pede.',
    'not-a-revision': 'A parte assinada não forma um arquivo inteiro por si só.',
    'unknown-form': 'O Shomei não sabe verificar este tipo de assinatura.',
    'time-stamp': 'Isto é um carimbo do tempo, não a assinatura de uma pessoa. O Shomei não o verifica.',
    'no-certificate': 'Falta o certificado de quem assinou.',
    'certificate-differs': 'O certificado não é o que foi indicado na assinatura.',
    weak: 'Foi usada uma chave ou um método fraco demais para provar algo hoje.',
    'no-content': 'Falta o arquivo assinado. Na linha de comando, indique-o com --content.',
    'other-file': 'O arquivo escolhido junto não é o que está dentro da assinatura.',
    hidden:
      'Esta assinatura não é mostrada do mesmo modo em todo lugar. Outros programas podem mostrar outra coisa.',
    'issuer-imitated': 'O emissor usa o nome do JPKI, mas não tem a chave dele.',
    'issuer-not-at-hand':
      'O emissor usa um nome do JPKI, mas o certificado dele não está no arquivo; por isso não é possível dizer.',
    'not-for-documents': 'O certificado não é para assinar documentos.',
    'outside-dates': 'Foi assinado fora do prazo do certificado, pelo relógio de quem assinou.',
    'no-claimed-time': 'A assinatura não informa a hora.',
    'ahead-of-clock':
      'A hora informada, ou o começo do certificado, é depois da hora deste computador. Um dos relógios está errado. Primeiro confira a data deste computador.',
    'unsigned-attributes':
      'Há algo não assinado ao lado da assinatura, como um carimbo de tempo. O Shomei não o verifica.',
    ber: 'Está codificado de um modo menos rígido, que é permitido. Isso não muda nada.',
  },
  file: {
    show: 'Mostrar o arquivo como foi assinado',
    showWhole: 'Mostrar o arquivo como está agora',
    hide: 'Ocultar o arquivo',
    save: 'Salvar o arquivo como foi assinado',
    saved: 'Salvo.',
  },
  holder: {
    hint: 'O certificado tem o nome, o endereço, a data de nascimento e o sexo de quem assinou.',
    show: 'Mostrar quem assinou',
    hide: 'Ocultar quem assinou',
    unproven: 'Isto é apenas o que o certificado diz. Não está provado quem assinou.',
    none: 'O certificado não diz quem assinou do modo do JPKI.',
  },
};
