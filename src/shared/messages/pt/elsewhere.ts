import type { Messages } from '../ja.ts';

/** The card in other programs, through OpenSC. */
export const elsewhere: Messages['elsewhere'] = {
  open: 'Usar em outros programas (SSH, navegadores)',
  title: 'Usar o cartão em outros programas',
  intro:
    'O SSH e sites podem usar a chave do certificado de identificação do usuário para o login. Um programa chamado OpenSC fica entre o cartão e eles. Esta página é para quem sabe o que quer.',
  guard: {
    title: 'Quem pede o PIN é o outro programa',
    sentence:
      'O Shomei não fica no meio e não pode parar você antes da última tentativa. Três erros seguidos bloqueiam o PIN.',
    tries: (left) => `Tentativas restantes do PIN de identificação do usuário agora: ${left}.`,
    signature:
      '“Digital Signature PIN” é a senha de assinatura. O login não precisa dela: cancele se for pedida.',
  },
  sample: 'Outros programas não veem um cartão de exemplo.',
  openSc: {
    heading: 'OpenSC',
    found: (version) => `Encontrado (${version})`,
    foundUnknown: 'Encontrado (versão desconhecida)',
    none: 'Ainda não está neste computador. Este comando instala:',
    look: 'Verificar de novo',
    canHeading: 'O que é possível',
    can: ['Login por SSH', 'Login em sites que usam TLS 1.2'],
    cannotHeading: 'O que não é possível',
    cannot: [
      'Login em sites que só usam TLS 1.3: o OpenSC não faz esse tipo de assinatura (RSA-PSS). O Chromium mostra ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS.',
      'Login no Mynaportal ou no e-Tax',
    ],
    stays:
      'Depois de digitado o PIN, a chave pode ser usada sem perguntar até o cartão ser retirado ou o navegador fechar. Retire o cartão quando terminar.',
  },
  copy: 'Copiar',
  add: 'Acrescentar',
  undo: 'Desfazer',
  undone: 'Está como era antes.',
  done: 'Pronto.',
  unclear: (file) => `${file} não pode ser alterado daqui.`,
  ssh: {
    heading: 'SSH',
    lead: 'Esta é a chave pública. Acrescente esta linha a ~/.ssh/authorized_keys no servidor. Ela não contém nome nem endereço.',
    needCard: 'Quando um cartão for lido, a chave pública aparece aqui.',
    save: 'Salvar em arquivo',
    saved: 'Salvo.',
    host: 'Nome do servidor',
    hostHint: 'Exemplo: server.example.com',
    hostWrong: 'Isto não é o nome de um servidor. Exemplo: server.example.com',
    preview: (file) => `“Acrescentar” grava estas linhas no fim de ${file}. O resto não muda.`,
    there: (file) => `${file} tem linhas do Shomei.`,
  },
  browsers: {
    snap: 'Este navegador foi instalado como snap e não consegue carregar o módulo. Instale-o como pacote comum para usar o cartão.',
    flatpak:
      'Este navegador foi instalado como flatpak e não consegue carregar o módulo. Instale-o como pacote comum para usar o cartão.',
    none: 'Não encontrado neste computador.',
  },
  firefox: {
    heading: 'Firefox',
    lead: 'Abre o Firefox com um perfil novo só para este cartão. O Firefox de sempre não muda.',
    start: 'Abrir o Firefox',
    undo: 'Apagar este perfil',
  },
  chromium: {
    heading: 'Chromium / Chrome',
    preview: (file) =>
      `“Acrescentar” grava estas linhas no fim de ${file}. O Chromium e o Chrome usam o mesmo arquivo.`,
    there: (file) => `${file} tem linhas do Shomei.`,
    none: (file) =>
      `A lista do navegador (${file}) ainda não existe ou não é como se espera. Abra e feche o navegador uma vez e verifique de novo.`,
    isOpen: 'O navegador está aberto. Feche todas as janelas para alterar.',
    start: 'Abrir o Chromium',
  },
  official: {
    heading: 'Mynaportal, e-Tax',
    sentence:
      'Precisam do software oficial. No Linux, o jpki/myna, feito por voluntários, serve de ponte. O Shomei não o imita.',
    software: 'Ver o software oficial',
    bridge: 'Ver o jpki/myna',
  },
  byHand: {
    heading: 'Configurar à mão',
    windows: [
      'Instale o OpenSC com o instalador.',
      'O Edge e o Chrome podem funcionar logo pelo suporte a cartões do Windows (minidriver).',
      'No Firefox, carregue C:\\Program Files\\OpenSC Project\\OpenSC\\pkcs11\\opensc-pkcs11.dll em Configurações, Dispositivos de segurança.',
      'Para o SSH, grave PKCS11Provider e esse caminho no arquivo de configuração.',
    ],
    mac: [
      'Instale o pacote do OpenSC.',
      'O Safari e o Chrome podem funcionar logo pelo CryptoTokenKit do macOS.',
      'No Firefox, carregue /Library/OpenSC/lib/opensc-pkcs11.so em Configurações, Dispositivos de segurança.',
      'Para o SSH, grave PKCS11Provider e esse caminho no arquivo de configuração.',
    ],
    untried: 'Ainda não testamos no Windows nem no macOS.',
  },
};
