import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

export interface Connections {
  /** From now on each connection ends with its next answer. */
  windDown(): void;
  /** Takes no more, ends what is idle at once and the rest with its answer; cuts what is still there after `withinMs`. */
  close(withinMs: number): Promise<void>;
}

/**
 * Knows which connections carry a request. Node's own `closeIdleConnections` leaves those on which nothing was asked
 * yet, and browsers open such ones in advance.
 */
export function trackConnections(server: Server): Connections {
  const underWay = new Map<Socket, number>();
  let isWindingDown = false;
  let isClosing = false;

  const change = (socket: Socket, by: number): number => {
    const count = (underWay.get(socket) ?? 0) + by;
    if (!socket.destroyed) underWay.set(socket, count);
    return count;
  };
  server.on('connection', (socket: Socket) => {
    underWay.set(socket, 0);
    socket.once('close', () => underWay.delete(socket));
    // One that the system had taken already when the server closed.
    if (isClosing) socket.end();
  });
  server.prependListener('request', ({ socket }, response) => {
    change(socket, 1);
    if (isWindingDown) response.setHeader('connection', 'close');
    response.once('close', () => {
      if (change(socket, -1) === 0 && isClosing) socket.end();
    });
  });

  const windDown = () => {
    isWindingDown = true;
  };
  return {
    windDown,
    async close(withinMs) {
      windDown();
      isClosing = true;
      const closed = once(server, 'close');
      server.close();
      for (const [socket, count] of underWay) if (count === 0) socket.end();
      const timer = setTimeout(() => server.closeAllConnections(), withinMs);
      await closed;
      clearTimeout(timer);
    },
  };
}
