import type { CommandInput, CommandWithInput } from '../api.ts';

/** An input that each command takes. A missing one, or one of the wrong type, does not compile. */
export const goodInputs: { readonly [Name in CommandWithInput]: CommandInput<Name> } = {
  'app.updateSettings': { theme: 'dark' },
  'app.chooseReader': { name: 'A' },
  'app.startSample': { sample: 'adult' },
  'app.openLink': { link: 'jpki-portal' },
  'app.copyText': { text: 'x' },
  'app.setContentProtection': { on: true },
  'card.readAgain': { cardId: '1' },
  'card.readSignatureCertificate': { cardId: '1', password: 'ABC123', triesSeen: 5 },
  'card.changePin': {
    cardId: '1',
    pin: 'auth',
    current: '1234',
    replacement: '5678',
    triesSeen: 3,
  },
  'card.changePinOnPad': { cardId: '1', pin: 'auth', triesSeen: 3 },
  'card.certificateDetails': { cardId: '1', kind: 'auth' },
  'document.open': { path: '/nowhere/契約.pdf' },
  'document.read': { id: '1', begin: 0, end: 1 },
  'signing.look': { id: '1', form: 'pdf' },
  'signing.sign': {
    cardId: '1',
    password: 'ABC123',
    triesSeen: 5,
    files: [
      {
        id: '1',
        form: 'pdf',
        sha256: '0'.repeat(64),
        place: { page: 0, left: 60, top: 100, width: 200, height: 60 },
      },
    ],
    reason: '',
    shows: ['name', 'time'],
    outsideValidity: false,
  },
  'signing.word': { cardId: '1', shows: ['name'], reason: '' },
  'signing.showInFolder': { id: '1' },
  'document.close': { id: '1' },
  'document.beginning': { id: '1', size: 1 },
  'document.save': { id: '1' },
  'document.check': { id: '1' },
  'document.holder': { id: '1', signature: 0 },
  'elsewhere.sshKey': { cardId: '1' },
  'elsewhere.saveSshKey': { cardId: '1' },
  'elsewhere.change': {
    what: 'add-ssh',
    host: 'server.example.com',
    module: '/usr/lib/opensc-pkcs11.so',
  },
  'doctor.readReport': { text: '{}' },
  'doctor.saveReport': { format: 'text' },
  'plan.saveCalendar': { certificates: [{ label: '', kind: 'auth', expiresOn: '2026-11-14' }] },
  'plan.addReminder': { label: '母', kind: 'auth', expiresOn: '2026-11-14' },
  'plan.removeReminder': { id: '1' },
  'plan.dismissReminder': { id: '1' },
  'app.reportFault': { place: 'TypeError at index.js:1:2' },
  'app.putBack': { file: 'reminders' },
  'app.deleteDamaged': { file: 'settings' },
  'card.exportCertificate': { cardId: '1', kind: 'auth', format: 'der' },
};

const byName: ReadonlyMap<string, unknown> = new Map(Object.entries(goodInputs));

/** The same for a group and a name; undefined for a command that takes nothing. */
export const goodInputOf = (group: string, name: string): unknown => byName.get(`${group}.${name}`);
