import type { Clock } from '../../shared/model/clock.ts';
import type { SampleId } from '../../shared/model/sample.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { type CardGateway, TransportFault } from '../card/card-gateway.ts';
import { type Scenario, scenarioOf } from './scenarios.ts';
import { type Interceptor, VirtualGateway } from './virtual-gateway.ts';

const READER = 'Shomei Sample Reader';

/**
 * The machine as one sample shows it, for practice and for helpdesks. Its card is the same simulated card that tests
 * put into a real PC/SC reader; here its bytes take no detour.
 */
export function createSampleGateway(sample: SampleId, clock: Clock): CardGateway {
  const scenario = scenarioOf(sample);
  const gateway: VirtualGateway = new VirtualGateway(
    scenario.hasReader === false ? [] : [READER],
    interceptorOf(scenario, clock, () => gateway.remove(READER)),
  );
  if (scenario.isServiceRunning === false) gateway.failService('not-running');
  if (scenario.isMute) gateway.insert(READER, 'mute');
  if (scenario.profile) gateway.insert(READER, createVirtualCard(scenario.profile, { now: clock.now() }));
  return gateway;
}

function interceptorOf(
  { fault, latencyMs = 0, answersBeforeRemoval = Infinity }: Scenario,
  clock: Clock,
  remove: () => void,
): Interceptor {
  let answersLeft = answersBeforeRemoval;
  return async (_command, answer) => {
    if (fault) throw new TransportFault(fault);
    // Lets the window's own requests through between two commands, as a real reader does by being slow.
    await new Promise<void>((resolve) => void setImmediate(resolve));
    if (latencyMs > 0) await new Promise<void>((resolve) => clock.after(latencyMs, resolve));
    answersLeft -= 1;
    if (answersLeft < 0) remove();
    return answer();
  };
}
