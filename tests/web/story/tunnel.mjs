// One person's way to the network: a SOCKS5 proxy that can be driven into a tunnel. Inside, nothing is refused and
// nothing is closed: bytes just do not arrive, in either direction, as on a phone in a train.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

export async function openWay() {
  /** @type {Set<import('node:net').Socket>} */
  const all = new Set();
  let dark = false;
  const keep = (/** @type {import('node:net').Socket} */ socket) => {
    all.add(socket);
    socket.on('close', () => all.delete(socket)).on('error', () => socket.destroy());
    if (dark) socket.pause();
    return socket;
  };
  const pass = (/** @type {import('node:net').Socket} */ from, /** @type {import('node:net').Socket} */ to) => {
    from.on('data', bytes => void (dark || to.write(bytes)));
    from.on('close', () => dark || to.destroy());
  };
  const server = createServer(async client => {
    keep(client);
    client.once('data', () => {
      client.write(Buffer.from([5, 0]));
      client.once('data', asked => {
        const length = asked[3] === 1 ? 4 : asked[3] === 4 ? 16 : 1 + asked[4];
        const host = asked[3] === 1 ? [...asked.subarray(4, 8)].join('.') : asked[3] === 3 ? asked.subarray(5, 4 + length).toString() : '::1';
        const far = keep(connect(asked.readUInt16BE(4 + length), host));
        far.once('connect', () => {
          client.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
          pass(client, far);
          pass(far, client);
        });
        far.once('error', () => client.destroy());
      });
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    proxy: { server: `socks5://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}` },
    enter() {
      dark = true;
      for (const socket of all) socket.pause();
    },
    /** Light again: what was begun before is dead, as it is with another mast. */
    leave() {
      dark = false;
      for (const socket of all) socket.destroy();
    },
    close() {
      for (const socket of all) socket.destroy();
      server.close();
    },
  };
}
