import { describe, expect, it, vi } from 'vitest';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { type CardGateway, TransportFault } from '../card/card-gateway.ts';
import { OwnUse } from '../usecases/own-use.ts';
import { VirtualGateway } from '../sample/virtual-gateway.ts';
import { NOW } from '../testing/test-session.ts';
import { examineMadeUp, outcomeOf, RC_S300 } from './testing/examination.ts';

const NOBODY = { broken: undefined, others: 0, remarks: [] };

/** A card that only one user at a time can have: the program's own readers, the doctor's, or another program. */
function sharedCard() {
  const readers = new VirtualGateway([RC_S300]);
  readers.insert(RC_S300, createVirtualCard('adult', { now: NOW }));
  type Holder = 'nobody' | 'shomei' | 'another program';
  const holder: { who: Holder; next: Holder } = { who: 'nobody', next: 'nobody' };
  const tries: string[] = [];
  const doctors: CardGateway = {
    watch: (listener) => readers.watch(listener),
    withCard: (reader, use) => {
      tries.push(holder.who);
      if (holder.who !== 'nobody') return Promise.reject(new TransportFault('card-in-use'));
      return readers.withCard(reader, use);
    },
    plugOf: (reader) => readers.plugOf(reader),
    refresh: () => readers.refresh(),
    close: () => readers.close(),
  };
  const ownUse = new OwnUse();
  const own = ownUse.of({
    ...doctors,
    withCard: async (_reader, use) => {
      holder.who = 'shomei';
      try {
        return await use(undefined as never);
      } finally {
        holder.who = holder.next;
      }
    },
  });
  /** Has the card until it is ended. */
  const hold = (): (() => Promise<void>) => {
    let end = (): void => undefined;
    const using = own.withCard(RC_S300, () => new Promise<void>((resolve) => (end = resolve)));
    return () => {
      end();
      return using;
    };
  };
  return { doctors, ownUse, holder, tries, hold };
}

describe('a card that Shomei itself is using', () => {
  it('is read by the doctor when that is over', async () => {
    const { doctors, ownUse, tries, hold } = sharedCard();
    const end = hold();
    const examining = examineMadeUp({ gateway: doctors, ownUse });
    await vi.waitFor(() => expect(tries).toEqual(['shomei']));
    await end();
    expect(outcomeOf(await examining)).toEqual(NOBODY);
    // A reading comes to the card more than once.
    expect(tries.slice(1).every((who) => who === 'nobody')).toBe(true);
  });

  it('is in use by no other program, though the use began after the check and lasts longer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { doctors, ownUse, hold } = sharedCard();
      let end = (): Promise<void> => Promise.resolve();
      const late: CardGateway = {
        ...doctors,
        withCard: (reader, use) => {
          end = hold();
          return doctors.withCard(reader, use);
        },
      };
      const examining = examineMadeUp({ gateway: late, ownUse });
      await vi.advanceTimersByTimeAsync(19_000);
      const report = await examining;
      expect(outcomeOf(report)).toEqual(NOBODY);
      expect(report.findings.find(({ layer }) => layer === 'card-answer')?.state).toBe('unknown');
      await end();
    } finally {
      vi.useRealTimers();
    }
  });

  it('is in use by another program, where one has it when Shomei no longer does', async () => {
    const { doctors, ownUse, holder, tries, hold } = sharedCard();
    const end = hold();
    const examining = examineMadeUp({ gateway: doctors, ownUse });
    await vi.waitFor(() => expect(tries).toEqual(['shomei']));
    holder.next = 'another program';
    await end();
    expect(outcomeOf(await examining).broken).toBe('card-answer L9-2');
  });

  it('blames another program as ever where Shomei had the card before the check', async () => {
    const { doctors, ownUse, holder, hold } = sharedCard();
    await hold()();
    holder.who = 'another program';
    const { broken } = outcomeOf(await examineMadeUp({ gateway: doctors, ownUse }));
    expect(broken).toBe('card-answer L9-2');
  });
});
