import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type About, Part } from '../../shared/model/about.ts';

const Notices = z.object({ parts: z.array(Part) });

/**
 * What the program is made of. The build notes which packages it bundled, with their licences, in `notices`.
 * @param notices path of that file
 * @param version of the program
 */
export async function readAbout(
  notices: string,
  version: string,
  versions: NodeJS.ProcessVersions,
): Promise<About> {
  const { parts } = Notices.parse(JSON.parse(await readFile(notices, 'utf8')));
  const { electron, chrome, node } = versions;
  return { version, runtime: { electron, chromium: chrome, node }, parts };
}
