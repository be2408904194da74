import type { SigningMessages } from '../ja/signing.ts';

const problems: SigningMessages['problems'] = {
  'sign/unreadable': {
    title: 'Não foi possível ler o arquivo',
    sentence: 'O sistema não deixou este programa abri-lo, ou ele não está mais lá.',
    next: 'Verifique se o arquivo está lá e se você pode abri-lo.',
  },
  'sign/not-a-file': {
    title: 'Isto não é um arquivo',
    sentence: 'É uma pasta ou um dispositivo.',
    next: 'Escolha um arquivo.',
  },
  'sign/not-a-pdf': {
    title: 'Isto não é um PDF',
    sentence: 'Ele não começa como um PDF, por isso não dá para pôr uma assinatura dentro dele.',
    next: 'Assine como outro tipo de arquivo (.p7s).',
  },
  'sign/damaged': {
    title: 'O PDF está danificado',
    sentence:
      'Algo não está onde o arquivo diz. Nada foi consertado, porque dois programas poderiam então mostrar dois documentos.',
    next: 'Imprima em um PDF novo e assine esse.',
  },
  'sign/encrypted': {
    title: 'O PDF está protegido por senha',
    sentence: 'Não dá para assinar um PDF protegido de forma confiável.',
    next: 'Imprima em um PDF sem senha e assine esse.',
  },
  'sign/xfa': {
    title: 'O PDF contém um formulário XFA',
    sentence:
      'Os programas mostram esse formulário no lugar das páginas, e o que se vê não seria o que se assina.',
    next: 'Imprima em um PDF novo e assine esse.',
  },
  'sign/certified': {
    title: 'O autor do PDF não permite mudanças',
    sentence:
      'Ele foi certificado de modo que qualquer mudança, também outra assinatura, quebra a certificação.',
    next: 'Assine como outro tipo de arquivo (.p7s).',
  },
  'sign/too-complex': {
    title: 'O PDF é grande ou complexo demais',
    sentence: 'Ele vai além do que este programa lê.',
    next: 'Imprima em um PDF novo, ou assine como outro tipo de arquivo (.p7s).',
  },
  'sign/unsupported': {
    title: 'O PDF usa uma forma rara',
    sentence: 'Uma parte dele está comprimida de um modo que este programa não conhece.',
    next: 'Imprima em um PDF novo, ou assine como outro tipo de arquivo (.p7s).',
  },
  'sign/no-holder-name': {
    title: 'O certificado não traz nome',
    sentence: 'A assinatura em um PDF nomeia quem assina, e o nome está faltando.',
    next: 'Assine como outro tipo de arquivo (.p7s).',
  },
  'sign/card-cannot': {
    title: 'Este cartão não assina documentos aqui',
    sentence: 'Este programa não assina com o tipo de chave deste cartão. Nada foi enviado ao cartão.',
    next: 'Assine com um Cartão My Number de hoje.',
  },
  'sign/no-such-place': {
    title: 'Não há esse lugar para a assinatura',
    sentence: 'A página não existe, ou o lugar fica em parte fora dela.',
    next: 'Escolha o lugar de novo.',
  },
  'sign/place-too-small': {
    title: 'O lugar da assinatura é pequeno demais',
    sentence: 'O que ela deve mostrar não cabe no tamanho escolhido.',
    next: 'Aumente o lugar ou mostre menos.',
  },
  'sign/name-too-long': {
    title: 'O nome do arquivo é longo demais',
    sentence: 'Com o que se acrescenta, o nome ficaria mais longo do que o sistema permite.',
    next: 'Encurte o nome do arquivo.',
  },
  'sign/folder-closed': {
    title: 'Não é possível gravar nesta pasta',
    sentence: 'O arquivo assinado iria para lá, e o sistema não permite.',
    next: 'Copie o arquivo para uma pasta sua e assine a cópia.',
  },
  'sign/no-room': {
    title: 'Não há espaço suficiente',
    sentence: 'O disco não tem espaço para o arquivo assinado.',
    next: 'Libere espaço, ou copie o arquivo para um disco com espaço e assine a cópia.',
  },
  'sign/output-exists': {
    title: 'Já existe um arquivo com esse nome',
    sentence: 'Nada é substituído, nunca.',
    next: 'Mova o arquivo de mesmo nome para outro lugar.',
  },
  'sign/file-changed': {
    title: 'O arquivo mudou',
    sentence: 'Não é mais o arquivo que foi visto, por isso não foi assinado.',
    next: 'Veja-o de novo e depois assine.',
  },
  'sign/not-written': {
    title: 'Não foi possível gravar o arquivo assinado',
    sentence: 'O sistema informou um erro durante a gravação. Nada ficou pela metade.',
    next: 'Tente de novo; se não der, copie o arquivo para outra pasta e assine a cópia.',
  },
  'sign/stopped': {
    title: 'Parado',
    sentence: 'Este arquivo não foi assinado. Ele está como estava.',
    next: 'Assine de novo quando quiser.',
  },
  'sign/held-back': {
    title: 'Retido por causa de outro arquivo',
    sentence: 'Outro arquivo escolhido junto não pôde ser assinado, por isso este também não foi.',
    next: 'Retire o outro arquivo e assine de novo.',
  },
  'sign/wrong-signature': {
    title: 'A assinatura não combina com o certificado',
    sentence: 'O que o cartão deu não foi feito com a chave do certificado, por isso foi descartado.',
    next: 'Tire o cartão, coloque-o de novo e tente outra vez.',
  },
  'sign/worker-failed': {
    title: 'O trabalho com este arquivo foi interrompido',
    sentence:
      'A parte do programa que lê arquivos terminou ou não responde mais. O arquivo não foi assinado.',
    next: 'Tente de novo sem este arquivo.',
  },
  'sign/certificate-expired': {
    title: 'O certificado venceu',
    sentence: 'O período de validade acabou, e quem conferir a assinatura verá isso.',
    next: 'Renove o certificado, ou decida assinar mesmo assim.',
  },
  'sign/certificate-not-yet': {
    title: 'O certificado ainda não é válido',
    sentence: 'O período de validade ainda não começou.',
    next: 'Espere até que comece, ou decida assinar mesmo assim.',
  },
};

const commandLine: SigningMessages['commandLine'] = {
  usage:
    '  npm run -s cli -- sign ARQUIVO… [--form pdf/pdf-cades/p7s/p7m] [--out CAMINHO | --out-dir PASTA] [--visible PÁGINA,ESQUERDA,TOPO,LARGURA,ALTURA] [--show name,address,time,reason] [--reason TEXTO] [--reader NOME] [--password-stdin] [--last-try] [--outside-validity] [--json]   assina arquivos com o cartão, digitando a senha uma só vez',
  password: 'Senha de assinatura (6 a 16 letras maiúsculas e dígitos): ',
  noTerminal: 'Não há terminal para pedir a senha; passe-a pela entrada padrão com --password-stdin.',
  noFiles: 'Falta o arquivo a assinar; veja --help.',
  badForm: '--form é pdf, pdf-cades, p7s ou p7m.',
  oneOutput: '--out serve para um só arquivo, e não junto com --out-dir.',
  badPlace:
    '--visible são cinco números separados por vírgulas: a página, a partir de 1, e esquerda, topo, largura e altura em mm a partir do canto superior esquerdo da página; por exemplo 1,120,250,70,22',
  badShow: '--show são name, address, time e reason separados por vírgulas.',
  missing: (chars) => `A assinatura visível mostra 〓 no lugar de caracteres que a fonte não tem: ${chars}`,
  tries: (left, most) => `Restam ${left} de ${most} tentativas.`,
  signed: (input, output) => `${input} → ${output}`,
};

const window: SigningMessages['window'] = {
  title: 'Assinar arquivos',
  intro:
    'Põe uma assinatura eletrônica do certificado de assinatura 署名用電子証明書 em PDFs e em outros arquivos. O original fica como está, e o arquivo assinado é colocado ao lado.',
  sample:
    'Isto é um treino. A assinatura de um cartão simulado não prova nada, e o nome do arquivo dirá “sample”.',
  first: {
    heading: 'Primeiro, ler o certificado de assinatura',
    lead: 'A assinatura leva um certificado com seu nome, endereço, data de nascimento e sexo. Para que você veja antes o que vai nela, o certificado é lido com a senha de assinatura. Ao assinar, você digita a senha mais uma vez.',
    read: 'Digitar a senha',
  },
  files: {
    heading: 'Arquivos a assinar',
    choose: 'Escolher arquivos',
    drop: 'Também dá para soltar arquivos aqui.',
    checking: 'Examinando…',
    ready: 'Pode ser assinado',
    pages: 'Ver as páginas',
    hidePages: 'Fechar as páginas',
    remove: 'Retirar',
    tooMany: (most) => `É possível assinar no máximo ${most} arquivos de uma vez.`,
  },
  notes: {
    'signed-before': 'Este arquivo já tem uma assinatura. Ela fica como está.',
    'changes-limited': 'O autor permite só algumas mudanças; mais uma assinatura é uma delas.',
    'usage-rights': 'O arquivo tem direitos de uso da Adobe. O Acrobat pode mostrar um aviso.',
  },
  contents: {
    heading: 'O que estará na assinatura',
    lead: 'A assinatura contém o certificado, e o certificado diz o seguinte. Quem receber o arquivo assinado pode ler.',
    noHolder: 'Este certificado não traz nome nem endereço.',
    time: (day) => `Pelo relógio deste computador, hoje é ${day}. A hora da assinatura vem desse relógio.`,
  },
  how: 'Como assinar',
  pdfForm: {
    heading: 'Forma da assinatura em PDFs',
    pdf: {
      name: 'A comum',
      hint: 'A que órgãos japoneses como o registro de imóveis pedem (adbe.pkcs7.detached).',
    },
    'pdf-cades': { name: 'A europeia', hint: 'PAdES (ETSI.CAdES.detached).' },
  },
  otherForm: {
    heading: 'Forma da assinatura para outros arquivos',
    p7s: { name: 'Um arquivo próprio', hint: 'Só a assinatura é colocada ao lado do arquivo (.p7s).' },
    p7m: { name: 'Em volta do arquivo', hint: 'Um só arquivo com o original dentro (.p7m).' },
  },
  reason: 'Motivo (opcional; é escrito em PDFs)',
  visible: {
    lead: 'Sem ela à vista, a assinatura é a mesma. Se quiser que seja vista, escolha onde.',
    choose: 'Escolher onde é vista',
    change: 'Mudar o lugar',
    hide: 'Não mostrar',
    done: 'Ficar com este lugar',
    place: 'Lugar da assinatura',
    keys: 'As setas movem 1 mm, com Shift 10 mm; Ctrl com uma seta muda o tamanho. O mouse também move.',
    at: (page, left, top) => `Página ${page}, a ${left} mm da esquerda, a ${top} mm do topo`,
    size: (width, height) => `${width} mm de largura, ${height} mm de altura`,
    fields: { left: 'Da esquerda (mm)', top: 'Do topo (mm)', width: 'Largura (mm)', height: 'Altura (mm)' },
    shows: 'O que mostra',
    facts: {
      name: 'Nome',
      address: 'Endereço',
      time: 'Hora da assinatura (pelo relógio deste computador)',
      reason: 'Motivo',
    },
    public: 'Quem vê o arquivo ou uma impressão dele pode ler isto. Está escrito em japonês.',
    missing: (characters) =>
      `A fonte das assinaturas não tem estes caracteres; 〓 aparece no lugar deles: ${characters}`,
  },
  outside: {
    expired: 'Sei que o certificado venceu e quero assinar com ele.',
    'not-yet': 'Sei que o período de validade do certificado ainda não começou e quero assinar com ele.',
  },
  password: {
    heading: 'Digite a senha e assine',
    label: 'Senha de assinatura 署名用パスワード',
    submit: 'Assinar',
    once: 'A senha é enviada ao cartão uma só vez, não importa quantos arquivos sejam.',
    notNow: 'Não é possível assinar agora.',
    waits: {
      looks: 'Você pode assinar depois que os arquivos forem examinados.',
      files: 'Há um arquivo que não pode ser assinado. Retire-o para assinar.',
      consent: 'Para assinar, confirme acima que sabe do período de validade do certificado.',
    },
  },
  steps: {
    reading: 'Lendo',
    waiting: 'Aguardando o cartão',
    signing: 'O cartão está assinando',
    writing: 'Gravando',
  },
  stop: 'Parar',
  done: 'A assinatura terminou.',
  result: {
    heading: 'Resultado',
    signed: 'Assinado',
    notSigned: 'Não assinado',
    folder: 'Abrir a pasta',
    look: 'Ver a assinatura',
    again: 'Assinar outros arquivos',
    backToUnsigned: 'Voltar aos arquivos não assinados',
    others: [
      'Quem receber o arquivo pode ver com outros programas se ele mudou depois.',
      'Alguns programas dizem que a assinatura está boa, mas avisam sobre o certificado ou o chamam de desconhecido: eles não conhecem uma extensão crítica desse tipo de certificado.',
      'Por lei, só verificadores registrados podem perguntar se o certificado foi cancelado.',
    ],
  },
};

export const signing: SigningMessages = { problems, commandLine, window };
