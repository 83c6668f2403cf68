import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export interface CompressingServer {
  /** For example `http://localhost:4173`. */
  origin: string;
  close(): void;
}

const types: Record<string, string> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
};

/**
 * Serves texts by their path, gzip -9 as a careful host does, on a free port of this machine. The
 * ending of a path says what it is; without one it is an HTML page. What is unknown is an empty 404.
 */
export async function serveCompressed(texts: Map<string, string>): Promise<CompressingServer> {
  const packed = new Map([...texts].map(([path, text]) => [path, gzipSync(text, { level: 9 })]));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const body = packed.get(path);
    const [, ending = 'html'] = /\.(\w+)$/.exec(path) ?? [];
    response.writeHead(body ? 200 : 404, {
      'content-type': types[ending] ?? 'text/plain',
      'cache-control': 'no-store',
      ...(body && { 'content-encoding': 'gzip', 'content-length': body.length }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
