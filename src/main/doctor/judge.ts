import { causeOf } from '../../shared/domain/causes.ts';
import { layerIds, standsAside } from '../../shared/domain/layers.ts';
import { type DoctorProgress, type Finding, type LayerId, LONGEST_MS } from '../../shared/model/doctor.ts';
import { boundedFacts } from './bounded.ts';
import { contactLayers } from './contact.ts';
import { judgeContact } from './contact-layers.ts';
import { judgeClock, judgeOtherPrograms, judgeSurroundings } from './other-layers.ts';
import { judgeKernelDriver, judgeReaderDriver, judgeUsbDevice } from './reader-layers.ts';
import type { MachineLooks, Seen } from './seen.ts';
import type { Verdict } from './verdict.ts';

/** What each layer says of what was seen; nothing while it is still awaited. */
const judges: Readonly<Partial<Record<LayerId, (seen: Seen) => Verdict | undefined>>> = {
  'usb-device': judgeUsbDevice,
  'kernel-driver': judgeKernelDriver,
  'reader-driver': judgeReaderDriver,
  clock: judgeClock,
  surroundings: judgeSurroundings,
  'other-programs': judgeOtherPrograms,
};

/** The examination whose time counts for a layer. The other layers are timed on the way to the card. */
const looks: Readonly<Partial<Record<LayerId, keyof MachineLooks>>> = {
  'usb-device': 'usbReaders',
  'kernel-driver': 'kernel',
  'reader-driver': 'drivers',
  surroundings: 'surroundings',
  'other-programs': 'programs',
};

/**
 * All findings so far: up to the first broken layer, and of those behind it the ones that are in order all the same.
 */
export function judge(seen: Seen): DoctorProgress {
  const findings: Finding[] = [];
  const pending: LayerId[] = [];
  let isBroken = false;
  for (const layer of layerIds) {
    const verdict = (judges[layer] ?? ((of) => judgeContact(layer, of)))(seen);
    if (!verdict) {
      pending.push(layer);
      continue;
    }
    // A fault behind a broken layer is a consequence of it, or cannot be told from one.
    const isBehind = isBroken && !standsAside(layer) && verdict.state !== 'ok';
    findings.push(findingOf(layer, verdict, isBehind, seen));
    isBroken ||= verdict.state === 'broken';
  }
  return { findings, pending };
}

function findingOf(layer: LayerId, { state, cause, facts }: Verdict, isBehind: boolean, seen: Seen): Finding {
  // A computer that slept in between took longer than any examination.
  const ms = Math.min(msOf(layer, seen), LONGEST_MS);
  if (isBehind || state === 'behind') return { layer, state: 'skipped', ms: 0, facts: {} };
  return { layer, state, ...(cause && { code: causeOf(cause).code }), ms, facts: boundedFacts(facts) };
}

function msOf(layer: LayerId, seen: Seen): number {
  const look = looks[layer];
  if (look) return Math.round(seen[look]?.ms ?? 0);
  const at = contactLayers.indexOf(layer);
  if (at < 0) return 0;
  const { passed } = seen.contact;
  const before = contactLayers.slice(0, at).findLast((each) => passed[each] !== undefined);
  // The layer that stops the program took until the end of the way.
  const end = passed[layer] ?? passed.certificates;
  return end === undefined ? 0 : Math.max(0, Math.round(end - (before ? (passed[before] ?? 0) : 0)));
}
