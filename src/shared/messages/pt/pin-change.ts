import type { PinKind } from '../../model/pin.ts';
import type { Messages } from '../ja.ts';
import { common } from './common.ts';

const name = (pin: PinKind) => common.secrets[pin];
/** The name inside a sentence. */
const its = (pin: PinKind) => name(pin).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
/** A senha, o PIN: words that agree with them exist in two genders. */
const either = (pin: PinKind, senha: string, number: string) => (pin === 'sign' ? senha : number);
const the = (pin: PinKind) => either(pin, 'a', 'o');
const word = (pin: PinKind) => either(pin, 'senha', 'PIN');
const present = (pin: PinKind) => `${either(pin, 'Senha', 'PIN')} atual`;
const fresh = (pin: PinKind) => either(pin, 'Nova senha', 'Novo PIN');

export const pinChange: Messages['pinChange'] = {
  open: { sign: 'Alterar a senha', pin: 'Alterar o PIN' },
  openOf: (pin) => `Alterar ${the(pin)} ${its(pin)}`,
  title: 'Alterar um PIN ou a senha',
  leave: 'Cancelar e voltar à tela inicial',
  left: (pin) => `Cancelado. ${either(pin, 'A senha não foi alterada', 'O PIN não foi alterado')}.`,
  back: 'Voltar',
  next: 'Avançar',
  steps: {
    label: 'Etapas',
    which: 'Escolher',
    current: present,
    replacement: fresh,
    done: 'Concluído',
    passed: 'feito',
  },
  nothingSentYet:
    'Nada é enviado ao cartão antes de você pressionar “Alterar” no final. Você pode parar a qualquer momento.',
  looks: { sign: '6 a 16 letras e números', pin: '4 dígitos' },
  introduction: {
    sign: 'Tem de 6 a 16 letras e números. Você a digita no final de requerimentos on-line, como no e-Tax ou na notificação de saída 転出届.',
    auth: 'Tem 4 dígitos. Você o digita para entrar no Mynaportal マイナポータル, em lojas de conveniência コンビニ交付 e na recepção com o cartão de seguro de saúde 健康保険証.',
    'card-info': 'Tem 4 dígitos. Você o digita para copiar nome e endereço em um formulário.',
  },
  notToBeMixedUp: {
    sign: 'Não é um dos PINs 暗証番号 de 4 dígitos.',
    auth: 'Os PINs 券面事項入力補助用 e 住民基本台帳用 também têm 4 dígitos, mas são outros PINs.',
    'card-info': 'Os PINs 利用者証明用 e 住民基本台帳用 também têm 4 dígitos, mas são outros PINs.',
  },
  which: {
    heading: 'Qual você quer alterar?',
    label: 'O que pode ser alterado',
    elsewhere: 'Não pode ser alterado aqui',
    none: 'Agora não há nada que possa ser alterado aqui.',
    residentOnly: 'Só pode ser alterado na prefeitura 市区町村の窓口 onde você tem registro de residência.',
    reasons: {
      locked: 'Há um bloqueio, por isso não é possível alterar aqui.',
      absent: 'Não está definido neste cartão.',
      unknown:
        'Não foi possível ler as tentativas restantes, por isso não é possível alterar. Recoloque o cartão.',
      reading: 'O cartão está sendo lido.',
    },
  },
  current: {
    heading: (pin) => `Digite ${the(pin)} ${its(pin)} atual`,
    label: (pin) => `${name(pin)} (atual)`,
    forgotten: 'Não me lembro',
    notNow: (pin) => `Agora não é possível alterar: ${name(pin)}`,
  },
  pad: {
    heading: (pin) => `Altere ${the(pin)} ${its(pin)} nas teclas do leitor`,
    sentence:
      'Este leitor de cartão tem teclas numéricas. O PIN vai direto do leitor para o cartão e não passa por este computador.',
    order: [
      'Digite o PIN atual e pressione a tecla OK do leitor.',
      'Digite o novo PIN e pressione a tecla OK.',
      'Digite o novo PIN mais uma vez e pressione a tecla OK.',
    ],
    advice:
      'Evite o que outros possam adivinhar, como o seu aniversário ou 1234. Esta tela não consegue verificar isso.',
    begin: 'Começar no leitor',
    whatHappens: 'O leitor vai pedir os números. Para parar, pressione a tecla de cancelar do leitor.',
    working: 'Use as teclas do leitor. Para parar, pressione a tecla de cancelar.',
    typeHere: 'Digitar nesta tela',
    useKeys: 'Digitar nas teclas do leitor',
    noKeys: 'Este leitor de cartão não tem teclas numéricas, por isso você digita o PIN nesta tela.',
    noLetters: 'As teclas do leitor de cartão não têm letras, por isso você digita a senha nesta tela.',
  },
  replacement: {
    heading: (pin) => `Escolha ${either(pin, 'a nova', 'o novo')} ${its(pin)}`,
    first: (pin) => `${either(pin, 'Nova', 'Novo')} ${its(pin)}`,
    second: 'Digite o mesmo mais uma vez',
    same: 'Os dois são iguais.',
    different: 'Os dois não são iguais.',
    differentNext: 'Há um erro de digitação em um deles. Digite os dois de novo.',
    whatHappens: (pin) =>
      `Quando você pressiona “Alterar”, o cartão verifica ${the(pin)} ${word(pin)} atual uma vez. Se estiver ${either(pin, 'certa', 'certo')}, aceita ${either(pin, 'a nova', 'o novo')}. Se não, nada muda e resta uma tentativa a menos.`,
    submit: 'Alterar',
    submitAnyway: 'Alterar assim mesmo',
    working: 'O cartão está fazendo a alteração. Não mexa nele.',
  },
  advice: {
    title: 'Outros podem adivinhar isto',
    reasons: {
      'same-as-current': 'É igual ao atual.',
      'same-as-other': 'É igual a outro PIN.',
      'birth-date':
        'É um aniversário ou uma data que está no cartão. É o que alguém que encontra o cartão tenta primeiro.',
      year: 'É um ano.',
      sequence: 'Os números ou letras estão em sequência.',
      repeated: 'Repete os mesmos números ou letras.',
    },
    again: 'Escolha outro ou, se tiver certeza, pressione “Alterar assim mesmo”.',
  },
  done: {
    heading: (pin) => `Alteração feita: ${name(pin)}`,
    sentence: 'A partir de agora, só o que você acabou de definir funciona.',
    keep: {
      heading: 'Anote e guarde bem',
      texts: [
        'Corrija a sua anotação, por exemplo a folha 設定暗証番号記載票 que você recebeu com o cartão.',
        'Guarde-a em um lugar seguro, separada do cartão.',
      ],
    },
    asks: {
      heading: 'Onde ele vai ser pedido',
      texts: {
        sign: [
          'todos os programas e aplicativos de requerimentos on-line, como o e-Tax e o Mynaportal マイナポータル',
          'outros computadores e celulares em que você usa este cartão',
        ],
        auth: [
          'todos os programas e aplicativos em que você entra com este cartão, como o Mynaportal マイナポータル',
          'lojas de conveniência コンビニ交付 e recepção com o cartão de seguro de saúde 健康保険証',
          'outros computadores e celulares em que você usa este cartão',
        ],
        'card-info': [
          'todos os programas e aplicativos que copiam nome e endereço',
          'quando este PIN é pedido para colocar certificados em um celular スマホ用電子証明書',
        ],
      },
      phone: 'Os PINs dos certificados do seu celular スマホ用電子証明書 são outros. Eles não mudaram.',
    },
    secret: {
      heading: 'Não conte a ninguém',
      text: 'Não conte os seus PINs nem a sua senha a outras pessoas, e não empreste o cartão. Não responda se alguém pedir por telefone ou e-mail.',
    },
    another: 'Alterar outro',
    home: 'Voltar à tela inicial',
  },
  failed: {
    title: 'Resultado da alteração',
    inForce: {
      old: {
        sign: 'A senha não foi alterada. Continua sendo a que você tinha.',
        pin: 'O PIN não foi alterado. Continua sendo o que você tinha.',
      },
      'old-or-new': {
        sign: 'Não se sabe qual senha vale agora. Tente primeiro a nova.',
        pin: 'Não se sabe qual PIN vale agora. Tente primeiro o novo.',
      },
    },
  },
  interrupted: {
    heading: 'O cartão foi retirado, por isso nada foi alterado',
    inForce: (pin) =>
      `${either(pin, 'A senha não foi alterada. Continua sendo a', 'O PIN não foi alterado. Continua sendo o')} que você tinha.`,
    sentence: 'O que você digitou foi apagado desta janela sem ser enviado ao cartão.',
    next: 'Depois que o cartão for lido, você pode começar de novo na tela inicial.',
  },
};
