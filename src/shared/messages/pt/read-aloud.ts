import type { Messages } from '../ja.ts';

export const readAloud: Messages['readAloud'] = {
  start: 'Ler em voz alta',
  stop: 'Parar a leitura',
};
