/**
 * A web server for fixture pages, on 127.0.0.1 and a free port. It serves `test/browser/pages/`, bundles `/<name>.js`
 * from `<name>.ts` there, and writes down what pages send to `POST /sent`.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { bundle, PAGES, ROOT } from './bundle';
import { serveSockets } from './socket';

/** One request to `/sent`. */
export interface Sent {
  /** The page it came from, as its path and query (`/sends.html?how=icon`). */
  readonly page: string;
  /** What was sent: the field `text` of a form or of JSON, else the whole body. */
  readonly text: string;
}

export interface FixtureServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Everything sent since the start or the last `forget`. */
  readonly sent: readonly Sent[];
  /** The method and path of every request, in order. */
  readonly requests: readonly string[];
  forget(): void;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Editors that load their own parts, each served below `/<name>/`. */
const WITH_PARTS = /^\/(tinymce|ckeditor4|sceditor)\/(.+)$/;

/** The file behind a path: one of a page, one of an editor that loads its own parts, or the bundle of a page's script. */
async function content(path: string): Promise<string | Buffer> {
  const safe = normalize(path).replace(/^(\.\.[/\\])+/, '');
  const [, name, part] = WITH_PARTS.exec(safe) ?? [];
  if (name && part) return readFile(join(ROOT, 'node_modules', name, part));
  const file = join(PAGES, safe);
  if (extname(safe) !== '.js') return readFile(file);
  return readFile(file).catch(() => bundle(file.replace(/\.js$/, '.ts')));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The text in a body: JSON `{ text }`, a form's field `text`, or all of it. */
function textIn(body: string, type: string): string {
  if (type.includes('json')) return String((JSON.parse(body) as { text?: unknown }).text ?? '');
  // Forms write line breaks as CR LF.
  if (type.includes('x-www-form-urlencoded'))
    return (new URLSearchParams(body).get('text') ?? '').replaceAll('\r\n', '\n');
  return body;
}

function pageOf(request: IncomingMessage): string {
  const { referer } = request.headers;
  if (!referer) return '';
  const { pathname, search } = new URL(referer);
  return pathname + search;
}

/** Starts a server. Two of them are two sites. */
export async function serve(): Promise<FixtureServer> {
  const sent: Sent[] = [];
  const requests: string[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(`${request.method} ${pathname}`);
    if (pathname === '/sent') {
      const body = await bodyOf(request);
      const text =
        request.method === 'GET'
          ? (searchParams.get('text') ?? '')
          : textIn(body, request.headers['content-type'] ?? '');
      sent.push({ page: pageOf(request), text });
      // 204 leaves the page where it is, even after a form's own submit.
      response.writeHead(204).end();
      return;
    }
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const bytes = await content(pathname);
    const headers: Record<string, string> = { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' };
    // `?csp` asks for the strictest page there is.
    if (searchParams.has('csp'))
      headers['content-security-policy'] =
        "default-src 'none'; script-src 'self'; connect-src 'self' ws:; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
    response.writeHead(200, headers).end(bytes);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: NodeJS.ErrnoException) => {
      response
        .writeHead(error.code === 'ENOENT' ? 404 : 500, { 'content-type': 'text/plain' })
        .end(String(error.message));
    });
  });
  const closeSockets = serveSockets(server, (text) => sent.push({ page: '', text }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    sent,
    requests,
    forget() {
      sent.length = 0;
      requests.length = 0;
    },
    close() {
      closeSockets();
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
