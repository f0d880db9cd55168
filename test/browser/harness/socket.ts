/** The least of a WebSocket server: takes the short text messages of a test page. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

const NAME = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** The text messages in `bytes`, and what is left of a message that is not whole yet. */
function messagesIn(bytes: Buffer): { readonly texts: readonly string[]; readonly rest: Buffer } {
  const texts: string[] = [];
  let at = 0;
  for (;;) {
    const short = (bytes[at + 1] ?? 0) & 0x7f;
    const head = short === 126 ? 4 : 2;
    if (bytes.length < at + head + 4) break;
    const length = short === 126 ? bytes.readUInt16BE(at + 2) : short;
    const start = at + head + 4;
    if (bytes.length < start + length) break;
    const mask = bytes.subarray(at + head, start);
    const text = Buffer.from(bytes.subarray(start, start + length)).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
    if (((bytes[at] ?? 0) & 15) === 1) texts.push(text.toString());
    at = start + length;
  }
  return { texts, rest: bytes.subarray(at) };
}

/**
 * Lets pages open a socket at any path; `heard` gets each message.
 * @returns closes those that are open: the server would wait for them
 */
export function serveSockets(server: Server, heard: (text: string) => void): () => void {
  const open = new Set<Duplex>();
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    const key = createHash('sha1').update(`${request.headers['sec-websocket-key']}${NAME}`).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`,
    );
    let rest: Buffer = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    open.add(socket);
    socket.on('end', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
    socket.on('data', (bytes: Buffer) => {
      const read = messagesIn(Buffer.concat([rest, bytes]));
      rest = read.rest;
      read.texts.forEach(heard);
    });
  });
  return () => {
    for (const socket of open) socket.destroy();
  };
}
