// Websocket handshakes: handed to whoever takes them, answered and closed when nobody does.
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { HttpUpgrade } from '../http-exchange';

/** Gives the sockets that are open, so that closing can end them: node does not count them among its own. */
export function takeUpgrades(server: Server, take: HttpUpgrade | undefined): Set<Duplex> {
  const open = new Set<Duplex>();
  server.on('upgrade', (request, socket, head) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    // node has taken its own listener off; a socket without one ends the process when its peer resets it.
    socket.on('error', () => socket.destroy());
    try {
      if (take?.(request, socket, head)) return;
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () => socket.destroy());
    } catch {
      socket.destroy();
    }
  });
  return open;
}
