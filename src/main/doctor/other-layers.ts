import { readableCertificates } from '../../shared/domain/card-facts.ts';
import type { CauseId } from '../../shared/domain/causes.ts';
import { jstDayOf, toInstant } from '../../shared/domain/tokyo-calendar.ts';
import { bestReader } from './contact.ts';
import type { Seen } from './seen.ts';
import { broken, ok, unknown, type Verdict } from './verdict.ts';

/** Minutes of grace: a card that was issued a moment ago proves nothing against the clock. */
const GRACE = 10 * 60_000;

export function judgeClock(seen: Seen): Verdict | undefined {
  const now = seen.now.getTime();
  const facts = { time: toInstant(seen.now) };
  if (seen.builtAfter !== null && jstDayOf(seen.now) < seen.builtAfter) return broken('clock-wrong', facts);
  const slot = bestReader(seen)?.slot;
  const certificates = slot?.state === 'card' ? readableCertificates(slot.card.certificates) : [];
  if (certificates.some(({ notBefore }) => now + GRACE < Date.parse(notBefore)))
    return broken('clock-wrong', facts);
  return seen.contact.isOver ? ok(facts) : undefined;
}

export function judgeSurroundings({ surroundings, access }: Seen): Verdict | undefined {
  if (!surroundings || !access) return undefined;
  const { japaneseFonts, display } = surroundings.value ?? {};
  const sandbox = access.value?.sandbox.slice() ?? [];
  if (!surroundings.value && !access.value) return unknown();
  const facts = { japaneseFonts: japaneseFonts?.slice(), display, sandbox };
  return ok(facts, remarkOf());

  function remarkOf(): CauseId | undefined {
    if (sandbox.length > 0) return 'sandboxed';
    if (access?.value?.session === 'remote') return 'remote-session';
    return japaneseFonts?.length === 0 ? 'no-japanese-font' : undefined;
  }
}

/** For information: none of it keeps this program from the card. */
export function judgeOtherPrograms({ programs }: Seen): Verdict | undefined {
  if (!programs) return undefined;
  if (!programs.value) return unknown();
  const { running, installed, opensc, shutInBrowsers, hasCardType } = programs.value;
  const facts = {
    programs: [...running, ...installed],
    cardType: hasCardType,
    opensc: opensc ?? false,
    browsers: shutInBrowsers.slice(),
  };
  if (running.length > 0) return ok(facts, 'other-card-programs');
  return ok(facts, shutInBrowsers.length > 0 ? 'browser-shut-in' : undefined);
}
