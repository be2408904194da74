/** `npm run package:try [-- trixie]`: tries the Debian package on a bare Debian 12, or on another release. As root. */
import './node-version.mjs';
import { runTool } from './tools.mjs';

const [release = 'bookworm'] = process.argv.slice(2);
process.env.SHOMEI_DEBIAN = release;
process.exitCode = (await runTool('vitest/vitest.mjs', ['run', '--project=debian'])) ? 0 : 1;
