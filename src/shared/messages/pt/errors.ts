import { kioskHours } from '../../domain/facts.ts';
import type { PinKind } from '../../model/pin.ts';
import type { ErrorTexts, Platform } from '../error-texts.ts';
import { common } from './common.ts';
import { pluralsOf } from '../plural.ts';
import { chainsFor } from './shops.ts';

const plural = pluralsOf('pt-BR');

const secret = (pin: PinKind) => common.secrets[pin];
/** A senha, o PIN: words that agree with them exist in two genders. */
const either = (pin: PinKind, senha: string, number: string) => (pin === 'sign' ? senha : number);
const triesLeft = (count: number) =>
  plural(count, { one: `Resta ${count} tentativa`, other: `Restam ${count} tentativas` });

const CHANGES_BY_ITSELF = ' Esta janela muda sozinha quando ele começar a funcionar.';

const startService: Record<Platform, string> = {
  linux: 'Em um terminal, execute: sudo systemctl enable --now pcscd.socket.',
  windows: 'Abra “Serviços” no Windows e inicie “Cartão Inteligente” (Smart Card).',
  mac: 'Reinicie o Mac. Se não resolver, atualize o macOS.',
};

const restartService: Record<Platform, string> = {
  linux: 'Em um terminal, execute: sudo systemctl restart pcscd.',
  windows:
    'Abra “Serviços” no Windows e reinicie “Cartão Inteligente” (Smart Card), ou reinicie o computador.',
  mac: 'Reinicie o Mac.',
};

const installService: Record<Platform, string> = {
  linux: 'Em um terminal, execute: sudo apt install pcscd (no Fedora: sudo dnf install pcsc-lite).',
  windows: 'Instale as atualizações pendentes do Windows e reinicie o computador.',
  mac: 'Instale as atualizações pendentes do macOS e reinicie o Mac.',
};

const OFFICE = 'prefeitura 市区町村の窓口 onde você tem registro de residência';
const BRING = 'Leve o cartão e, se tiver, outro documento de identidade.';

const waysToReset: Record<PinKind, string> = {
  sign: `Se você sabe o PIN de identificação do usuário 利用者証明用暗証番号, reserve a redefinição no aplicativo de celular “JPKI暗証番号リセット” e conclua no terminal de uma loja de conveniência (${kioskHours.from}–${kioskHours.to}). Se não sabe, redefina na ${OFFICE}. Os dois são gratuitos.`,
  auth: `Se você sabe a senha de assinatura 署名用パスワード, reserve a redefinição no aplicativo de celular “JPKI暗証番号リセット” e conclua no terminal de lojas como ${chainsFor('auth')} (${kioskHours.from}–${kioskHours.to}). Se não sabe, redefina na ${OFFICE}. Os dois são gratuitos. Mesmo bloqueado, o cartão funciona como cartão de seguro de saúde マイナ保険証 pelo reconhecimento facial.`,
  'card-info': `Redefina na ${OFFICE}. ${BRING}`,
  resident: `Redefina na ${OFFICE}. ${BRING}`,
};

export const errors: ErrorTexts = {
  'service/not-running': {
    title: 'O serviço de cartões inteligentes não está funcionando',
    sentence: (_, platform) =>
      platform === 'windows'
        ? 'O serviço “Cartão Inteligente” (Smart Card) do Windows está parado, por isso não é possível usar leitores de cartão. O cartão e o leitor não estão com defeito.'
        : 'O serviço que liga este computador aos leitores de cartão está parado. O cartão e o leitor não estão com defeito.',
    next: (_, platform) => startService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'service/not-installed': {
    title: 'Falta o software para leitores de cartão',
    sentence:
      'O serviço que liga leitores de cartão a este computador (PC/SC) não foi encontrado. O cartão e o leitor não estão com defeito.',
    next: (_, platform) => installService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'service/refused': {
    title: 'Sem permissão para usar o leitor de cartão',
    sentence:
      'O serviço está funcionando, mas recusou este programa. Isso acontece principalmente quando a tela é usada a partir de outro computador.',
    next: (_, platform) =>
      platform === 'linux'
        ? 'Entre diretamente no computador em que está o leitor. Se não resolver, peça ao administrador a permissão do polkit (org.debian.pcsc-lite).'
        : 'Entre diretamente no computador em que está o leitor. Se não resolver, fale com o administrador.',
  },
  'service/library-unusable': {
    title: 'O software para leitores de cartão não pode ser usado',
    sentence:
      'O software que liga leitores de cartão a este computador (PC/SC) está instalado, mas não em uma forma que este programa possa usar: é para outro tipo de computador ou antigo demais.',
    next: (_, platform) =>
      platform === 'linux'
        ? 'Em um terminal, execute: sudo apt install --reinstall libpcsclite1. Depois, abra o Shomei de novo.'
        : 'Instale as atualizações pendentes e reinicie o computador.',
  },
  'service/part-missing': {
    title: 'Falta uma parte do Shomei',
    sentence:
      'A parte do Shomei que se comunica com leitores de cartão não pôde ser carregada. O cartão e o leitor não estão com defeito.',
    next: 'Instale o Shomei de novo. Se não resolver, envie o registro que está nas configurações aos desenvolvedores.',
  },
  'service/too-many-clients': {
    title: 'Há programas demais usando cartões',
    sentence:
      'O serviço de leitores de cartão não aceita mais programas. O cartão e o leitor não estão com defeito.',
    next: 'Feche outros programas que usam um leitor de cartão. Se não resolver, reinicie o computador.',
  },
  'service/not-fitting': {
    title: 'As partes do software de cartões não combinam',
    sentence:
      'A biblioteca que este programa usa e o serviço de leitores em funcionamento são de versões diferentes do PC/SC. Isso acontece principalmente em um Snap, um Flatpak ou um contêiner.',
    next: (_, platform) =>
      platform === 'linux'
        ? 'Deixe os dois na mesma versão (sudo apt upgrade) e execute: sudo systemctl restart pcscd. Em um contêiner, execute o programa fora dele.'
        : 'Instale as atualizações pendentes e reinicie o computador.',
  },
  'service/not-answering': {
    title: 'O serviço de cartões inteligentes não responde',
    sentence: 'O serviço parece estar funcionando, mas não responde. O cartão não está com defeito.',
    next: (_, platform) => restartService[platform],
  },
  'service/gone': {
    title: 'O serviço de cartões inteligentes parou',
    sentence:
      'O serviço que liga este computador aos leitores de cartão parou durante o uso. O cartão não está com defeito.',
    next: (_, platform) => startService[platform],
    afterwards: (_, platform) => (platform === 'mac' ? '' : CHANGES_BY_ITSELF),
  },
  'reader/none': {
    title: 'Nenhum leitor de cartão encontrado',
    sentence:
      'Conecte a este computador um leitor de cartão compatível com o Cartão My Number マイナンバーカード.',
    next: 'Ele é encontrado automaticamente. Se não for, tente outra porta e instale o driver indicado no manual do leitor.',
  },
  'reader/gone': {
    title: 'O leitor de cartão foi desconectado',
    sentence: 'A conexão com o leitor foi perdida durante o uso.',
    next: 'Conecte o cabo de novo. Depois, o cartão é lido de novo automaticamente.',
  },
  'reader/not-answering': {
    title: 'O leitor de cartão não responde',
    sentence: 'Algo travou neste leitor. Outros leitores podem ser usados.',
    next: (_, platform) =>
      platform === 'linux'
        ? 'Desconecte o leitor e conecte de novo. Se não resolver, reinicie o serviço (sudo systemctl restart pcscd).'
        : 'Desconecte o leitor e conecte de novo. Se não resolver, reinicie o computador.',
  },
  'reader/short-answers': {
    title: 'Este leitor não consegue assinar',
    sentence:
      'Este leitor só repassa o começo de uma resposta longa, por isso a assinatura não chega. A senha não foi enviada ao cartão.',
    next: 'Use outro leitor de cartão.',
  },
  'card/none': {
    title: 'Coloque o seu cartão',
    sentence:
      'Coloque o Cartão My Number マイナンバーカード sobre o leitor ou dentro dele. Aqui não é pedido nenhum PIN.',
    next: 'Depois, espere até a leitura terminar, sem mexer no cartão. A leitura é melhor fora da capa.',
  },
  'card/removed': {
    title: 'O cartão foi retirado cedo demais',
    sentence: 'O cartão saiu do leitor antes do fim. Só ler nunca gasta tentativas de PIN.',
    next: 'Recoloque o cartão e deixe-o ali até a leitura terminar.',
  },
  'card/changed': {
    title: 'O cartão foi trocado',
    sentence: 'O cartão no leitor não é o que esta janela estava mostrando. Nada foi enviado a ele.',
    next: 'Veja o que é mostrado agora e tente de novo.',
  },
  'card/put-back': {
    title: 'O cartão foi retirado e recolocado',
    sentence:
      'O cartão saiu do leitor no meio do caminho. O que está ali agora é o mesmo cartão. Nada foi enviado a ele.',
    next: 'Deixe o cartão onde está e recomece desde o começo.',
  },
  'card/in-use': {
    title: 'Outro programa está usando o cartão',
    sentence:
      'O cartão não pode ser lido enquanto outro programa o usa. Muitas vezes é o software oficial JPKI 利用者クライアントソフト ou um navegador.',
    next: 'Termine o que está fazendo ali, ou feche esse programa, e leia de novo.',
  },
  'card/not-permitted': {
    title: 'Sem permissão para usar cartões',
    sentence: 'O serviço está funcionando e mostra o leitor, mas recusa a esta conta a conexão com o cartão.',
    next: (_, platform) =>
      platform === 'linux'
        ? 'Entre diretamente neste computador, ou peça ao administrador uma regra do polkit que permita org.debian.pcsc-lite.access_card.'
        : 'Peça ao administrador deste computador que permita a esta conta usar cartões inteligentes.',
  },
  'card/not-answering': {
    title: 'O cartão não responde',
    sentence: 'Há um cartão, mas não é possível se comunicar com o chip.',
    next: 'Tire o cartão da capa, confira o lado e a direção e recoloque. Mesas de metal e outros cartões embaixo podem atrapalhar.',
  },
  'card/not-my-number': {
    title: 'Este não parece ser um Cartão My Number',
    sentence:
      'Parece ser outro cartão, como uma carteira de motorista ou um cartão de transporte. Nada foi gravado nele.',
    next: 'Troque-o pelo seu Cartão My Number マイナンバーカード.',
  },
  'card/unexpected-answer': {
    title: 'O cartão deu uma resposta inesperada',
    sentence: ({ step, statusWord }) =>
      `Ele deu uma resposta que não conhecemos (${step}, ${statusWord}). Isso não quer dizer que esteja com defeito.`,
    next: 'Recoloque o cartão e leia mais uma vez.',
  },
  'certificate/absent': {
    title: 'Este certificado não está no cartão',
    sentence:
      'Cartões de menores de 15 anos, de quem não quis o certificado e cartões sem PIN 顔認証マイナンバーカード podem não ter. Não é defeito.',
    next: `Se precisar dele, consulte a ${OFFICE}.`,
  },
  'certificate/unreadable': {
    title: 'Não foi possível ler o certificado',
    sentence: ({ reason }) => `O que o cartão enviou não tem a forma de um certificado (${reason}).`,
    next: `Recoloque o cartão e leia mais uma vez. Se continuar acontecendo, peça para verem o cartão na ${OFFICE}.`,
  },
  'pin/wrong': {
    title: ({ pin }) => either(pin, 'Esta senha não está certa', 'Este PIN não está certo'),
    sentence: ({ pin, triesLeft: left }) => `${secret(pin)}: o cartão não aceitou. ${triesLeft(left)}.`,
    next: ({ pin, triesLeft: left }) =>
      left === 1
        ? 'Mais um erro causa o bloqueio. Se não tiver certeza, pare aqui e procure a sua anotação.'
        : `Confira ${either(pin, 'as letras e os números', 'qual PIN está sendo pedido')} e digite de novo. Se não tiver certeza, pode parar aqui, e nada muda.`,
  },
  'pin/now-blocked': {
    title: ({ pin }) => either(pin, 'A senha foi bloqueada', 'O PIN foi bloqueado'),
    sentence: ({ pin }) =>
      `${secret(pin)}: houve erros demais, e não pode mais ser ${either(pin, 'usada', 'usado')}. Os outros PINs continuam funcionando, e o cartão também, como documento de identidade.`,
    next: ({ pin, reset }) => waysToReset[reset === 'office' ? 'resident' : pin],
  },
  'pin/blocked': {
    title: ({ pin }) => either(pin, 'A senha está bloqueada', 'O PIN está bloqueado'),
    sentence: ({ pin }) =>
      `${secret(pin)}: houve erros demais antes, e não pode ser ${either(pin, 'usada', 'usado')}. Os outros PINs continuam funcionando, e o cartão também, como documento de identidade.`,
    next: ({ pin, reset }) => waysToReset[reset === 'office' ? 'resident' : pin],
  },
  'pin/absent': {
    title: ({ pin }) => either(pin, 'Este cartão não tem esta senha', 'Este cartão não tem este PIN'),
    sentence: ({ pin }) =>
      `${secret(pin)}: não está ${either(pin, 'definida', 'definido')} neste cartão. Cartões sem PIN 顔認証マイナンバーカード são assim. Não é defeito.`,
    next: `Se precisar, consulte a ${OFFICE}.`,
  },
  'pin/shape': {
    title: ({ pin }) => either(pin, 'Esta senha não tem a forma certa', 'Este PIN não tem a forma certa'),
    sentence: ({ pin }) =>
      pin === 'sign'
        ? 'A senha de assinatura 署名用パスワード tem de 6 a 16 caracteres, com letras e números. Ela não foi enviada ao cartão, por isso nenhuma tentativa foi gasta.'
        : `${secret(pin)}: tem 4 dígitos. Não foi enviado ao cartão, por isso nenhuma tentativa foi gasta.`,
    next: 'Confira o tamanho e os caracteres e digite de novo.',
  },
  'pin/last-try': {
    title: 'Resta só 1 tentativa',
    sentence: ({ pin }) => `Mais um erro causa o bloqueio: ${secret(pin)}. Nada foi enviado ao cartão ainda.`,
    next: 'Só se tiver certeza, escolha “Usar a última tentativa” na outra janela. Senão, pare aqui.',
  },
  'pin/counter-changed': {
    title: 'O número de tentativas restantes mudou',
    sentence: ({ pin }) =>
      `${secret(pin)}: o contador do cartão não é o que você viu. Talvez outro programa tenha tentado. Nada foi enviado.`,
    next: 'Veja o novo número antes de decidir se quer continuar.',
  },
  'pin/not-tried': {
    title: 'O cartão não o testou',
    sentence: ({ pin }) =>
      `${secret(pin)}: foi enviado e nenhuma tentativa foi contada. O leitor parece não passar o conteúdo ao cartão; não se sabe se está certo.`,
    next: 'Use outro leitor de cartão.',
  },
  'pin/outcome-unknown': {
    title: 'O resultado é desconhecido',
    sentence: ({ pin }) =>
      `${secret(pin)}: o contato com o cartão foi perdido depois do envio e antes da resposta. Ainda não se sabe se uma tentativa foi gasta.`,
    next: 'Recoloque o cartão e veja as tentativas restantes antes de continuar.',
  },
  'pin/change-refused': {
    title: ({ pin }) => either(pin, 'A nova senha não foi aceita', 'O novo PIN não foi aceito'),
    sentence: ({ pin, statusWord }) =>
      `O cartão não aceitou ${either(pin, 'a nova senha', 'o novo PIN')} (${statusWord}). ${secret(pin)}: continua valendo ${either(pin, 'a antiga', 'o antigo')}.`,
    next: ({ pin }) => `Escolha ${either(pin, 'outra senha', 'outro PIN')} e faça a alteração de novo.`,
  },
  'pin/change-unknown': {
    title: 'Não se sabe se a alteração foi feita',
    sentence: ({ pin }) =>
      `${secret(pin)}: o contato com o cartão foi perdido depois do envio ${either(pin, 'da nova senha', 'do novo PIN')} e antes da resposta. Agora vale ${either(pin, 'a antiga ou a nova', 'o antigo ou o novo')}.`,
    next: ({ pin }) =>
      `Recoloque o cartão. Na próxima vez que precisar, tente primeiro ${either(pin, 'a nova', 'o novo')}.`,
  },
  'pin/pad-cancelled': {
    title: 'Cancelado no leitor',
    sentence:
      'A tecla de cancelar do leitor foi pressionada, por isso a operação parou. Nenhuma tentativa foi gasta.',
    next: 'Para continuar, comece de novo. Se parar aqui, nada muda.',
  },
  'pin/pad-timed-out': {
    title: 'O leitor esperou tempo demais',
    sentence: 'Nenhuma tecla do leitor foi pressionada por algum tempo. Nenhuma tentativa foi gasta.',
    next: 'Comece de novo e digite os números em até 30 segundos depois que o leitor pedir.',
  },
  'pin/pad-mismatch': {
    title: 'O que foi digitado no leitor não confere',
    sentence: 'Não eram 4 dígitos, ou o novo PIN não foi igual nas duas vezes. Nenhuma tentativa foi gasta.',
    next: 'Comece de novo e digite outra vez nas teclas do leitor.',
  },
  'pin/pad-unusable': {
    title: 'Não foi possível usar as teclas do leitor',
    sentence: 'O leitor não aceitou esta operação. Nenhuma tentativa foi gasta.',
    next: 'Digite o PIN nesta tela.',
  },
  'operation/declined': {
    title: 'Parado aqui',
    sentence: 'Você escolheu parar. Nada foi enviado ao cartão e nenhuma tentativa foi gasta.',
    next: 'Para continuar, faça de novo.',
  },
  'card/unidentified': {
    title: 'Não dá para distinguir este cartão',
    sentence:
      'O cartão não deu o que o distingue de outros. Nenhum PIN é enviado, para não ir ao cartão errado.',
    next: 'Recoloque o cartão e leia mais uma vez. Se continuar acontecendo, peça para verem o cartão na prefeitura 市区町村の窓口 onde você tem registro de residência.',
  },
  'pin/counted-more': {
    title: 'Mais de uma tentativa foi contada',
    sentence: ({ pin, triesLeft: left, counted }) =>
      `${secret(pin)}: foi enviado uma vez e o cartão contou ${counted}. Tentativas restantes: ${left}. O leitor talvez repita comandos sozinho.`,
    next: 'Não digite mais nenhum PIN com este leitor. Use outro.',
  },
  'pin/counter-falls': {
    title: 'As tentativas diminuem sozinhas',
    sentence: ({ pin }) =>
      `${secret(pin)}: restam menos tentativas do que antes, e nada foi enviado daqui. Se você não errou em outro lugar, este cartão ou leitor conta a simples pergunta. Para não perder mais, ela não é mais feita.`,
    next: 'Só leia de novo se lembrar de um erro em outro programa ou computador. Senão, não use este leitor.',
  },
  'elsewhere/no-opensc': {
    title: 'OpenSC não encontrado',
    sentence:
      'Este computador não tem a peça pela qual outros programas usam o cartão (o módulo PKCS #11 do OpenSC).',
    next: 'Instale o OpenSC com o comando mostrado na página e verifique de novo.',
  },
  'elsewhere/opensc-changed': {
    title: 'O OpenSC está agora em outro lugar',
    sentence:
      'O OpenSC mudou de lugar depois que esta página mostrou as linhas, como pode acontecer numa atualização. Nada foi gravado que você não tivesse visto.',
    next: 'Pressione “Verificar de novo”, veja as novas linhas e pressione de novo.',
  },
  'elsewhere/card-cannot': {
    title: 'A chave deste cartão não serve para SSH aqui',
    sentence:
      'O certificado do cartão foi lido. A chave dele é de um tipo diferente do que este programa passa ao SSH (RSA).',
    next: 'Use o Cartão My Number atual.',
  },
  'elsewhere/changed-by-hand': {
    title: 'O arquivo de configuração não foi alterado',
    sentence: 'O arquivo não está como este programa espera. Nada foi gravado, para não estragar nada.',
    next: 'Abra o arquivo e corrija à mão as linhas do Shomei.',
  },
  'elsewhere/not-written': {
    title: 'Não foi possível gravar o arquivo de configuração',
    sentence: 'O disco está cheio ou não é permitido gravar ali. O arquivo está como antes.',
    next: 'Confira se há espaço livre e se você pode gravar no arquivo e na pasta dele, e pressione de novo.',
  },
  'elsewhere/browser-open': {
    title: 'O navegador está aberto',
    sentence: 'Enquanto está aberto, ele gravaria por cima da alteração. Nada foi alterado.',
    next: 'Feche todas as janelas do navegador e pressione de novo.',
  },
  'elsewhere/not-started': {
    title: 'Não foi possível abrir o navegador',
    sentence: 'O programa do navegador não pôde ser iniciado.',
    next: 'Verifique se o navegador está instalado e pressione de novo.',
  },
  'operation/busy': {
    title: 'Outra operação ainda está em andamento',
    sentence: 'O cartão só consegue fazer uma coisa de cada vez.',
    next: 'Espere um momento e tente de novo.',
  },
  'operation/switched-off': {
    title: 'Desativado neste computador',
    sentence: 'Quem administra este computador desativou esta função. Nada foi alterado.',
    next: 'Se precisar dela, fale com o administrador deste computador.',
  },
  'operation/ended': {
    title: 'Parado no meio',
    sentence:
      'O programa estava para terminar, ou o computador para entrar em suspensão, e por isso não continuou. Nenhum PIN foi alterado.',
    next: 'Se precisar, comece de novo.',
  },
  'file/not-saved': {
    title: 'Não foi possível salvar o arquivo',
    sentence:
      'Não foi possível gravar no lugar que você escolheu. O arquivo que já existia continua como estava.',
    next: 'Escolha outro lugar e salve de novo.',
  },
  'file/disk-full': {
    title: 'O disco está cheio',
    sentence: 'Não há mais espaço no lugar que você escolheu. O arquivo que já existia continua como estava.',
    next: 'Libere espaço ou escolha outro lugar e salve de novo.',
  },
  'file/not-kept': {
    title: 'Não foi possível guardar neste computador',
    sentence:
      'O Shomei não conseguiu gravar no lugar onde guarda os próprios registros: o disco está cheio ou não é permitido gravar ali. O que já estava guardado continua como estava.',
    next: 'Verifique se há espaço livre e permissão para gravar e tente de novo.',
  },
  'reminders/full': {
    title: 'Não cabem mais lembretes',
    sentence:
      'São guardados no máximo 100 lembretes. Nada foi acrescentado, e os que já existem continuam como estavam.',
    next: 'Apague os lembretes de que não precisa mais e tente de novo.',
  },
  'file/not-deleted': {
    title: 'Não foi possível apagar',
    sentence:
      'O que você quis apagar ainda está neste computador: outro programa está usando ou não é permitido apagar ali.',
    next: 'Feche os outros programas, verifique a permissão para gravar e apague de novo.',
  },
  'link/not-opened': {
    title: 'Não foi possível abrir o navegador',
    sentence: 'O navegador deste computador não aceitou a página.',
    next: ({ address }) => `Abra um navegador e digite ${address} nele.`,
  },
  'page/not-printed': {
    title: 'Não foi possível criar o PDF',
    sentence: 'Não foi possível transformar esta página em PDF. Nada foi salvo.',
    next: 'Tente mais uma vez. Se não der certo, abra o Shomei de novo.',
  },
  'file/not-readable': {
    title: 'Não foi possível abrir o arquivo',
    sentence: 'Ele não está mais lá, ou você não pode lê-lo, ou foi mudado nesse meio-tempo.',
    next: 'Verifique se o arquivo está onde você o escolheu e escolha-o de novo.',
  },
  internal: {
    title: 'Aconteceu algo inesperado',
    sentence: ({ incident }) => `Houve um problema dentro deste programa (número ${incident}).`,
    next: 'Abra o Shomei de novo. Se continuar acontecendo, envie este número aos desenvolvedores.',
  },
};
