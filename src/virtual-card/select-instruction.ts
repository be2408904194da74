import type { Command } from './command.ts';
import type { CardState } from './card-state.ts';
import { element } from './der-writer.ts';
import { findApplication } from './file-system.ts';
import { SW, answer, give } from './status-words.ts';
import type { Answer } from './status-words.ts';

const WITH_CONTROL_INFORMATION = 0x00;
const WITHOUT_CONTROL_INFORMATION = 0x0c;

/** SELECT: P1 = 04 an application by its name, P1 = 02 a file of the current application, P1 = 00 see below. */
export function select(state: CardState, command: Command): Answer {
  const { p1, p2 } = command;
  if (p2 !== WITH_CONTROL_INFORMATION && p2 !== WITHOUT_CONTROL_INFORMATION)
    return answer(SW.wrongParameters);
  if (p1 === 0x04) return selectApplication(state, command);
  if (p1 === 0x02) return selectFile(state, command);
  return p1 === 0x00 ? selectMasterFile(state, command) : answer(SW.wrongParameters);
}

function selectApplication(state: CardState, { p2, data, le }: Command): Answer {
  if (data.length < 1 || data.length > 16) return answer(SW.wrongLength);
  const application = findApplication(state.image, data);
  if (!application) return answer(SW.notFound);
  state.select(application);
  return p2 === WITH_CONTROL_INFORMATION
    ? controlInformation(element(0x84, application.aid), le)
    : answer(SW.ok);
}

function selectFile(state: CardState, { p2, data, le }: Command): Answer {
  const [high, low] = data;
  if (data.length !== 2 || high === undefined || low === undefined) return answer(SW.wrongLength);
  const file = state.application?.files().get(high * 256 + low);
  if (!file) return answer(SW.notFound);
  state.file = file;
  return p2 === WITH_CONTROL_INFORMATION ? controlInformation(element(0x83, data), le) : answer(SW.ok);
}

/**
 * The card has no master file to go back to. Before the first SELECT it refuses; afterwards it says yes and does
 * nothing. 3F00 is not there (seen on one card).
 */
function selectMasterFile(state: CardState, { data }: Command): Answer {
  if (data.length > 0) return answer(SW.notFound);
  return answer(state.application ? SW.ok : SW.wrongParameters);
}

/** File control information (ISO/IEC 7816-4 §7.4.3). It is given only to a command with Le. */
const controlInformation = (content: Uint8Array, le: number | undefined): Answer =>
  give(element(0x6f, content), le);
