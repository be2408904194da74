import type { Messages } from '../ja.ts';

export const notices: Messages['notices'] = {
  heading: 'Avisos',
  dismiss: 'Já vi',
  damaged: {
    reminders: {
      title: 'O arquivo dos lembretes estava danificado',
      sentence: 'Não foi possível ler o arquivo inteiro. O arquivo danificado foi guardado, não apagado.',
      readable: (count) => `É possível recuperar ${count === 1 ? '1 lembrete' : `${count} lembretes`}.`,
    },
    settings: {
      title: 'O arquivo das configurações estava danificado',
      sentence:
        'Não foi possível ler o arquivo, e o Shomei começou com as configurações padrão. O arquivo danificado foi guardado, não apagado.',
      readable: (count) =>
        `É possível recuperar ${count === 1 ? '1 configuração' : `${count} configurações`}.`,
    },
    nothing: 'Nada nele pode ser recuperado.',
    putBack: 'Recuperar',
    delete: 'Apagar o arquivo danificado',
  },
  notKept: {
    title: 'Nada pode ser guardado neste computador',
    sentence:
      'O Shomei não consegue gravar no lugar onde guarda os próprios registros. Os cartões são lidos normalmente. As configurações e os lembretes que você escolher somem ao fechar a janela.',
    next: 'Verifique se há espaço livre e permissão para gravar e abra o Shomei de novo.',
  },
};
