import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { protocol } from 'electron';
import type { Language } from '../../shared/model/language.ts';
import { pathInside } from './path-inside.ts';
import { viewerOrigin } from '../../shared/viewer/viewer-protocol.ts';

const SCHEME = 'app';
export const appOrigin = `${SCHEME}://shomei`;
export const appUrl = `${appOrigin}/index.html`;
/** The same files under another origin, and so in another process, for what main asks by itself. */
export const questionOrigin = `${SCHEME}://question`;
export const questionUrl = `${questionOrigin}/index.html`;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Must be called before the app is ready: it makes app:// a proper origin instead of an opaque one. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
}

/** What is served under one origin: the files of a folder, with the rights of a page from there. */
type Origin = {
  readonly folder: string;
  readonly headers: Record<string, string>;
  /** The file that is served as the page; `index.html` without. */
  readonly page?: string;
};

/**
 * Serves the window's own files, and nothing else, from `renderer` in this folder. Under an origin of its own it
 * serves the page that draws PDF files, from `viewer`.
 *
 * It does not use `protocol.handle`: its `Response` makes Node load a whole HTTP client first, a tenth of our start-up
 * time.
 * @param language whose texts the page requests together with its script; it can speak every language all the same
 * @returns resolves when the page has been requested and served
 */
export function serveApp(folder: string, language: Language): Promise<void> {
  const origins: ReadonlyMap<string, Origin> = new Map([
    [
      appOrigin,
      {
        folder: join(folder, 'renderer'),
        headers: headersWith(pagePolicy),
        page: pageFor(join(folder, 'renderer'), language),
      },
    ],
    [questionOrigin, { folder: join(folder, 'renderer'), headers: headersWith(questionPolicy) }],
    [viewerOrigin, { folder: join(folder, 'viewer'), headers: headersWith(viewerPolicy) }],
  ]);
  return new Promise((isAskedFor) => {
    protocol.registerBufferProtocol(SCHEME, (request, answer) => {
      answer(responseTo(origins, request));
      setImmediate(isAskedFor);
    });
  });
}

/** The page that requests this language's texts; the plain one, which requests none early, where the build made no such. */
function pageFor(folder: string, language: Language): string {
  const page = `index.${language}.html`;
  return existsSync(join(folder, page)) ? page : 'index.html';
}

const NOT_FOUND: Electron.ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };

/** Read at once, not aside: the files are small and few, and each step of a reading aside would wait behind main's start. */
function responseTo(
  origins: ReadonlyMap<string, Origin>,
  { method, url }: Electron.ProtocolRequest,
): Electron.ProtocolResponse {
  const { host, pathname } = new URL(url);
  const origin = origins.get(`${SCHEME}://${host}`);
  const isPage = pathname === '/index.html';
  const path = origin && pathInside(origin.folder, isPage ? `/${origin.page ?? 'index.html'}` : pathname);
  if (method !== 'GET' || !origin || path === undefined) return NOT_FOUND;
  try {
    const mimeType = contentTypes[extname(path)] ?? 'application/octet-stream';
    return { data: readFileSync(path), mimeType, charset: 'utf-8', headers: origin.headers };
  } catch {
    return NOT_FOUND;
  }
}

const common = {
  'default-src': "'none'",
  'script-src': "'self'",
  'font-src': "'self'",
  'style-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** The window: only its own files, and one frame, for PDF files. */
const pagePolicy = {
  ...common,
  'img-src': "'self'",
  'connect-src': "'none'",
  'frame-src': viewerOrigin,
  'frame-ancestors': "'none'",
};

/** What main asks by itself: it has no frame and is in none. */
const questionPolicy = { ...common, 'img-src': "'self'", 'frame-ancestors': "'none'" };

/** The page that draws PDF files reads character maps and fonts from its own folder. */
const viewerPolicy = { ...common, 'connect-src': "'self'", 'frame-ancestors': appOrigin };

const headersWith = (policy: Readonly<Record<string, string>>): Record<string, string> => ({
  'content-security-policy': Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; '),
  'x-content-type-options': 'nosniff',
});
