import type { ViewerTexts } from '../../ja/documents.ts';

/** The window in which a PDF file is shown. */
export const viewer: ViewerTexts = {
  opening: 'Abrindo o arquivo',
  page: (page, pages) => `Página ${page} de ${pages}`,
  previous: 'Página anterior',
  next: 'Próxima página',
  larger: 'Maior',
  smaller: 'Menor',
  frame: (name) => `Conteúdo de ${name}`,
  problems: {
    encrypted: {
      title: 'Um arquivo com senha não pode ser mostrado',
      sentence: 'O Shomei não abre arquivos PDF com senha.',
    },
    damaged: {
      title: 'Este arquivo não pode ser mostrado',
      sentence: 'Partes dele não podem ser lidas como PDF. Outros programas talvez ainda o mostrem.',
    },
    stopped: {
      title: 'Demorou demais para mostrar e foi interrompido',
      sentence:
        'Uma página deste arquivo levou mais de 30 segundos para ser desenhada. Tome cuidado ao abri-lo em outros programas.',
    },
    lost: {
      title: 'Não é mais possível ler o arquivo',
      sentence: 'Ele foi movido, apagado ou mudado. Escolha-o de novo.',
    },
  },
};
