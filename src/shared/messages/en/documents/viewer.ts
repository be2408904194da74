import type { ViewerTexts } from '../../ja/documents.ts';

/** The window in which a PDF file is shown. */
export const viewer: ViewerTexts = {
  opening: 'Opening the file',
  page: (page, pages) => `Page ${page} of ${pages}`,
  previous: 'Previous page',
  next: 'Next page',
  larger: 'Larger',
  smaller: 'Smaller',
  frame: (name) => `Contents of ${name}`,
  problems: {
    encrypted: {
      title: 'A file with a password cannot be shown',
      sentence: 'Shomei does not open PDF files that have a password.',
    },
    damaged: {
      title: 'This file cannot be shown',
      sentence: 'Parts of it cannot be read as PDF. Other programs may still show it.',
    },
    stopped: {
      title: 'Showing it took too long and was stopped',
      sentence:
        'A page of this file took more than 30 seconds to draw. Take care when you open it in other programs.',
    },
    lost: {
      title: 'The file cannot be read any more',
      sentence: 'It was moved, deleted or changed. Choose it again.',
    },
  },
};
