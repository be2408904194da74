import type { MainHandlers } from '../../shared/ipc/api.ts';
import type { Feature, PolicyView } from '../../shared/model/policy.ts';
import { fail } from '../../shared/model/result.ts';

type Call = {
  readonly [G in keyof MainHandlers]: `${G}.${keyof MainHandlers[G] & string}`;
}[keyof MainHandlers];

/**
 * The commands that each feature needs. `exports` is what takes data of a card out of the program. A printed page and
 * a report of the doctor are none, because nothing of a holder stands in them.
 */
const calls: Readonly<Record<Feature, readonly Call[]>> = {
  signing: ['signing.look', 'signing.sign'],
  reminders: ['plan.addReminder'],
  samples: ['app.startSample'],
  exports: [
    'card.exportCertificate',
    'elsewhere.sshKey',
    'elsewhere.saveSshKey',
    'plan.saveCalendar',
    'plan.savePdf',
  ],
};

/** The same commands without those that the policy has switched off: they do nothing, whatever page asks. */
export function underPolicy(handlers: MainHandlers, { off }: PolicyView): MainHandlers {
  const refused = new Set<string>(off.flatMap((feature) => calls[feature]));
  const switchedOff = () => Promise.resolve(fail({ code: 'operation/switched-off' }));
  const groups = Object.entries(handlers).map(([group, commands]) => [
    group,
    Object.fromEntries(
      Object.entries(commands).map(([name, run]) => [
        name,
        refused.has(`${group}.${name}`) ? switchedOff : run,
      ]),
    ),
  ]);
  return Object.fromEntries(groups) as MainHandlers;
}
