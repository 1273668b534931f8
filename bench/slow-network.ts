// A network with a given time for a round trip, on loopback and in its own process.
// `slow-network.js TARGET ROUND_TRIP...`: for each round trip in milliseconds it opens three ports on 127.0.0.1, one for
// each host of a run, and passes their bytes on to the port TARGET. It prints the ports as JSON and ends with its stdin.
//
// What it simulates: each byte takes half a round trip, in both directions. The system accepts a TCP connection at once,
// so the first bytes of a client wait for one more round trip, which is the one that TCP would take.
// What it does not simulate: the lookup of a name, lost packets, a limited bandwidth and TCP's slow start. A client
// sees the connection one round trip early, so a time-out for connections counts from another moment.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

// A network that is not stopped ends by itself.
setTimeout(() => process.exit(1), 30 * 60_000).unref();
process.stdin.resume().once('end', () => process.exit(0));

const [target = 0, ...roundTrips] = process.argv.slice(2).map(Number);
const HOSTS = 3;
const networks = await Promise.all(
  roundTrips.map(async (roundTrip) => ({
    roundTrip,
    ports: await Promise.all(Array.from({ length: HOSTS }, () => listen(roundTrip))),
  })),
);
console.log(JSON.stringify(networks));

function listen(roundTrip: number): Promise<number> {
  const server = createServer({ noDelay: true }, (client) => {
    const accepted = performance.now();
    const other = connect({ port: target, host: '127.0.0.1', noDelay: true });
    pass(client, other, () => Math.max(performance.now(), accepted + roundTrip) + roundTrip / 2);
    pass(other, client, () => performance.now() + roundTrip / 2);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Passes on bytes and the end of a connection when they are due. `due` never goes back, so their order stays. */
function pass(from: Socket, to: Socket, due: () => number): void {
  // A timer waits for whole milliseconds: rounded up, each half of a round trip would take longer.
  const later = (run: () => void) => void setTimeout(run, Math.max(0, Math.floor(due() - performance.now())));
  from.on('error', () => to.destroy());
  from.on('data', (bytes) => later(() => void to.write(bytes)));
  from.on('end', () => later(() => void to.end()));
}
