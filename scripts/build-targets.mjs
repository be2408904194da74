/** How each part is built with vite. Loaded only if there is something to build. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as viteBuild, createLogger } from 'vite';
import { buildDay } from './build-day.mjs';
import { projectRoot } from './project-root.mjs';
import { notesParts, shippedParts } from './shipped-parts.mjs';
import { writeWindowFont } from './window-font.mjs';

/** @type {{ readonly version: string }} */
const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

/** @type {Record<import('./build.mjs').Target, (output: string) => Promise<void>>} */
export const buildTarget = {
  async app(output) {
    /** @type {Set<string>} */
    const folders = new Set();
    const plugins = [notesParts(folders)];
    await buildForNode(output, { main: 'src/main/index.ts' }, plugins);
    await buildForNode(output, { preload: 'src/preload/index.ts' }, plugins);
    // Separate from main, although they share much, so that what main needs at its start stays one file.
    await buildForNode(output, { 'command-line': 'src/cli/main.ts' }, plugins);
    // Separate, so that shared code is not moved out of main into files that main would have to load.
    await buildForNode(output, workers, plugins);
    folders.add(placeSignatureFont(output));
    await buildForNode(output, { 'question-preload': 'src/preload/question.ts' }, plugins);
    await buildRenderer(join(output, 'renderer'), plugins);
    await buildViewer(join(output, 'viewer'), plugins);
    // Main reads it for the window's page about the program.
    writeFileSync(join(output, 'notices.json'), JSON.stringify({ parts: shippedParts(folders) }));
  },
  async cli(output) {
    await buildForNode(output, { shomei: 'src/cli/main.ts', 'virtual-card': 'src/virtual-card/main.ts' });
    await buildForNode(output, workers);
    placeSignatureFont(output);
  },
};

/**
 * Puts the font beside the thread that draws visible signatures. It is one weight in one file, because PDF takes
 * neither the window's variable font nor its 124 parts.
 *
 * @param {string} output
 * @returns {string} the folder of the package that it is from
 */
function placeSignatureFont(output) {
  const folder = join(projectRoot, 'node_modules/@expo-google-fonts/noto-sans-jp');
  cpSync(join(folder, '400Regular/NotoSansJP_400Regular.ttf'), join(output, 'signature-font.ttf'));
  return folder;
}

/** Threads in which files are signed and judged. Their starter finds each beside itself. */
const workers = {
  'signing-worker': 'src/main/document/sign/signing-worker.ts',
  'checking-worker': 'src/main/document/check/checking-worker.ts',
};

/** @satisfies {import('vite').InlineConfig} */
const common = { root: projectRoot, configFile: false, envDir: false, publicDir: false, logLevel: 'warn' };

/** A warning about slow plugins says nothing about the build and comes on slow machines only. */
const checks = { bundlerTimings: false };

/**
 * Shows a warning, and makes it fail the build with CI=true.
 *
 * @param {import('vite').InlineConfig} config
 */
async function build(config) {
  const customLogger = createLogger('warn');
  await viteBuild({ ...common, ...config, customLogger });
  if (customLogger.hasWarned && process.env.CI === 'true')
    throw new Error('The build gave the warning that stands above.');
}

/** @satisfies {import('vite').BuildEnvironmentOptions} */
const shipped = { minify: 'oxc', sourcemap: true, reportCompressedSize: false, emptyOutDir: false };

/**
 * CommonJS with everything inside but Electron, Node and the one native addon, for the oldest Node in an Electron that
 * we run on. A dynamic import becomes a file of its own and is loaded when first needed.
 *
 * @param {string} output
 * @param {Record<string, string>} entries source file by name
 * @param {import('vite').Plugin[]} [plugins]
 */
export async function buildForNode(output, entries, plugins = []) {
  const [prefix] = Object.keys(entries);
  await build({
    plugins,
    // Read by build-day.ts and version.ts in src/main/platform.
    define: {
      SHOMEI_BUILD_DAY: JSON.stringify(buildDay() ?? null),
      SHOMEI_VERSION: JSON.stringify(version),
    },
    ssr: { noExternal: true, external: ['electron', 'koffi'], target: 'node' },
    build: {
      ...shipped,
      ssr: true,
      target: 'node20',
      outDir: output,
      rolldownOptions: {
        checks,
        input: entries,
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: `${prefix}-[name]-[hash].cjs`,
          dynamicImportInCjs: false,
        },
      },
    },
  });
}

/**
 * What the first screen needs is one file, though later screens share much of it: each file more has to be asked for,
 * read and answered before anything can be shown.
 *
 * @type {import('vite').Rolldown.CodeSplittingGroup}
 */
const firstScreen = { name: 'first-screen', tags: ['$initial'] };

/**
 * What the texts of several languages share, or their guides: a few lines each, one file for all of them.
 *
 * @type {import('vite').Rolldown.CodeSplittingGroup}
 */
const sharedWords = {
  name: 'words',
  test: /src\/shared\/(messages\/(\w+\/shops|plural|time-in-japan|number-readings)|domain\/era-date)\.ts$/,
};

/** @param {string} output @param {import('vite').Plugin[]} plugins */
async function buildRenderer(output, plugins) {
  // Beside its output, so that it goes with a build that fails.
  const font = `${output}-font`;
  await writeWindowFont(font);
  await build({
    plugins: [...plugins, compileWrappersAtOnce, pageOfEachLanguage],
    root: join(projectRoot, 'src/renderer'),
    base: './',
    resolve: { alias: { 'window-font': font } },
    build: {
      ...shipped,
      target: 'chrome130',
      outDir: output,
      // Nothing is inline, because the content security policy allows neither inline scripts nor data: URLs.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { checks, output: { codeSplitting: { groups: [firstScreen, sharedWords] } } },
    },
  });
  rmSync(font, { recursive: true });
}

/** What pdf.js reads while it draws; of its WebAssembly only the replacement that works without. */
const VIEWER_DATA = ['cmaps', 'standard_fonts', 'wasm/openjpeg_nowasm_fallback.js'];

/** The page that draws PDF files. @param {string} output @param {import('vite').Plugin[]} plugins */
async function buildViewer(output, plugins) {
  await build({
    plugins,
    root: join(projectRoot, 'src/viewer'),
    base: './',
    build: {
      ...shipped,
      target: 'chrome114',
      outDir: output,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { checks },
      // pdf.js, from our own disk.
      chunkSizeWarningLimit: 2_000,
    },
  });
  for (const each of VIEWER_DATA) {
    cpSync(join(projectRoot, 'node_modules/pdfjs-dist', each), join(output, each), { recursive: true });
  }
}

/**
 * The page once more for each language, asking for that language's texts together with its script, though they will be
 * imported only when the script runs: one answer more costs less than a second round of questions. Main, which knows the
 * language, serves it (src/main/window/app-protocol.ts).
 *
 * @type {import('vite').Plugin}
 */
const pageOfEachLanguage = {
  name: 'page-of-each-language',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('no index.html was made');
      const html = String(page.source);
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const asked = new Set(chunks.flatMap(({ isEntry, fileName }) => (isEntry ? [fileName] : [])));
      for (const { facadeModuleId, fileName, imports } of chunks) {
        const language = /src\/shared\/messages\/([\w-]+)\.ts$/.exec(facadeModuleId ?? '')?.[1];
        if (language === undefined) continue;
        const links = [...new Set([fileName, ...imports])]
          .filter((file) => !asked.has(file))
          .map((file) => `    <script type="module" crossorigin src="./${file}"></script>\n`);
        const source = html
          .replace('<html', `<html data-texts="${language}"`)
          .replace('  </head>', `${links.join('')}  </head>`);
        this.emitFile({ type: 'asset', fileName: `index.${language}.html`, source });
      }
    },
  },
};

/**
 * A CommonJS module is wrapped in a function that is called as soon as the page runs. V8 (up to 13.0 at least) compiles such a
 * function at once only where it is a `function` in parentheses; of an arrow it first reads over all of React, and then
 * reads it again. The wrappers use neither `this` nor `arguments`.
 *
 * @type {import('vite').Plugin}
 */
const compileWrappersAtOnce = {
  name: 'compile-wrappers-at-once',
  // No line moves, so the map stays right.
  renderChunk: (code) => ({
    code: code.replace(/(?<=__commonJS\w*\()\((\([\w$, ]*\)) => \{/g, '(function$1 {'),
    map: null,
  }),
};
