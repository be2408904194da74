import { describe, expect, it } from 'vitest';
import { VirtualGateway } from '../sample/virtual-gateway.ts';
import { awaitedGateway } from './awaited-gateway.ts';
import type { CardGateway, GatewayStatus } from './card-gateway.ts';

const RUNNING: GatewayStatus = {
  service: 'running',
  readers: [{ name: 'Reader A', card: 'none', insertion: 0 }],
};

function awaited() {
  const readers = new VirtualGateway(['Reader A']);
  let come: () => void = () => undefined;
  let fail: (why: Error) => void = () => undefined;
  const coming = new Promise<CardGateway>((resolve, reject) => {
    come = () => resolve(readers);
    fail = reject;
  });
  const gateway = awaitedGateway(coming);
  const reports: GatewayStatus[] = [];
  const end = gateway.watch((status) => reports.push(status));
  /** Lets everything that waits for the readers continue. */
  const settled = () => coming.then(() => undefined).catch(() => undefined);
  return { readers, gateway, reports, end, settled, come, fail };
}

describe('readers that are still being loaded', () => {
  it('report once they are there, and after every change', async () => {
    const { readers, reports, come, settled } = awaited();
    expect(reports).toEqual([]);
    come();
    await settled();
    expect(reports).toEqual([RUNNING]);
    readers.failService('not-running');
    expect(reports.at(-1)).toEqual({ service: 'failed', reason: 'not-running' });
  });

  it('report nothing to who has left', async () => {
    const { readers, reports, come, end, settled } = awaited();
    end();
    come();
    await settled();
    readers.refresh();
    expect(reports).toEqual([]);
  });

  it('report no more to who leaves at the first report', async () => {
    const { readers, gateway, come, settled } = awaited();
    let heard = 0;
    const end = gateway.watch(() => {
      heard += 1;
      end();
    });
    come();
    await settled();
    readers.refresh();
    expect(heard).toBe(1);
  });

  it('look again and let go when they are there', async () => {
    const { readers, gateway, reports, come, settled } = awaited();
    gateway.refresh();
    come();
    await settled();
    expect(reports).toEqual([RUNNING, RUNNING]);
    await gateway.close();
    readers.refresh();
    expect(reports).toHaveLength(2);
  });

  it('give the card when they are there', async () => {
    const { gateway, come } = awaited();
    const card = gateway.withCard('Reader A', () => Promise.resolve('used'));
    come();
    await expect(card).rejects.toMatchObject({ reason: 'card-removed' });
  });
});

describe('readers that cannot be loaded', () => {
  it('are a missing part of the program', async () => {
    const { gateway, reports, fail, settled } = awaited();
    fail(new Error('no such file'));
    await settled();
    expect(reports).toEqual([{ service: 'failed', reason: 'part-missing' }]);
    await expect(gateway.withCard('Reader A', () => Promise.resolve())).rejects.toMatchObject({
      reason: 'service-part-missing',
    });
    gateway.refresh();
    await gateway.close();
  });
});
