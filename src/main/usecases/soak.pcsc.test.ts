import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Pcscd,
  pcscdForeignReason,
  pcscdMissingReason,
  startPcscd,
  VPCD_PORTS,
  VPCD_READERS,
} from '../../../e2e/fixtures/pcscd.ts';
import { createPcscGateway } from '../pcsc/pcsc-gateway.ts';
import { BusyReader, truthsByProfile } from '../testing/busy-reader.ts';
import { Random } from '../testing/random.ts';
import { expectNoMoreThan, handlesInUse, handlesText, heapInUse } from '../testing/resources.ts';
import { startSessionOn } from '../testing/test-session.ts';

/** Each begins with a restart of the service. */
const CHAPTERS = 8;
/** What happens in each of the two readers at the same time. */
const EVENTS = 12;
/** Chapters before anything is measured. */
const WARM_UP = 2;
const SEED = 20_261_121;
/** MiB. */
const MOST_GROWTH = 3;

const places = [
  [VPCD_READERS[0], VPCD_PORTS[0]],
  [VPCD_READERS[1], VPCD_PORTS[1]],
] as const;
const missing = pcscdMissingReason() ?? pcscdForeignReason();
const measured: string[] = [];

describe.skipIf(missing)(`on real readers${missing ? ` (${missing})` : ''}`, () => {
  let service: Pcscd;

  beforeAll(async () => {
    service = await startPcscd();
  });
  afterAll(async () => {
    process.stdout.write(`soak on real PC/SC: ${measured.join(', ')}\n`);
    await service.stop();
  });

  it('two hundred random events leave the last state and nothing else', async () => {
    const truths = await truthsByProfile();
    const gateway = createPcscGateway();
    const { session, memory, mistakes, stop } = startSessionOn(gateway);
    const random = new Random(SEED);
    const readers = places.map(
      ([name, port], turn) =>
        new BusyReader({ session, truths, name, port, random: new Random(SEED + 1 + turn) }),
    );
    const each = (act: (busy: BusyReader) => Promise<void>) => Promise.all(readers.map(act));
    const restart = async (): Promise<void> => {
      const disturbed = readers.map((busy) => busy.beDisturbed());
      if (random.happens(0.5)) await service.kill();
      await service.restart();
      await Promise.all(disturbed);
      await each((busy) => busy.recover());
    };
    const happen = async (chapters: number): Promise<void> => {
      for (let chapter = 0; chapter < chapters; chapter += 1) {
        await restart();
        await each((busy) => busy.happen(EVENTS));
      }
      await each((busy) => busy.expectTruth());
      await each((busy) => busy.clear());
    };

    await happen(WARM_UP);
    const [heap, handles] = [heapInUse(), handlesInUse()];
    await happen(CHAPTERS - WARM_UP);
    const growth = heapInUse() - heap;
    measured.push(
      `seed ${SEED}`,
      ...readers.map(({ counts }) => JSON.stringify(counts)),
      `${CHAPTERS} restarts`,
      `heap ${growth.toFixed(1)} MiB`,
      `${handlesText(handles)}, then ${handlesText(handlesInUse())}`,
    );
    expect(mistakes).toEqual([]);
    expect(growth).toBeLessThan(MOST_GROWTH);
    await expectNoMoreThan(handles);
    memory.forgetAll();
    stop();
    await gateway.close();
  }, 300_000);
});
