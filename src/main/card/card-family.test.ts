import { describe, expect, it } from 'vitest';
import type { CardProfile } from '../../shared/generations/card-profile.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { fromHex, scriptedCard } from '../testing/scripted-card.ts';
import { askFamilies, type CardFamily } from './card-family.ts';
import { families } from './families.ts';
import { SelectedApplication } from './iso7816/selected-application.ts';

/** A library's card: another family that this program does not know otherwise. */
const library: CardProfile = {
  id: 'present',
  card: 'unknown-token',
  status: 'issued',
  applications: [
    {
      aid: 'F06C696272617279',
      token: { file: 1, kinds: {}, otherwise: 'unknown-token' },
      certificates: [],
      secrets: [
        {
          kind: 'auth',
          file: 2,
          tries: 3,
          shape: { min: 4, max: 4, alphabet: 'digits' },
          changed: 'here',
          reset: 'office',
        },
      ],
    },
  ],
  validity: {
    card: {
      adult: { rule: 'tenth-birthday', birthdays: 10 },
      minor: { rule: 'fifth-birthday', birthdays: 5 },
      renewalMonths: 3,
    },
    certificate: { renewalMonths: 3 },
  },
};

const libraryCard: CardFamily = async (card) => {
  const application = await SelectedApplication.select(card, fromHex(library.applications[0].aid));
  return application && { kind: 'unknown-token', profile: library, application };
};

const selectLibrary = '00A4040C08F06C696272617279';
const all = [...families, libraryCard];

describe('a card', () => {
  it('of a second family is found once the first has said no', async () => {
    const card = {
      ...scriptedCard([]),
      transmit: (command: Uint8Array) =>
        Promise.resolve(
          fromHex(Buffer.from(command).toString('hex').toUpperCase() === selectLibrary ? '9000' : '6A82'),
        ),
    };
    expect(await askFamilies(card, all)).toMatchObject({ profile: library });
    expect(await askFamilies(card, families)).toBeUndefined();
  });

  it('of the first family is not asked for the second', async () => {
    const virtual = createVirtualCard('adult', { now: new Date('2025-11-21T03:00:00Z') });
    const sent: string[] = [];
    const card = {
      ...scriptedCard([]),
      transmit: (command: Uint8Array) => {
        sent.push(Buffer.from(command).toString('hex').toUpperCase());
        return Promise.resolve(virtual.transmit(command));
      },
    };
    expect(await askFamilies(card, all)).toMatchObject({ kind: 'my-number' });
    expect(sent).not.toContain(selectLibrary);
  });
});
