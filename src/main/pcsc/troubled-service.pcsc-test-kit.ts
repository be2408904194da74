import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { pcscdMissingReason } from '../../../e2e/fixtures/pcscd.ts';
import type { MessageKind } from '../../../e2e/fixtures/scripted-service/messages.ts';
import { ScriptedService } from '../../../e2e/fixtures/scripted-service/scripted-service.ts';
import type { CardGateway, GatewayStatus } from '../card/card-gateway.ts';
import { createPcscGateway } from './pcsc-gateway.ts';
import { SELECT, StatusRecorder } from './pcsc-test-kit.ts';

export const missing = pcscdMissingReason();

const READERS = ['Reader A 00 00', 'Reader B 00 00', 'Reader C 00 00', 'Reader D 00 00'] as const;

export const [A, B, C, D] = READERS;

export const OK = Uint8Array.of(0x90, 0x00);

/** Short, for a service in this very process. The real limits are tried on the command line. Milliseconds. */
const LIMITS = { service: 200, card: 600, command: 400, closing: 300 };

export let service: ScriptedService;
export let gateway: CardGateway;
export let recorder: StatusRecorder;

/** For the beginning of a `describe`. */
export function useScriptedService(): void {
  // libpcsclite reads the place of the service once, so all tests share one.
  beforeAll(async () => {
    service = await ScriptedService.start(READERS);
    process.env['PCSCLITE_CSOCK_NAME'] = service.socket;
  });

  afterAll(() => service.stop());

  beforeEach(() => {
    log.length = 0;
    gateway = createPcscGateway({ limits: LIMITS, log: (line) => log.push(line) });
  });

  afterEach(async () => {
    service.script = () => undefined;
    service.letGo();
    await gateway.close();
    service.replug(() => READERS);
    READERS.forEach((_, index) => service.remove(index));
    await vi.waitFor(() => expect(service.clients).toBe(0));
    service.heard.length = 0;
  });
}

export const log: string[] = [];

export const watch = (): StatusRecorder => (recorder = new StatusRecorder(gateway));

export const hangAt = (kind: MessageKind): void => {
  service.script = (asked) => (asked.kind === kind ? 'hang' : undefined);
};

export const select = (reader: string) => gateway.withCard(reader, (card) => card.transmit(SELECT));

export const failed = (status: GatewayStatus) => status.service === 'failed';
