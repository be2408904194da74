import { describe, expect, test } from 'vitest';
import { faultsIn, nativePart } from './package-contents.mjs';

const native = nativePart('linux', 'x64');
const good = [
  'package.json',
  'dist/app/main.cjs',
  'dist/app/main-run-session-BwmZjWej.cjs',
  'dist/app/preload.cjs',
  'dist/app/question-preload.cjs',
  'dist/app/command-line.cjs',
  'dist/app/command-line-status-BaO8PHqW.cjs',
  'dist/app/signing-worker.cjs',
  'dist/app/checking-worker.cjs',
  'dist/app/viewer/index.html',
  'dist/app/viewer/cmaps/78-EUC-H.bcmap',
  'dist/app/viewer/standard_fonts/LICENSE_FOXIT',
  'dist/app/notices.json',
  'dist/app/renderer/index.html',
  'dist/app/renderer/index.ja.html',
  'dist/app/renderer/assets/index-C8ICwgWc.js',
  'dist/app/renderer/assets/blank-BcxNvk6G.ttf',
  'node_modules/koffi/index.cjs',
  'node_modules/koffi/src/koffi/src/static.cjs',
  `node_modules/${native}/index.js`,
  `node_modules/${native}/linux_x64/koffi.node`,
];

describe('the archive of a package', () => {
  test('may hold the program and koffi for what is packed', () => {
    expect(faultsIn(good, [native])).toEqual([]);
  });

  test.each([
    'dist/app/main.cjs.map',
    'dist/app/renderer/assets/index-C8ICwgWc.js.map',
    'dist/cli/shomei.cjs',
    'src/main/index.ts',
    'src/main/options.test.ts',
    'e2e/fixtures/shomei.ts',
    'node_modules/koffi/src/koffi/src/ffi.cc',
    'node_modules/zod/index.js',
    'node_modules/@koromix/koffi-win32-x64/win32_x64/koffi.node',
    `node_modules/${native}/musl_x64/koffi.node`,
  ])('may not hold %s', (file) => {
    expect(faultsIn([...good, file], [native])).toEqual([`${file} does not belong into a package`]);
  });

  test.each(['dist/app/main.cjs', `node_modules/${native}/index.js`])('must hold %s', (file) => {
    expect(
      faultsIn(
        good.filter((each) => each !== file),
        [native],
      ),
    ).toEqual([`${file} is missing`]);
  });

  test('for both kinds of Mac holds koffi for both', () => {
    const both = [nativePart('darwin', 'x64'), nativePart('darwin', 'arm64')];
    const files = [...good.slice(0, -2), ...both.map((each) => `node_modules/${each}/index.js`)];
    expect(faultsIn(files, both)).toEqual([]);
    expect(faultsIn(files.slice(0, -1), both)).toHaveLength(1);
  });
});
