import type { Messages } from '../ja.ts';

export const question: Messages['question'] = {
  lastTry: {
    title: 'Usar a última tentativa?',
    sentences: [
      'Um erro causa o bloqueio, até a redefinição na prefeitura ou em um terminal.',
      'Se não tiver certeza, pare aqui. Nada foi enviado ao cartão ainda.',
    ],
    go: 'Usar a última tentativa',
  },
  unseenPress: {
    title: 'Foi você?',
    sentences: {
      'send-pin': 'O que foi digitado está para ser enviado ao cartão.',
      delete: 'Lembretes ou o registro estão para ser apagados.',
      remind: 'Um lembrete está para ser adicionado.',
      'ask-tries':
        'O cartão está para ser consultado de novo sobre as tentativas restantes. A própria pergunta pode custar uma.',
    },
    why: 'Nenhum mouse, tecla ou toque foi visto, por isso a pergunta. Se não foi você, pare.',
    go: 'Continuar',
  },
  stop: 'Parar',
};
