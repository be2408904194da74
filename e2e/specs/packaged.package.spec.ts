import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { faultsIn, filesIn, nativePart } from '../../scripts/package-contents.mjs';
import {
  archiveIn,
  copyOpenToTests,
  packageFolder,
  runIntoPipe,
  runToItsEnd,
  withPackaged,
} from '../fixtures/packaged.ts';
import { smallPdf } from '../fixtures/small-pdf.ts';
import { expect, test } from '../fixtures/test.ts';
import { HomePage } from '../pages/home.page.ts';
import { PinChangePage } from '../pages/pin-change.page.ts';
import { namesOfCalls, reachable, runText, reachForeign } from '../fixtures/reach-of-a-page.ts';

const resources = join(packageFolder, 'resources');

test.describe('The package', () => {
  test('holds what it needs and nothing else', () => {
    expect(faultsIn(filesIn(archiveIn(packageFolder)), [nativePart('linux', 'x64')])).toEqual([]);
    expect(readdirSync(resources).toSorted()).toEqual([
      'THIRD-PARTY-NOTICES.txt',
      'app.asar',
      'app.asar.unpacked',
      'sbom.cdx.json',
    ]);
  });

  test('names in its bill of materials and its notices every library that it holds', () => {
    const { parts } = JSON.parse(extractFile(archiveIn(packageFolder), 'dist/app/notices.json').toString());
    const bill = readFileSync(join(resources, 'sbom.cdx.json'), 'utf8');
    const notices = readFileSync(join(resources, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(parts.length).toBeGreaterThan(10);
    for (const { name, version, text } of parts) {
      expect(bill).toContain(`"${name}@${version}"`);
      expect(notices).toContain(text);
    }
  });

  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(join(packageFolder, 'shomei'));
    // As a character of the program's file.
    const on = (fuse: FuseV1Options): boolean => String.fromCharCode(Number(wire[fuse])) === '1';
    expect({
      runAsNode: on(FuseV1Options.RunAsNode),
      cookieEncryption: on(FuseV1Options.EnableCookieEncryption),
      nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: on(FuseV1Options.EnableNodeCliInspectArguments),
      asarIntegrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
      ownSnapshot: on(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      filePrivileges: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      inspect: false,
      asarIntegrity: true,
      onlyAsar: true,
      ownSnapshot: false,
      filePrivileges: false,
    });
  });

  for (const given of ['--remote-debugging-port=0', '--remote-debugging-pipe']) {
    test(`does not start with ${given}`, async () => {
      const { code, said } = await runToItsEnd([given]);
      expect(code).toBe(1);
      expect(said).toContain(`does not start with ${given.split('=')[0]}`);
      expect(said).not.toContain('DevTools listening');
    });
  }

  test('is the command line as well, without a display', async ({ insert }) => {
    const withoutDisplay = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined };
    await insert('adult');
    const status = await runToItsEnd(['status', '--json'], withoutDisplay);
    expect(status.code).toBe(0);
    expect(status.said).toMatch(/"kind": ?"my-number"/);
    const unknown = await runToItsEnd(['no-such-command'], withoutDisplay);
    expect(unknown.code).toBe(2);
    const help = await runToItsEnd(['--help'], withoutDisplay);
    expect(help.said).toContain('shomei status [--json]');
  });

  test('says nothing when the reader of its output has had enough', async () => {
    for (const reader of ['head -c 1', 'true']) {
      const { said } = await runIntoPipe(['--help'], reader);
      expect(said).not.toMatch(/EPIPE|Error:/);
    }
  });

  test('signs a file on a page of it, with the font out of its archive', async ({ insert }) => {
    await insert('adult');
    const folder = mkdtempSync(join(tmpdir(), 'shomei-signed-'));
    writeFileSync(join(folder, 'deed.pdf'), smallPdf);
    const args = ['sign', join(folder, 'deed.pdf'), '--visible', '1,5,5,90,30', '--password-stdin'];
    const { code, said } = await runToItsEnd(args, { DISPLAY: undefined }, 'ABC123');
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'deed-signed.pdf'), 'latin1')).toContain('+NotoSansJP-Regular');
    rmSync(folder, { recursive: true });
  });

  test('is no Node: neither ELECTRON_RUN_AS_NODE nor NODE_OPTIONS nor --inspect brings code into it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shomei-foreign-'));
    const [script, trace] = [join(folder, 'foreign.cjs'), join(folder, 'was-here')];
    writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`);
    const environments = [{ ELECTRON_RUN_AS_NODE: '1' }, { NODE_OPTIONS: `--require=${script}` }];
    for (const environment of environments) {
      const { code, said } = await runToItsEnd(
        [script, '--inspect=0', '--remote-debugging-port=0'],
        environment,
      );
      expect(code).toBe(1);
      expect(said).toContain('does not start with --remote-debugging-port');
      expect(said).not.toContain('Debugger listening');
      expect(existsSync(trace)).toBe(false);
    }
    rmSync(folder, { recursive: true });
  });
});

test.describe('A copy of the package, open to tests', () => {
  let copy = '';
  test.beforeAll(async () => {
    copy = await copyOpenToTests();
  });
  test.afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('is the package but for the one field that opens it', () => {
    const [ours, theirs] = [archiveIn(packageFolder), archiveIn(copy)];
    const contentOf = (archive: string, file: string): string =>
      extractFile(archive, file).toString('latin1');
    const files = filesIn(ours);
    expect(filesIn(theirs).toSorted()).toEqual(files.toSorted());
    const different = files.filter((file) => contentOf(ours, file) !== contentOf(theirs, file));
    expect(different).toEqual(['package.json']);
    const { openToTests, ...rest } = JSON.parse(contentOf(theirs, 'package.json'));
    expect(openToTests).toBe(true);
    expect(rest).toEqual(JSON.parse(contentOf(ours, 'package.json')));
  });

  test('reads a card on the real smart card service and changes a PIN', async ({ insert }) => {
    await withPackaged(copy, async ({ page, complaints }) => {
      const [home, pinChange] = [new HomePage(page), new PinChangePage(page)];
      await expect(home.heading).toHaveText(/カードを置いてください/);
      const { card } = await insert('adult');
      await expect(home.certificate('auth')).toContainText('有効期間内');
      await expect(home.counter('auth')).toContainText('残り3回');

      await pinChange.open('auth');
      await pinChange.change('1234', '5820');
      await expect(pinChange.heading).toHaveText(/を変えました/);
      expect(card.inspect().pins.auth).toMatchObject({ value: '5820', triesLeft: 3 });
      expect(complaints).toEqual([]);
    });
  });

  test('gives a hostile page nothing of Node and no other way to main than its calls', async () => {
    await withPackaged(copy, async ({ page, complaints }) => {
      await expect(new HomePage(page).heading).toBeVisible();
      expect(await page.evaluate(reachable)).toEqual([]);
      const calls = await page.evaluate(() =>
        Object.entries(window.shomei).map(
          ([group, api]: [string, object]) => [group, Object.keys(api).toSorted()] as const,
        ),
      );
      expect(Object.fromEntries(calls)).toEqual(namesOfCalls());
      expect(complaints).toEqual([]);
    });
  });

  test('lets a hostile page run no text as code, and says so', async () => {
    await withPackaged(copy, async ({ page, complaints }) => {
      await expect(new HomePage(page).heading).toBeVisible();
      expect(await page.evaluate(runText)).toEqual([]);
      await expect
        .poll(() => complaints.join('\n'))
        .toMatch(/violates (script-src|require-trusted-types-for)/);
    });
  });

  test('lets a hostile page reach no foreign origin', async () => {
    let calls = 0;
    const server = createServer((_request, response) => {
      calls += 1;
      response.setHeader('access-control-allow-origin', '*').end('reached');
    });
    server.on('connection', () => (calls += 1));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      await withPackaged(copy, async ({ page }) => {
        await expect(new HomePage(page).heading).toBeVisible();
        const before = page.url();
        expect(await page.evaluate(reachForeign, `127.0.0.1:${port}`)).toEqual([]);
        await page.evaluate((host) => window.location.assign(`http://${host}/`), `127.0.0.1:${port}`);
        expect(await page.evaluate(() => window.location.href)).toBe(before);
      });
      expect(calls).toBe(0);
    } finally {
      server.close();
    }
  });
});
