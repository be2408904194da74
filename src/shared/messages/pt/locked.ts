import type { PinKind } from '../../model/pin.ts';
import type { Messages } from '../ja.ts';
import { common } from './common.ts';
import { foreignLineHours, kioskHours, lostCardLines, periods } from '../../domain/facts.ts';

const name = (pin: PinKind) => common.secrets[pin];
/** The name inside a sentence, with its article. */
const its = (pin: PinKind) =>
  pin === 'sign' ? `a ${name(pin).replace('Senha', 'senha')}` : `o ${name(pin)}`;
const OFFICE = 'prefeitura 市区町村の窓口 onde você tem registro de residência';

export const locked: Messages['locked'] = {
  open: 'Ver o que fazer',
  openOf: (pin) => `Ver o que fazer: ${name(pin)}`,
  pages: {
    reading: { title: 'Lendo o cartão', sentence: 'Um momento, por favor. Não mexa no cartão.' },
    unknown: {
      title: 'Não foi possível ler as tentativas restantes',
      sentence: 'Não se sabe se há algum bloqueio ロック.',
    },
    'nothing-locked': {
      title: 'Não há nenhum bloqueio ロック',
      sentence: 'Todos os PINs e a senha funcionam como antes.',
    },
    'no-pins': {
      title: 'Não há nenhum bloqueio ロック',
      sentence:
        'Parece ser um cartão sem PIN 顔認証マイナンバーカード. Ele funciona como cartão de seguro de saúde e como documento de identidade, mas não em serviços que pedem um PIN.',
    },
  },
  noCertificate: (absent) => ({
    title: 'Não há nenhum bloqueio ロック',
    sentence: `Não está neste cartão: ${absent.map((kind) => common.certificates[kind]).join(', ')}. Por isso, também não há PIN ou senha para ele, nem bloqueio. Não é defeito.`,
  }),
  lockedPage: (pins) => ({
    title: `Bloqueio ロック: ${pins.map(name).join(', ')}`,
    sentence:
      'Houve erros demais seguidos. Esperar não resolve, mas, depois de redefinir, volta a funcionar. Como documento de identidade, o cartão funciona como antes.',
  }),
  wayOut: {
    heading: 'Como resolver',
    wait: 'Espere até o cartão ser lido.',
    'read-again': 'Recoloque o cartão e leia mais uma vez.',
    none: {
      title: 'Agora não é preciso fazer nada',
      'nothing-locked': 'Se você sabe um PIN ou a senha, pode alterar na tela inicial.',
      'no-pins': `Se quiser usar PINs, a ${OFFICE} pode mudar o tipo do cartão.`,
      'no-certificate': `Se precisar do certificado 電子証明書, consulte a ${OFFICE}.`,
      forgottenHeading: 'Se não se lembra',
      forgotten: `Não tente: redefina antes do bloqueio. Leve o cartão à ${OFFICE}. É gratuito.`,
    },
    kiosk: {
      title: 'Redefina com um aplicativo de celular e um terminal em uma loja',
      steps: (other) => [
        'Instale o aplicativo “JPKI暗証番号リセット” em um celular.',
        `Reserve no aplicativo: fotografe o lado do cartão com a sua foto, digite ${its(other)} para ler o cartão e fotografe o seu rosto.`,
        `Em até ${periods.kioskBookingHours} horas, vá a um terminal キオスク端末 em uma loja. Pode ser usado das ${kioskHours.from} às ${kioskHours.to}.`,
        'Coloque o cartão no terminal e defina o novo PIN ou a nova senha. É gratuito.',
      ],
      shopsHeading: 'Lojas',
      shops: {
        sign: '7-Eleven セブン-イレブン, Lawson ローソン, FamilyMart ファミリーマート, Ministop ミニストップ, AEON e AEON Style イオン, e algumas lojas Daiei ダイエー, AEON Hokkaido e Tohoku, e Fuji フジ.',
        auth: '7-Eleven セブン-イレブン, AEON e AEON Style イオン, e algumas lojas AEON Hokkaido e Tohoku, e Fuji フジ. Não em Lawson, FamilyMart, Ministop nem Daiei.',
      },
      conditionsHeading: 'Se tudo isto for verdade',
      conditions: (other) => [
        `você sabe ${its(other)}`,
        'seus certificados 電子証明書 não venceram nem foram cancelados 失効',
        'seu nome e seu endereço não mudaram desde então',
      ],
      otherwise: `Se não, redefina na ${OFFICE}.`,
      official: 'Ver as lojas na página oficial',
    },
    office: {
      title: `Redefina na ${OFFICE}`,
      because: {
        'both-locked':
          'A senha de assinatura e o PIN de identificação do usuário estão bloqueados, por isso o terminal da loja não resolve.',
        'office-only':
          'Os PINs 券面事項入力補助用 e 住民基本台帳用 só podem ser redefinidos na prefeitura. Se houver outros bloqueios, ela redefine tudo junto.',
        'not-announced':
          'Este cartão ainda não é emitido, por isso não se sabe se pode ser redefinido em outro lugar além da prefeitura.',
        'other-secret':
          'O terminal da loja pede o outro PIN ou a senha e o respectivo certificado, que não podem ser usados neste cartão.',
        'card-ended':
          'A validade do cartão venceu, por isso o terminal da loja não resolve. Consulte a prefeitura também sobre um novo cartão.',
        'certificate-ended':
          'A validade do certificado venceu, por isso o terminal da loja não resolve. A prefeitura faz a renovação ao mesmo tempo.',
        'certificate-unusable':
          'O certificado ainda não começou ou não pôde ser lido, por isso o terminal da loja não resolve.',
      },
      free: 'Diga 「暗証番号を設定し直したい」 (quero redefinir o meu PIN). É gratuito.',
    },
  },
  bring: {
    heading: 'O que levar 持ち物',
    kiosk: ['Cartão My Number マイナンバーカード', 'um celular com o aplicativo “JPKI暗証番号リセット”'],
    office: [
      'Cartão My Number マイナンバーカード',
      'outro documento de identidade 本人確認書類, como a carteira de motorista',
    ],
    agent:
      'Se outra pessoa for no seu lugar 代理人, normalmente são necessárias duas idas, porque entre elas uma carta 照会書 é enviada a você. Os pais de menores de 15 anos vão uma vez só. Pergunte antes à prefeitura.',
  },
  counters: 'Tentativas restantes agora 残り回数',
  lost: {
    heading: 'Se você perdeu o cartão カードをなくしたとき',
    sentence: 'Peça a suspensão temporária 一時停止 por telefone:',
    phone: lostCardLines.foreign.number,
    hours: `Gratuito, 24 horas, todos os dias; em português ${foreignLineHours.pt}, fora disso só para suspender. Em japonês: ${lostCardLines.japanese.number}.`,
  },
  print: 'Imprimir em letras grandes',
  printed: (day) => `Impresso pelo Shomei em ${day}`,
};
