import type { Messages } from '../ja.ts';

export const ending: Messages['ending'] = {
  busy: {
    title: 'O cartão ainda está ocupado',
    sentence: 'Um momento, por favor. Você saberá o resultado. Deixe o cartão onde está.',
    onPad: 'Se o leitor pedir um número, pressione a tecla de cancelar do leitor.',
  },
  outcome: {
    title: 'Resultado da alteração do PIN',
    sentences: {
      changed: 'O novo já está valendo.',
      unchanged: 'Nada mudou. Use o que você tinha.',
      unknown: 'A última alteração foi interrompida e não se sabe se foi feita. Tente primeiro o novo.',
    },
  },
  end: 'Fechar o Shomei',
  understood: 'Entendi',
};
