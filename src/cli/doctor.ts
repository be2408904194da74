import { randomUUID } from 'node:crypto';
import { brokenIn, explainFinding, reportText } from '../shared/messages/doctor-words.ts';
import type { Doctor } from '../shared/messages/doctor-texts.ts';
import { loadDoctor } from '../shared/messages/load-doctor.ts';
import { plainText } from '../shared/messages/markup.ts';
import type { DoctorReport } from '../shared/model/doctor.ts';
import { examine } from '../main/doctor/examine.ts';
import { thisMachine } from '../main/doctor/this-machine.ts';
import { createPcscGateway } from '../main/pcsc/pcsc-gateway.ts';
import { OwnUse } from '../main/usecases/own-use.ts';
import { CountsSeen } from '../main/state/counts-seen.ts';
import { buildDay } from '../main/platform/build-day.ts';
import { systemClock } from '../main/platform/clock.ts';
import { programVersion } from '../main/platform/version.ts';
import { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** Looks at every layer between the reader's plug and the certificates. Needs no PIN and spends no try. */
export async function doctor({ json }: { readonly json: boolean }, terminal: Terminal): Promise<ExitCode> {
  const report = await examine(
    {
      machine: await thisMachine(process.platform),
      openReaders: () => createPcscGateway(),
      now: () => systemClock.now(),
      elapsed: () => performance.now(),
      after: (milliseconds, call) => {
        // This timer keeps the process alive, unlike the clock's own: if a call hangs, the command must still say so.
        const timer = setTimeout(call, milliseconds);
        return () => clearTimeout(timer);
      },
      drawId: randomUUID,
      counts: () => new CountsSeen(),
      // The command knows nothing of what the window does in another process.
      ownUse: new OwnUse(),
      version: programVersion,
      builtAfter: buildDay,
    },
    () => undefined,
  );
  const texts = await loadDoctor(terminal.language);
  const broken = brokenIn(report);
  if (json) terminal.printJson(forPrograms(report, texts));
  else terminal.printData(reportText(report, texts).trimEnd());
  return broken ? ExitCode.somethingBroken : ExitCode.done;
}

/** The report, and beside it the one broken layer and what to do about it. Stable, see docs/cli.md. */
function forPrograms(report: DoctorReport, texts: Doctor) {
  const broken = brokenIn(report);
  const explained = broken?.code && explainFinding(broken.code, report.system.packageTool, texts);
  if (!broken || !explained) return report;
  const { layer, code } = broken;
  return {
    ...report,
    broken: { layer, code, action: plainText(explained.do), command: explained.command },
  };
}
