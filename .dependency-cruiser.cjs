/**
 * The import law: who may import whom. A folder may import itself, what its row lists, and nothing else. Type imports
 * count. scripts/law.test.ts proves each rule.
 */

/** @param {string[]} names npm packages, with everything inside them */
const npm = (...names) => names.map((name) => `(^|/)node_modules/${name}(/|$)`);

/** Tests, and files that only tests use, may import everything. */
const TEST = '\\.test\\.tsx?$|-test-kit\\.ts$|/(testing|fixtures)/';

const NODE = 'core modules';
const UI = npm(
  'react',
  'react-dom',
  '@types/react',
  '@types/react-dom',
  'react-aria-components',
  'react-aria',
  'react-stately',
  '@react-(aria|stately|types)/.+',
  '@internationalized/.+',
  'zustand',
  '@digital-go-jp/design-tokens',
  '@fontsource-variable/noto-sans-jp',
);

/** Folder → what it may import beside itself: paths, packages, or all of Node's own modules. */
const MAY_IMPORT = {
  'src/shared': npm('zod'),
  'src/preload': ['^src/shared/', ...npm('electron')],
  'src/renderer': ['^src/shared/', '^assets/', ...UI],
  'src/viewer': ['^src/shared/viewer/', ...npm('pdfjs-dist')],
  'src/main/calendar': ['^src/shared/', ...npm('ical-generator'), NODE],
  'src/main/card': ['^src/shared/'],
  'src/main/card/iso7816': ['^src/main/card/card-gateway\\.ts$', '^src/shared/'],
  'src/main/certificate': ['^src/shared/', ...npm('asn1js'), NODE],
  'src/main/elsewhere': ['^src/main/files/', '^src/shared/', NODE],
  'src/main/files': [NODE],
  'src/main/document': [
    '^src/main/(certificate|files)/',
    '^src/shared/',
    ...npm('pkijs', 'asn1js', 'fontkit'),
    NODE,
  ],
  'src/main/doctor': ['^src/main/(usecases|state)/', '^src/main/card/card-gateway\\.ts$', '^src/shared/'],
  'src/main/doctor/files': ['^src/main/(files/|doctor/machine\\.ts$)', NODE],
  'src/main/doctor/linux': ['^src/main/doctor/(files/|machine\\.ts$)', '^src/shared/', NODE],
  'src/main/doctor/macos': ['^src/main/doctor/(files/|machine\\.ts$)', '^src/shared/', NODE],
  'src/main/doctor/windows': ['^src/main/doctor/machine\\.ts$', '^src/shared/', ...npm('koffi'), NODE],
  'src/main/ipc': [
    '^src/main/(window|usecases|state|platform|doctor)/',
    '^src/shared/',
    ...npm('electron', 'zod'),
    NODE,
  ],
  'src/main/pcsc': ['^src/main/card/card-gateway\\.ts$', '^src/shared/', ...npm('koffi'), NODE],
  'src/main/platform': ['^src/main/files/', '^src/shared/', ...npm('electron', 'koffi', 'jsonrepair'), NODE],
  'src/main/sample': ['^src/main/card/card-gateway\\.ts$', '^src/virtual-card/', '^src/shared/'],
  'src/main/state': ['^src/shared/'],
  'src/main/usecases': [
    '^src/main/(calendar|card|certificate|document|elsewhere|state|platform)/',
    '^src/shared/',
    NODE,
  ],
  'src/main/window': ['^src/main/(ipc|usecases|state|platform)/', '^src/shared/', ...npm('electron'), NODE],
  'src/virtual-card': ['^src/shared/domain/', NODE],
  'src/cli': [
    '^src/main/(usecases|document|files|state|platform|pcsc|doctor)/',
    '^src/virtual-card/',
    '^src/shared/',
    NODE,
  ],
};

/** The composition root: index.ts and the files beside it. Only it may import from every folder of main. */
const ROOT = '^src/main/[^/]+\\.ts$';

const ENTRIES = [
  '^src/main/index\\.ts$',
  '^src/preload/(index|question)\\.ts$',
  '^src/renderer/main\\.tsx$',
  '^src/viewer/main\\.ts$',
  '^src/main/document/sign/signing-worker\\.ts$',
  '^src/(cli|virtual-card)/main\\.ts$',
];

const rows = Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) => {
  const paths = [`^${folder}/`, ...allowed.filter((each) => each !== NODE)];
  const isNodeAllowed = allowed.includes(NODE);
  // An inner folder with a row of its own follows that row.
  const inner = Object.keys(MAY_IMPORT).filter((other) => other.startsWith(`${folder}/`));
  const from = { path: `^${folder}/`, pathNot: [TEST, ...inner.map((other) => `^${other}/`)] };
  const name = folder.replace('src/', '').replaceAll('/', '-');
  return [
    {
      name: `${name}-imports-only-its-row`,
      from,
      to: { pathNot: paths, dependencyTypesNot: ['core'], couldNotResolve: false },
    },
    ...(isNodeAllowed ? [] : [{ name: `${name}-without-node`, from, to: { dependencyTypes: ['core'] } }]),
  ];
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rows,
    {
      name: 'root-imports-main-only',
      comment: 'What is not of main reaches the composition root through a folder of main.',
      from: { path: ROOT, pathNot: TEST },
      to: {
        pathNot: ['^src/main/', '^src/shared/', ...npm('electron')],
        dependencyTypesNot: ['core'],
        couldNotResolve: false,
      },
    },
    {
      name: 'every-file-has-a-row',
      comment: 'A folder the law does not know is a folder without a law.',
      from: {
        path: '^src/',
        pathNot: [TEST, ROOT, ...Object.keys(MAY_IMPORT).map((folder) => `^${folder}/`)],
      },
      to: {},
    },
    {
      name: 'nobody-imports-an-entry',
      from: {},
      to: { path: ENTRIES },
    },
    {
      name: 'platform-arrives-as-an-argument',
      comment:
        'Clock, settings and log are handed over by the composition root, so that a test can hand over its own.',
      from: { path: '^src/main/(usecases|ipc|window)/', pathNot: TEST },
      to: { path: '^src/main/platform/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'preload-runs-only-channels',
      comment: 'Schemas in preload cost 444 kB; the names of the calls are enough.',
      from: { path: '^src/preload/', pathNot: TEST },
      to: {
        path: '^src/shared/',
        pathNot: '^src/shared/ipc/channels\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'renderer-runs-no-schema',
      comment: 'Main has checked every value; schemas in the window would only bring zod along.',
      from: { path: '^src/(renderer|shared/(domain|generations|messages))/', pathNot: TEST },
      to: {
        path: '^src/shared/(ipc/(contract|declarations)|model/(?!result|language))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'window-before-schemas',
      comment:
        'What index.ts loads itself is loaded before there is a window; zod costs as much as making one.',
      from: {
        path: '^src/main/(index|platform/(clock|diagnostics|incident|log-file)|window/(app-protocol|crashes|debugging|lockdown|main-window|menu|no-network))\\.ts$',
      },
      to: {
        path: '^src/shared/(ipc/(contract|declarations)|model/(?!result|language))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pins-go-through-the-gate',
      comment: 'One place spends tries.',
      from: { pathNot: ['^src/main/usecases/pin-gate\\.ts$', TEST] },
      to: { path: '^src/main/card/iso7816/pin-commands\\.ts$' },
    },
    {
      name: 'electron-only-at-the-edge',
      from: {
        path: '^src/',
        pathNot: [ROOT, '^src/main/(ipc|window|platform)/', '^src/preload/', TEST],
      },
      to: { path: npm('electron') },
    },
    {
      name: 'no-way-to-the-network',
      comment: 'The program opens no connection; the bridge to vpcd is a tool of its own and of tests.',
      from: { path: '^src/', pathNot: ['^src/virtual-card/(vpcd-bridge|main)\\.ts$', TEST] },
      to: { path: '^(node:)?(net|tls|dgram|dns|http|https|http2|inspector)(/|$)', dependencyTypes: ['core'] },
    },
    {
      name: 'koffi-only-at-the-system',
      comment:
        'PC/SC, the doctor on Windows, and the limit on core dumps and the policies of Windows and macOS call the system itself.',
      from: {
        pathNot: [
          '^src/main/(pcsc/|doctor/windows/|platform/(core-dumps|(windows|mac)-policy)\\.ts$)',
          TEST,
          '^bench/',
        ],
      },
      to: { path: npm('koffi') },
    },
    {
      name: 'asn1-only-in-certificate',
      from: { pathNot: ['^src/main/certificate/', '^src/main/document/cms/', TEST, '^bench/'] },
      to: { path: npm('pkijs', 'asn1js', 'pvutils', 'pvtsutils') },
    },
    {
      name: 'journeys-see-only-the-window',
      comment: 'An end-to-end test that reaches into the program proves less than it says.',
      from: { path: '^e2e/' },
      to: { path: '^src/', pathNot: '^src/(shared|virtual-card)/' },
    },
    {
      name: 'nothing-real-imports-tests',
      from: { pathNot: [TEST, '^(e2e|bench|scripts)/'] },
      to: { path: [TEST, '^(e2e|bench|scripts)/'] },
    },
    {
      name: 'features-stand-alone',
      comment:
        'What two features share belongs into screen-parts, state or the rules; the window’s root joins features.',
      from: { path: '^src/renderer/features/([^/]+)/', pathNot: TEST },
      to: { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    },
    {
      name: 'screen-parts-below-features',
      from: { path: '^src/renderer/screen-parts/', pathNot: TEST },
      to: { path: '^src/renderer/features/' },
    },
    {
      name: 'state-below-screen-parts',
      from: { path: '^src/renderer/(state|ipc)/', pathNot: TEST },
      to: { path: '^src/renderer/(features|screen-parts)/' },
    },
    {
      name: 'ui-knows-no-card',
      comment: 'Controls that any program could use: words and languages are all they take from shared.',
      from: { path: '^src/renderer/ui/', pathNot: TEST },
      to: {
        path: ['^src/renderer/(features|screen-parts|state|ipc)/', '^src/shared/'],
        pathNot: '^src/shared/(messages/markup|model/language)\\.ts$',
      },
    },
    { name: 'no-cycle', from: {}, to: { circular: true } },
    {
      name: 'no-orphan',
      comment: 'A file nobody imports is a file nobody needs.',
      from: { path: '^src/', pathNot: [TEST, '\\.d\\.ts$', ...ENTRIES], orphan: true },
      to: {},
    },
    { name: 'no-unresolvable', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-undeclared-package',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache|release|test-results)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
