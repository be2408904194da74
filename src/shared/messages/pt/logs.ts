import type { Messages } from '../ja.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('pt-BR');

export const logs: Messages['logs'] = {
  title: 'Registro de funcionamento (log)',
  intro:
    'Ajuda a descobrir por que algo não funciona. Fica neste computador e não é enviado a lugar nenhum. Nele não são escritos PIN, senha, nome, número nem conteúdo de certificados.',
  keep: 'Manter um registro',
  lines: 'O que foi escrito',
  empty:
    'Nada foi escrito ainda. Para investigar um problema, marque “Manter um registro” acima e tente mais uma vez.',
  refused: (count) =>
    count === 0
      ? 'Desde que foi iniciado, este programa não tentou se comunicar com o exterior.'
      : `Desde que foi iniciado, este programa foi impedido ${plural(count, { one: `${count} vez`, other: `${count} vezes` })} de se comunicar com o exterior.`,
  failed: 'Não foi possível ler o registro. Feche esta janela e abra de novo.',
  copy: 'Copiar o registro',
  delete: 'Apagar o registro',
  deleted: 'O registro foi apagado.',
  open: 'Mostrar o registro',
};
