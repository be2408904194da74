import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

const SCHEME = 'app';
export const appOrigin = `${SCHEME}://shomei`;
export const appUrl = `${appOrigin}/index.html`;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Must be called before the app is ready: makes app:// a proper origin instead of an opaque one. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
}

/**
 * Serves the window's own files, and nothing else, from this folder.
 *
 * Not by `protocol.handle`: its `Response` makes Node load a whole HTTP client first, a tenth of our start-up time.
 * @returns resolves when the page has been asked for and given
 */
export function serveApp(folder: string): Promise<void> {
  return new Promise((isAskedFor) => {
    protocol.registerBufferProtocol(SCHEME, (request, answer) => {
      void responseTo(folder, request).then((response) => {
        answer(response);
        setImmediate(isAskedFor);
      });
    });
  });
}

const NOT_FOUND: Electron.ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };

async function responseTo(
  folder: string,
  { method, url }: Electron.ProtocolRequest,
): Promise<Electron.ProtocolResponse> {
  const path = pathInside(folder, url);
  if (method !== 'GET' || path === undefined) return NOT_FOUND;
  try {
    const mimeType = contentTypes[extname(path)] ?? 'application/octet-stream';
    return { data: await readFile(path), mimeType, charset: 'utf-8', headers };
  } catch {
    return NOT_FOUND;
  }
}

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const headers = { 'content-security-policy': contentSecurityPolicy, 'x-content-type-options': 'nosniff' };

export function pathInside(folder: string, url: string): string | undefined {
  const { host, pathname } = new URL(url);
  if (`${SCHEME}://${host}` !== appOrigin) return undefined;
  const root = normalize(folder + sep);
  const path = normalize(join(root, decodeURIComponent(pathname)));
  return path.startsWith(root) ? path : undefined;
}
