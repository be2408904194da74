import type { ChannelNames } from './api.ts';

/** The names of all calls, for preload: the schemas stay in main. A missing or extra name does not compile. */
export const channels = {
  app: {
    snapshot: 'command',
    changed: 'event',
    updateSettings: 'command',
    chooseReader: 'command',
    startSample: 'command',
    stopSample: 'command',
    retry: 'command',
    end: 'command',
    openLink: 'command',
    about: 'command',
    oldVersionSeen: 'command',
    copyText: 'command',
    readLog: 'command',
    deleteLog: 'command',
    reportFault: 'command',
    putBack: 'command',
    deleteDamaged: 'command',
    setContentProtection: 'command',
  },
  card: {
    readAgain: 'command',
    changeSeen: 'command',
    readSignatureCertificate: 'command',
    changePin: 'command',
    changePinOnPad: 'command',
    certificateDetails: 'command',
    exportCertificate: 'command',
  },
  document: {
    open: 'file',
    read: 'command',
    close: 'command',
    beginning: 'command',
    save: 'command',
    check: 'command',
    holder: 'command',
  },
  signing: {
    look: 'command',
    sign: 'command',
    word: 'command',
    progressed: 'event',
    stop: 'command',
    showInFolder: 'command',
  },
  doctor: {
    run: 'command',
    progress: 'event',
    readReport: 'command',
    saveReport: 'command',
  },
  elsewhere: {
    look: 'command',
    sshKey: 'command',
    saveSshKey: 'command',
    change: 'command',
  },
  plan: {
    saveCalendar: 'command',
    savePdf: 'command',
    addReminder: 'command',
    removeReminder: 'command',
    removeAllReminders: 'command',
    dismissReminder: 'command',
  },
} as const satisfies ChannelNames;

/** @example channelOf('card', 'readAgain') === 'shomei:card.readAgain' */
export const channelOf = (group: string, name: string): string => `shomei:${group}.${name}`;

/** Between main and the window of a question. It has no other calls. */
export const questionChannels = {
  question: 'shomei-question:question',
  ready: 'shomei-question:ready',
  answer: 'shomei-question:answer',
} as const;
