import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

const SCHEME = 'app';
export const appOrigin = `${SCHEME}://shomei`;
export const appUrl = `${appOrigin}/index.html`;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must be called before the app is ready: makes app:// a proper origin instead of an opaque one. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
}

/** Serves the window's own files, and nothing else, from this folder. */
export function serveApp(folder: string): void {
  protocol.handle(SCHEME, async (request) => {
    const path = pathInside(folder, request.url);
    if (request.method !== 'GET' || path === undefined) return new Response(null, { status: 404 });
    try {
      return await respond(path);
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

async function respond(path: string): Promise<Response> {
  const type = contentTypes[extname(path)] ?? 'application/octet-stream';
  const body = await readFile(path);
  if (extname(path) !== '.html') return new Response(body, { headers: { 'content-type': type } });
  // The one <style> element a component library adds by itself is let through by name, not by 'unsafe-inline'.
  const nonce = randomBytes(16).toString('base64');
  const page = body.toString('utf8').replaceAll('__CSP_NONCE__', nonce);
  return new Response(page, {
    headers: {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
    },
  });
}

const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

export function pathInside(folder: string, url: string): string | undefined {
  const { host, pathname } = new URL(url);
  if (`${SCHEME}://${host}` !== appOrigin) return undefined;
  const root = normalize(folder + sep);
  const path = normalize(join(root, decodeURIComponent(pathname)));
  return path.startsWith(root) ? path : undefined;
}
