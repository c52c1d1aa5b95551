import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { Refusal } from "../console/refusal";
import { isErrno } from "../processes/identity";

/** The lowest port that Linux gives to outgoing connections, unless it is told otherwise. */
const USUAL_FIRST_OUTGOING = 32_768;
const RANGE = 12_000;
/** Those below it are the system's. */
const LOWEST = 1_024;

/**
 * `count` different ports of the loopback that nothing listens on at this moment. They are none of those that the system
 * gives to outgoing connections: whoever is given one here listens on it seconds later, and by then any connection of
 * any program could have it.
 */
export async function freePorts(count: number): Promise<number[]> {
  const below = firstOutgoing();
  const from = below - RANGE;
  const found = new Set<number>();
  for (let tries = 0; found.size < count; tries += 1) {
    if (tries > RANGE) throw new Error(`There are not ${count} free ports between ${from} and ${below}.`);
    const port = randomInt(from, below);
    if (!found.has(port) && (await isPortFree(port))) found.add(port);
  }
  return [...found];
}

export async function freePort(): Promise<number> {
  const [port = 0] = await freePorts(1);
  return port;
}

/** Where connections may come from any port, the usual range is as good as another. */
function firstOutgoing(): number {
  try {
    const first = Number(readFileSync("/proc/sys/net/ipv4/ip_local_port_range", "utf8").trim().split(/\s+/)[0]);
    return first > LOWEST + RANGE ? first : USUAL_FIRST_OUTGOING;
  } catch {
    return USUAL_FIRST_OUTGOING; // Another system than Linux.
  }
}

/** Asks on the addresses that programs listen on: a listener on one of them leaves the others free. */
export async function isPortFree(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", "::1", "0.0.0.0"]) {
    try {
      const server = await listen(port, host);
      await new Promise((resolve) => server.close(resolve));
    } catch (error) {
      if (isErrno(error, "EADDRINUSE")) return false;
      if (isErrno(error, "EACCES"))
        throw new Refusal(`Port ${port} needs rights that this user does not have; choose one above 1023.`);
      if (!isErrno(error, "EADDRNOTAVAIL") && !isErrno(error, "EAFNOSUPPORT")) throw error;
    }
  }
  return true;
}

function listen(port: number, host: string) {
  return new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });
}
