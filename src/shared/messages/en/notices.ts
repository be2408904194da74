import type { Messages } from '../ja.ts';

export const notices: Messages['notices'] = {
  heading: 'Notices',
  dismiss: 'I have seen it',
  damaged: {
    reminders: {
      title: 'The file of your reminders was damaged',
      sentence: 'It could not be read as a whole. The damaged file was kept, not deleted.',
      readable: (count) => `${count === 1 ? '1 reminder' : `${count} reminders`} in it can be put back.`,
    },
    settings: {
      title: 'The file of your settings was damaged',
      sentence:
        'It could not be read, so Shomei started with its standard settings. The damaged file was kept, not deleted.',
      readable: (count) => `${count === 1 ? '1 setting' : `${count} settings`} in it can be put back.`,
    },
    nothing: 'Nothing in it can be put back.',
    putBack: 'Put back',
    delete: 'Delete the damaged file',
  },
  notKept: {
    title: 'Nothing can be stored on this computer',
    sentence:
      'Shomei cannot write to the place where it keeps its own records. Cards are read as usual. Settings and reminders that you choose are gone when you close the window.',
    next: 'Check that there is free space and that you may write there, then open Shomei again.',
  },
  policyDamaged: {
    title: 'The settings of your organisation cannot be read',
    sentence:
      'The policy of this computer is not as it should be. What it was to switch off is not known, so signing, reminders, samples and saving are all switched off. Cards are read as usual.',
    next: 'Tell the administrator of this computer.',
  },
  oldVersion: {
    title: 'This version is more than a year old',
    sentence: (version) =>
      `Shomei ${version} was made more than a year ago. Problems that were found since then may not be solved in it.`,
    look: (address) => `See whether there is a newer one: ${address}`,
    ask: 'Ask whoever installed it, or the administrator of this computer, for a newer one.',
  },
};
