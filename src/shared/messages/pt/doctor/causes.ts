import type { Doctor } from '../../doctor-texts.ts';

export const causes: Doctor['causes'] = {
  'no-usb-reader': {
    says: 'Nenhum leitor de cartão foi encontrado.',
    do: 'Conecte o leitor de novo e veja se a luz acende.',
  },
  'reader-felica-only': {
    says: 'O leitor conectado não lê o tipo de chip do Cartão My Number (Type B).',
    do: 'Use um leitor feito para o Cartão My Number.',
  },
  'usb-not-passed': {
    says: 'Nenhum leitor USB foi passado a este Linux dentro do Windows (WSL).',
    do: 'Passe o leitor com o usbipd no Windows, ou use o Shomei para Windows.',
  },
  'reader-taken-by-kernel': {
    says: 'O próprio Linux usa o leitor como aparelho NFC, e o serviço de cartões não consegue usá-lo.',
    do: 'Desligue os drivers NFC com o comando abaixo e conecte o leitor de novo.',
  },
  'device-problem': {
    says: 'O sistema não conseguiu iniciar o leitor conectado.',
    do: 'Conecte o leitor em outra porta.',
  },
  'device-blocked': {
    says: 'O sistema está configurado para bloquear o leitor conectado (USBGuard, por exemplo).',
    do: 'Peça ao administrador que permita este leitor.',
  },
  'driver-missing': {
    says: 'O driver do leitor não está instalado.',
    do: 'Instale o driver e conecte o leitor de novo. No Windows, use o do fabricante do leitor.',
  },
  'driver-too-old': {
    says: 'O driver instalado não conhece este leitor.',
    do: 'Atualize o driver e conecte o leitor de novo.',
  },
  'no-driver-for-reader': {
    says: 'Não existe driver PC/SC para este leitor neste sistema.',
    do: 'Use outro leitor, por exemplo um RC-S300 ou um em que se insere o cartão.',
  },
  'nothing-installed': {
    says: 'Nem o driver do leitor nem o serviço de cartões inteligentes (PC/SC) estão instalados.',
    do: 'Instale os dois e conecte o leitor de novo.',
  },
  'reader-unreliable': {
    says: 'Algumas pessoas relatam que este leitor nem sempre lê o Cartão My Number.',
    do: 'Se falhar, recoloque o cartão ou use outro leitor.',
  },
  'service-not-installed': {
    says: 'O serviço de cartões inteligentes (PC/SC) não está instalado.',
    do: 'Instale o serviço e inicie-o.',
  },
  'service-stopped': {
    says: 'O serviço de cartões inteligentes está parado.',
    do: 'Inicie o serviço. No Windows é “Cartão Inteligente” (Smart Card), entre os serviços.',
  },
  'service-hangs': {
    says: 'O serviço de cartões inteligentes funciona, mas não responde.',
    do: 'Desconecte o leitor, reinicie o serviço e conecte o leitor de novo.',
  },
  'service-full': {
    says: 'Programas demais usam o serviço de cartões, e ele recusou este.',
    do: 'Feche outros programas que usam cartões e reinicie o serviço.',
  },
  'part-missing': {
    says: 'A parte do Shomei que fala com leitores não pôde ser carregada.',
    do: 'Instale o Shomei de novo.',
  },
  'service-went-away': {
    says: 'O serviço de cartões parou durante a verificação.',
    do: 'Reinicie o serviço e verifique de novo.',
  },
  'library-unusable': {
    says: 'A biblioteca do serviço de cartões (PC/SC) é feita para outro tipo de programa.',
    do: 'Instale a biblioteca adequada a este computador.',
  },
  'service-masked': {
    says: 'O serviço de cartões inteligentes foi bloqueado e não pode ser iniciado (mask).',
    do: 'Desfaça o bloqueio e inicie o serviço com o comando abaixo.',
  },
  'service-without-systemd': {
    says: 'O serviço de cartões inteligentes está parado, e aqui não há systemd para iniciá-lo.',
    do: 'Inicie o serviço com o comando abaixo.',
  },
  'socket-elsewhere': {
    says: 'A variável de ambiente PCSCLITE_CSOCK_NAME indica um lugar onde não há serviço de cartões inteligentes.',
    do: 'Remova essa variável e abra o Shomei de novo.',
  },
  'versions-differ': {
    says: 'As versões do serviço e da sua biblioteca não combinam.',
    do: 'Atualize os dois para a mesma versão.',
  },
  'access-refused': {
    says: 'O serviço funciona, mas recusa este usuário.',
    do: 'Peça ao administrador uma regra do polkit. O comando abaixo é um exemplo.',
  },
  'access-refused-remotely': {
    says: 'O serviço recusa o uso porque o computador é usado a distância.',
    do: 'Entre diretamente no computador em que está o leitor.',
  },
  'access-cannot-be-asked': {
    says: 'O polkit, que decide sobre a permissão, não funciona aqui, e o serviço recusa todos.',
    do: 'Em um contêiner ou no WSL, inicie o serviço sem o polkit.',
  },
  'card-access-refused': {
    says: 'Os leitores aparecem, mas o uso do cartão foi recusado.',
    do: 'Peça ao administrador que permita também o access_card.',
  },
  'sandbox-shuts-off': {
    says: 'Este programa está isolado (Flatpak ou snap) e não alcança o serviço.',
    do: 'Use o Shomei em uma forma sem isolamento: deb, rpm ou AppImage.',
  },
  'socket-closed': {
    says: 'Este usuário não pode abrir o socket do serviço (/run/pcscd/pcscd.comm).',
    do: 'Peça ao administrador que o abra para este usuário (SocketMode de pcscd.socket).',
  },
  'reader-not-listed': {
    says: 'O leitor está conectado, mas o serviço não o vê.',
    do: 'Desconecte o leitor, reinicie o serviço e conecte o leitor de novo.',
  },
  'reader-went-away': {
    says: 'O leitor se desconectou durante a verificação.',
    do: 'Conecte-o de novo diretamente, sem hub USB.',
  },
  'second-service': {
    says: 'Há dois serviços de cartões em uso, e o outro está com o leitor.',
    do: 'Pare o outro, por exemplo um que veio dentro de um snap.',
  },
  'remote-desktop': {
    says: 'Na área de trabalho remota só aparecem os leitores do seu lado, e agora nenhum é passado.',
    do: 'Passe “cartões inteligentes” nas opções da conexão, ou use o programa do seu lado.',
  },
  'reader-open-to-network': {
    says: 'Um leitor virtual pode ser alcançado de qualquer ponto da rede.',
    do: 'Pare-o quando não o usar. Ao usar, feche a porta 35963 no firewall.',
  },
  'reader-hangs': {
    says: 'O leitor não responde.',
    do: 'Desconecte o leitor, espere 10 segundos e conecte-o de novo.',
  },
  'no-card': {
    says: 'Não há cartão no leitor.',
    do: 'Tire o cartão da capa e coloque-o no leitor, ou insira-o até o fim.',
  },
  'card-taken-early': {
    says: 'O cartão saiu antes do fim da leitura.',
    do: 'Coloque o cartão e não o mova até o fim da leitura.',
  },
  'card-mute': {
    says: 'Há um cartão, mas o chip não responde.',
    do: 'Confira o lado, afaste-o de metal e de outros cartões e recoloque-o.',
  },
  'card-in-use': {
    says: 'Outro programa está usando o cartão.',
    do: 'Feche os programas que usam o cartão, como o cliente oficial ou um navegador.',
  },
  'card-hangs': {
    says: 'O cartão ou o leitor parou de responder.',
    do: 'Tire o cartão, conecte o leitor de novo e recoloque o cartão.',
  },
  'other-card': {
    says: 'Este não é um Cartão My Number.',
    do: 'Troque pelo seu Cartão My Number マイナンバーカード.',
  },
  'juki-card': {
    says: 'Este é um cartão Juki 住民基本台帳カード. Os certificados dele não podem mais ser usados.',
    do: 'Use o seu Cartão My Number.',
  },
  'phone-instead': {
    says: 'Está sendo lido o certificado de um celular, e não um cartão.',
    do: 'Para verificar o cartão, afaste o celular e coloque o cartão.',
  },
  'unknown-card': {
    says: 'A aplicação do JPKI existe, mas em um tipo de cartão desconhecido.',
    do: 'Olhe o cartão: é um Cartão My Number?',
  },
  'application-silent': {
    says: 'A aplicação do cartão deu uma resposta inesperada.',
    do: 'Recoloque o cartão e verifique de novo.',
  },
  'certificate-damaged': {
    says: 'Um certificado do cartão não tem uma forma que possa ser lida.',
    do: 'Recoloque o cartão e verifique de novo.',
  },
  'certificate-ended': {
    says: 'O certificado de identificação do usuário 利用者証明用電子証明書 venceu.',
    do: 'Peça um certificado novo na prefeitura 市区町村の窓口.',
  },
  'certificate-absent': {
    says: 'O certificado de identificação do usuário 利用者証明用電子証明書 não está no cartão.',
    do: 'Se precisar, peça a emissão na prefeitura 市区町村の窓口.',
  },
  'auth-pin-locked': {
    says: 'O PIN de identificação do usuário 利用者証明用暗証番号 (4 dígitos) está bloqueado.',
    do: 'Veja como redefinir na página sobre PINs bloqueados.',
  },
  'sign-password-locked': {
    says: 'A senha de assinatura 署名用パスワード está bloqueada.',
    do: 'Veja como redefinir na página sobre PINs bloqueados.',
  },
  'other-pin-locked': {
    says: 'O PIN dos dados do cartão ou do registro de residentes está bloqueado.',
    do: 'Se precisar dele, redefina na prefeitura 市区町村の窓口.',
  },
  'issuer-not-confirmed': {
    says: 'Não foi possível confirmar a autoridade que emitiu o certificado.',
    do: 'Recoloque o cartão e verifique de novo.',
  },
  'last-try': {
    says: 'Um dos PINs tem só 1 tentativa. Mais um erro o bloqueia.',
    do: 'Não digite esse PIN até encontrar a sua anotação.',
  },
  'clock-wrong': {
    says: 'O relógio do computador parece estar errado.',
    do: 'Deixe o sistema acertar data e hora automaticamente.',
  },
  'no-japanese-font': {
    says: 'O sistema não tem fonte japonesa. A janela do Shomei usa a sua própria.',
    do: 'Se outros programas mostram quadrados, instale uma fonte japonesa.',
  },
  sandboxed: {
    says: 'Este programa está isolado (contêiner, Flatpak ou parecido).',
    do: 'Se o cartão pode ser lido, não há nada a fazer.',
  },
  'remote-session': {
    says: 'Você entrou neste computador a distância.',
    do: 'Se o cartão pode ser lido, não há nada a fazer.',
  },
  'other-card-programs': {
    says: 'Há outros programas em uso que talvez usem o cartão.',
    do: 'Se aparecer que o cartão está em uso, feche-os.',
  },
  'browser-shut-in': {
    says: 'Este navegador está isolado e não pode usar a parte do sistema para cartões.',
    do: 'Para entrar em sites com o cartão, use um navegador sem isolamento.',
  },
};
