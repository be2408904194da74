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
  policyDamaged: {
    title: 'Não foi possível ler as definições da sua organização',
    sentence:
      'A política (policy) deste computador não está correta. Como não se sabe o que ela desativa, a assinatura, os lembretes, os exemplos e o salvamento estão todos desativados. Os cartões são lidos normalmente.',
    next: 'Avise o administrador deste computador.',
  },
  oldVersion: {
    title: 'Esta versão tem mais de um ano',
    sentence: (version) =>
      `O Shomei ${version} foi feito há mais de um ano. Problemas encontrados depois disso podem não estar resolvidos nele.`,
    look: (address) => `Veja se há uma versão mais nova: ${address}`,
    ask: 'Pergunte a quem o instalou, ou ao administrador deste computador, se há uma versão mais nova.',
  },
};
