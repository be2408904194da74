import { readFile } from 'node:fs/promises';
import { type About, Notices } from '../../shared/model/about.ts';

/**
 * What the program is made of. The build lists the packages that it bundled, with their licences, in `notices`.
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
