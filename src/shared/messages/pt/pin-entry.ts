import type { Messages } from '../ja.ts';

export const pinEntry: Messages['pinEntry'] = {
  password: {
    reveal: 'Mostrar a senha',
    hint: 'Digite em maiúsculas ou minúsculas; todas as letras viram maiúsculas.',
    faults: {
      'bad-character': 'Há caracteres que não são letras nem números. Desligue a entrada em japonês.',
      'too-short': 'É curta demais: no mínimo 6 caracteres.',
      'too-long': 'É longa demais: no máximo 16 caracteres.',
      'needs-letter': 'Não há nenhuma letra. Esta senha é diferente dos PINs de 4 dígitos.',
      'needs-digit': 'Não há nenhum número.',
    },
  },
  pin: {
    reveal: 'Mostrar o PIN',
    hint: '4 dígitos.',
    faults: {
      'bad-character': 'Há caracteres que não são números. O PIN tem 4 dígitos.',
      'too-short': 'É curto demais: o PIN tem 4 dígitos.',
      'too-long': 'É longo demais: o PIN tem 4 dígitos.',
      'needs-letter': 'O PIN tem 4 dígitos.',
      'needs-digit': 'O PIN tem 4 dígitos.',
    },
  },
  rules: {
    heading: 'Forma da senha',
    length: '6 a 16 caracteres',
    letter: 'tem uma letra (A–Z)',
    digit: 'tem um número (0–9)',
    met: 'feito',
    unmet: 'ainda não',
  },
  keyboard: {
    caps: 'O Caps Lock está ligado. Tudo vira maiúscula de qualquer forma, por isso pode deixar assim.',
    ime: 'A entrada em japonês 日本語入力 está ligada. O que você confirmar vira meia largura.',
  },
  changes: {
    case: 'As letras minúsculas viraram maiúsculas.',
    width: 'Os caracteres de largura inteira viraram de meia largura.',
    spaces: 'Os espaços antes e depois foram retirados.',
  },
  lookAlike: (positions) => `Caracteres parecidos: ${positions.join(', ')}`,
  lookAlikeAt: (position, name) => `o ${position}º caractere é ${name}`,
  lookAlikeNames: { '0': 'o número zero', O: 'a letra O', '1': 'o número um', I: 'a letra I' },
  cleared: 'Você ficou ausente por algum tempo, por isso o que foi digitado foi apagado.',
  notSent: 'Não foi enviado ao cartão, por isso nenhuma tentativa foi gasta.',
  lastTry: {
    title: 'Esta é a última tentativa',
    sentence:
      'Mais um erro causa o bloqueio, até a redefinição na prefeitura ou em um terminal. Se não tiver certeza, pare aqui.',
    askedAgain: 'Se continuar, será perguntado mais uma vez em outra janela.',
  },
  keypad: {
    show: 'Usar teclas na tela',
    hide: 'Fechar as teclas',
    label: 'Teclas numéricas',
    delete: 'Apagar um dígito',
    clear: 'Limpar',
    shuffle: 'Embaralhar a ordem dos números',
    count: (typed, length) => `${typed} de ${length} dígitos digitados`,
  },
};
