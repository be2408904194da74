import { expect, test } from 'vitest';
import type { MainHandlers } from '../../shared/ipc/api.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { DAMAGED_POLICY, Feature, NO_POLICY } from '../../shared/model/policy.ts';
import { underPolicy } from './under-policy.ts';

/** Every command, each of which records that it ran. */
function noting() {
  const ran: string[] = [];
  const groups = Object.entries(contract).map(([group, calls]) => [
    group,
    Object.fromEntries(
      Object.entries(calls).map(([name]) => [
        name,
        () => {
          ran.push(`${group}.${name}`);
          return Promise.resolve({ ok: true, value: undefined });
        },
      ]),
    ),
  ]);
  return { ran, handlers: Object.fromEntries(groups) as MainHandlers };
}

async function runAll(handlers: MainHandlers): Promise<readonly string[]> {
  const refused: string[] = [];
  for (const [group, commands] of Object.entries(handlers)) {
    for (const [name, run] of Object.entries(commands)) {
      const result = await (run as () => Promise<{ ok: boolean; error?: { code: string } }>)();
      if (!result.ok) refused.push(`${group}.${name} ${result.error?.code ?? ''}`);
    }
  }
  return refused;
}

test.each(
  Feature.options.map((feature) => [
    feature,
    {
      signing: ['signing.look', 'signing.sign'],
      reminders: ['plan.addReminder'],
      samples: ['app.startSample'],
      exports: [
        'card.exportCertificate',
        'elsewhere.saveSshKey',
        'elsewhere.sshKey',
        'plan.saveCalendar',
        'plan.savePdf',
      ],
    }[feature],
  ]),
)('without %s main refuses %j, and nothing else', async (feature, calls) => {
  const { ran, handlers } = noting();
  const refused = await runAll(underPolicy(handlers, { ...NO_POLICY, state: 'set', off: [feature] }));
  expect(refused.toSorted()).toEqual(calls.map((call) => `${call} operation/switched-off`));
  expect(ran.some((call) => calls.includes(call))).toBe(false);
});

test('without a policy nothing is refused, and with a damaged one cards are still read', async () => {
  const { ran, handlers } = noting();
  expect(await runAll(underPolicy(handlers, NO_POLICY))).toEqual([]);
  ran.length = 0;
  expect(await runAll(underPolicy(handlers, DAMAGED_POLICY))).toHaveLength(9);
  expect(ran).toEqual(expect.arrayContaining(['app.snapshot', 'card.readAgain', 'card.changePin']));
});
