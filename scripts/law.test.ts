import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from './project-root.mjs';

type Files = Readonly<Record<string, string>>;
type Violation = { readonly rule: { readonly name: string }; readonly from: string };

type Rule = {
  readonly name: string;
  readonly from: { readonly path?: string };
  readonly to: { readonly pathNot?: readonly string[] };
};

const law = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  readonly forbidden: readonly Rule[];
};

const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true, force: true })));

/** Writes a small project below the real one, where it finds the real packages, and judges it by the real law. */
function violationsIn(files: Files): readonly Violation[] {
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  const root = mkdtempSync(join(projectRoot, '.cache', 'law-'));
  roots.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const cruiser = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(projectRoot, '.dependency-cruiser.cjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, '--config', config, '--output-type', 'json', 'src', 'e2e'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout) throw new Error(stderr);
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

/** What everything below imports: harmless files, one in each folder. */
const ground: Files = {
  'package.json': JSON.stringify({
    type: 'module',
    dependencies: Object.fromEntries(
      ['koffi', 'electron', 'zod', 'pkijs', 'asn1js', 'react', 'zustand'].map((name) => [name, '*']),
    ),
  }),
  'src/shared/ipc/channels.ts': 'export const channels = {};',
  'src/shared/ipc/contract.ts': "import * as z from 'zod/mini';\nexport const contract = z.void();",
  'src/shared/model/result.ts': 'export const ok = 1;',
  'src/shared/model/card.ts':
    "import * as z from 'zod/mini';\nexport const Card = z.void();\nexport type Card = void;",
  'src/shared/domain/day.ts': 'export const day = 1;',
  'src/preload/index.ts': 'export const preload = 1;',
  'src/main/index.ts': 'export const root = 1;',
  'src/main/card/card-gateway.ts': 'export type CardGateway = 1;',
  'src/main/card/iso7816/pin-commands.ts': 'export const verify = 1;',
  'src/main/certificate/certificate.ts': 'export const parse = 1;',
  'src/main/ipc/handlers.ts': 'export const handlers = 1;',
  'src/main/pcsc/pcsc-gateway.ts': 'export const pcsc = 1;',
  'src/main/platform/clock.ts': 'export const now = 1;\nexport type Clock = 1;',
  'src/main/state/store.ts': 'export const store = 1;',
  'src/main/usecases/read-card.ts': 'export const read = 1;',
  'src/main/window/main-window.ts': 'export const open = 1;',
  'src/renderer/main.tsx': 'export const page = 1;',
  'src/viewer/main.ts': 'export const drawing = 1;',
  'src/virtual-card/card.ts': 'export const card = 1;',
  'src/cli/main.ts': 'export const run = 1;',
  'e2e/fixtures/app.ts': 'export const app = 1;',
};

/** Rule → files that break it. Every rule of the law needs a line here. */
const broken: Readonly<Record<string, Files>> = {
  'shared-imports-only-its-row': {
    'src/shared/domain/a.ts': "import type {} from '../../main/state/store.ts';",
  },
  'shared-without-node': { 'src/shared/domain/b.ts': "import { join } from 'node:path';" },
  'preload-imports-only-its-row': { 'src/preload/a.ts': "import * as z from 'zod/mini';" },
  'preload-without-node': { 'src/preload/b.ts': "import { join } from 'node:path';" },
  'preload-runs-only-channels': {
    'src/preload/c.ts': "import { contract } from '../shared/ipc/contract.ts';",
  },
  'renderer-imports-only-its-row': { 'src/renderer/a.ts': "import type {} from '../main/state/store.ts';" },
  'renderer-without-node': { 'src/renderer/b.ts': "import { join } from 'node:path';" },
  'renderer-runs-no-schema': { 'src/renderer/c.ts': "import { Card } from '../shared/model/card.ts';" },
  'window-before-schemas': {
    'src/main/window/menu.ts': "import { Card } from '../../shared/model/card.ts';",
  },
  'main-calendar-imports-only-its-row': { 'src/main/calendar/a.ts': "import '../card/card-gateway.ts';" },
  'main-card-imports-only-its-row': {
    'src/main/card/a.ts': "import type {} from '../usecases/read-card.ts';",
  },
  'main-card-iso7816-imports-only-its-row': {
    'src/main/card/iso7816/a.ts': "import type {} from '../my-number/profile.ts';",
    'src/main/card/my-number/profile.ts': '',
  },
  'main-card-iso7816-without-node': { 'src/main/card/iso7816/b.ts': "import { join } from 'node:path';" },
  'main-card-without-node': { 'src/main/card/b.ts': "import { join } from 'node:path';" },
  'main-certificate-imports-only-its-row': {
    'src/main/certificate/a.ts': "import '../card/card-gateway.ts';",
  },
  'viewer-imports-only-its-row': { 'src/viewer/a.ts': "import type {} from '../shared/model/result.ts';" },
  'viewer-without-node': { 'src/viewer/b.ts': "import { join } from 'node:path';" },
  'main-document-imports-only-its-row': {
    'src/main/document/a.ts': "import '../card/card-gateway.ts';",
  },
  'main-doctor-imports-only-its-row': { 'src/main/doctor/a.ts': "import '../pcsc/pcsc-gateway.ts';" },
  'main-doctor-without-node': { 'src/main/doctor/b.ts': "import { readFile } from 'node:fs';" },
  'main-doctor-files-imports-only-its-row': {
    'src/main/doctor/files/a.ts': "import type {} from '../../state/store.ts';",
  },
  'main-doctor-linux-imports-only-its-row': {
    'src/main/doctor/linux/a.ts': "import type {} from '../../state/store.ts';",
  },
  'main-doctor-macos-imports-only-its-row': {
    'src/main/doctor/macos/a.ts': "import type {} from '../../state/store.ts';",
  },
  'main-doctor-windows-imports-only-its-row': {
    'src/main/doctor/windows/a.ts': "import type {} from '../../state/store.ts';",
  },
  'main-elsewhere-imports-only-its-row': {
    'src/main/elsewhere/a.ts': "import type {} from '../usecases/read-card.ts';",
  },
  'main-files-imports-only-its-row': {
    'src/main/files/a.ts': "import type {} from '../../shared/model/result.ts';",
  },
  'main-ipc-imports-only-its-row': { 'src/main/ipc/a.ts': "import type {} from '../card/card-gateway.ts';" },
  'main-pcsc-imports-only-its-row': { 'src/main/pcsc/a.ts': "import '../state/store.ts';" },
  'main-platform-imports-only-its-row': { 'src/main/platform/a.ts': "import '../state/store.ts';" },
  'main-sample-imports-only-its-row': { 'src/main/sample/a.ts': "import '../state/store.ts';" },
  'main-sample-without-node': { 'src/main/sample/b.ts': "import { join } from 'node:path';" },
  'main-state-imports-only-its-row': { 'src/main/state/a.ts': "import '../usecases/read-card.ts';" },
  'main-state-without-node': { 'src/main/state/b.ts': "import { join } from 'node:path';" },
  'main-usecases-imports-only-its-row': { 'src/main/usecases/a.ts': "import '../pcsc/pcsc-gateway.ts';" },
  'main-window-imports-only-its-row': { 'src/main/window/a.ts': "import '../card/card-gateway.ts';" },
  'virtual-card-imports-only-its-row': { 'src/virtual-card/a.ts': "import '../main/card/card-gateway.ts';" },
  'cli-imports-only-its-row': { 'src/cli/a.ts': "import '../main/window/main-window.ts';" },
  'root-imports-main-only': { 'src/main/options.ts': "import '../virtual-card/card.ts';" },
  'every-file-has-a-row': { 'src/elsewhere/a.ts': "import '../shared/domain/day.ts';" },
  'nobody-imports-an-entry': { 'src/main/ipc/b.ts': "import '../index.ts';" },
  'platform-arrives-as-an-argument': {
    'src/main/usecases/b.ts': "import { now } from '../platform/clock.ts';",
  },
  'pins-go-through-the-gate': {
    'src/main/usecases/c.ts': "import { verify } from '../card/iso7816/pin-commands.ts';",
  },
  'electron-only-at-the-edge': { 'src/main/usecases/d.ts': "import { app } from 'electron';" },
  'no-way-to-the-network': { 'src/main/usecases/h.ts': "import 'node:https';" },
  'koffi-only-at-the-system': { 'src/main/card/c.ts': "import koffi from 'koffi';" },
  'asn1-only-in-certificate': { 'src/main/card/d.ts': "import { fromBER } from 'asn1js';" },
  'journeys-see-only-the-window': { 'e2e/specs/a.spec.ts': "import '../../src/main/state/store.ts';" },
  'nothing-real-imports-tests': {
    'src/main/state/c.ts': "import '../testing/fake.ts';",
    'src/main/testing/fake.ts': '',
  },
  'features-stand-alone': {
    'src/renderer/features/home/a.ts': "import type {} from '../plan/b.ts';",
    'src/renderer/features/plan/b.ts': '',
  },
  'screen-parts-below-features': {
    'src/renderer/screen-parts/c.ts': "import type {} from '../features/plan/d.ts';",
    'src/renderer/features/plan/d.ts': '',
  },
  'state-below-screen-parts': {
    'src/renderer/state/e.ts': "import type {} from '../screen-parts/f.ts';",
    'src/renderer/screen-parts/f.ts': '',
  },
  'ui-knows-no-card': {
    'src/renderer/ui/g.ts': "import type {} from '../../shared/domain/day.ts';",
  },
  'no-cycle': { 'src/shared/domain/c.ts': "import './d.ts';", 'src/shared/domain/d.ts': "import './c.ts';" },
  'no-orphan': { 'src/shared/domain/e.ts': 'export const nobody = 1;' },
  'no-unresolvable': { 'src/shared/domain/f.ts': "import './nowhere.ts';" },
  'no-undeclared-package': { 'src/main/certificate/b.ts': "import 'acorn';" },
};

describe('the import law', () => {
  const found = violationsIn(Object.assign({}, ground, ...Object.values(broken)) as Files);

  it.each(law.forbidden.map(({ name }) => name))('bites: %s', (name) => {
    const [offender] = Object.keys(broken[name] ?? {});
    expect(offender, 'every rule needs a file that breaks it').toBeDefined();
    expect(found.filter(({ rule }) => rule.name === name).map(({ from }) => from)).toContain(offender);
  });

  it('lets the house be built', { timeout: 60_000 }, () => {
    const imports = (...paths: string[]) => paths.map((path) => `import '${path}';`).join('\n');
    const allowed: Files = {
      'src/preload/index.ts': `${imports('electron', '../shared/ipc/channels.ts')}
        import type { contract } from '../shared/ipc/contract.ts';`,
      'src/main/index.ts': imports(
        'electron',
        'node:path',
        './options.ts',
        './ipc/handlers.ts',
        './pcsc/pcsc-gateway.ts',
        './platform/clock.ts',
        './sample/sample-gateway.ts',
        './window/main-window.ts',
      ),
      'src/main/options.ts': imports('node:util', '../shared/domain/day.ts'),
      'src/main/pcsc/pcsc-gateway.ts': imports('koffi', 'node:os', '../card/card-gateway.ts'),
      'src/main/doctor/examine.ts': imports('./machine.ts', '../usecases/read-card.ts', '../state/store.ts'),
      'src/main/doctor/machine.ts': imports('../../shared/domain/day.ts'),
      'src/main/doctor/linux/linux-machine.ts': imports('node:fs', '../machine.ts'),
      'src/main/doctor/windows/windows-machine.ts': imports('koffi', '../machine.ts'),
      'src/main/sample/sample-gateway.ts': imports('../card/card-gateway.ts', '../../virtual-card/card.ts'),
      'src/main/ipc/handlers.ts': `${imports('electron', '../usecases/read-card.ts')}
        import type { Clock } from '../platform/clock.ts';`,
      'src/main/window/main-window.ts': imports('electron', 'node:path', '../state/store.ts'),
      'src/main/usecases/read-card.ts': imports(
        './pin-gate.ts',
        '../certificate/certificate.ts',
        '../state/store.ts',
      ),
      'src/main/usecases/pin-gate.ts': imports('node:crypto', '../card/iso7816/pin-commands.ts'),
      'src/main/usecases/pin-gate.test.ts': imports(
        '../card/iso7816/pin-commands.ts',
        '../../virtual-card/card.ts',
      ),
      'src/main/certificate/certificate.ts': imports('asn1js', 'node:crypto'),
      'src/renderer/main.tsx': `${imports('react', 'zustand', '../shared/model/result.ts', '../shared/domain/day.ts')}
        import type { Card } from '../shared/model/card.ts';`,
      'src/virtual-card/main.ts': imports('node:net', './card.ts', '../shared/domain/day.ts'),
      'src/cli/main.ts': imports(
        '../main/usecases/read-card.ts',
        '../main/pcsc/pcsc-gateway.ts',
        '../virtual-card/card.ts',
      ),
      'e2e/specs/journey.spec.ts': imports('../fixtures/app.ts', '../../src/virtual-card/card.ts'),
    };
    expect(violationsIn({ ...ground, ...allowed })).toEqual([]);
  });
});

describe('the table in ARCHITECTURE.md', () => {
  const table = readFileSync(join(projectRoot, 'ARCHITECTURE.md'), 'utf8');
  const rows = [...table.matchAll(/^\| `([\w/-]+)` \| (.*) \|$/gm)].map(
    ([, folder = '', may = '']) => [folder, may.split(/[,;] /)] as const,
  );

  it('says of each folder what the law says', () => {
    const lawful = law.forbidden
      .filter(({ name }) => name.endsWith('-imports-only-its-row'))
      .map(({ from, to }) => [
        from.path?.replace(/^\^src\/|\/$/g, ''),
        // Its own folder comes first.
        (to.pathNot ?? []).slice(1).flatMap(namesIn).toSorted(),
      ]);
    const told = rows.map(([folder, names]) => [
      folder,
      names.filter((name) => !['', 'React', 'Node', 'UI libraries'].includes(name)).toSorted(),
    ]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(lawful));
  });
});

/** `^src/main/(card|state)/` as `card`, `state`; a package by its name. The table calls React and its libraries so. */
function namesIn(pattern: string): readonly string[] {
  const npm = /node_modules\/(.+)\(\/\|\$\)$/.exec(pattern)?.[1];
  if (npm !== undefined)
    return /react|zustand|@(?:types|internationalized|digital|fontsource)/.test(npm) ? [] : [npm];
  const path = pattern.replace(/^\^(?:src\/)?(?:main\/)?|\/$|\\.ts\$$/g, '');
  const [, before = '', inner] = /^(.*?)\(([^)]*)\)/.exec(path) ?? [];
  const paths = inner === undefined ? [path] : inner.split('|').map((each) => before + each);
  return paths.map((each) => `\`${each.replace(/\/$|\\.ts\$?$/g, '')}\``);
}
