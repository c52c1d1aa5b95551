import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { Refusal } from "../console/refusal";
import { isErrno } from "../processes/identity";

/** Port numbers from `from` on, before `below`. */
type Range = { readonly from: number; readonly below: number };

/** What Linux gives to outgoing connections, unless it is told otherwise. */
const USUAL_OUTGOING: Range = { from: 32_768, below: 61_000 };
/** Those below are the system's. */
const LOWEST = 1_024;
const BEYOND = 65_536;
/** As many as suffice for everything that runs on one machine. */
const ENOUGH = 4_000;
const MOST = 12_000;

/**
 * `count` different ports of the loopback that nothing listens on at this moment. They are none of those that the system
 * gives to outgoing connections: whoever is given one here listens on it seconds later, and by then any connection of
 * any program could have it.
 */
export async function freePorts(count: number): Promise<number[]> {
  const { from, below } = listeningPorts(outgoingPorts());
  const found = new Set<number>();
  for (let tries = 0; found.size < count; tries += 1) {
    if (tries > MOST) throw new Error(`There are not ${count} free ports between ${from} and ${below}.`);
    const port = randomInt(from, below);
    if (!found.has(port) && (await isPortFree(port))) found.add(port);
  }
  return [...found];
}

export async function freePort(): Promise<number> {
  const [port = 0] = await freePorts(1);
  return port;
}

/**
 * Where programs may listen without meeting a connection that goes out from the same port: below those, or above. Where
 * connections may go out from any port, the usual range is as good as another.
 */
export function listeningPorts(outgoing: Range): Range {
  if (outgoing.from - LOWEST >= ENOUGH)
    return { from: Math.max(LOWEST, outgoing.from - MOST), below: Math.min(outgoing.from, BEYOND) };
  if (BEYOND - outgoing.below >= ENOUGH) return { from: outgoing.below, below: BEYOND };
  return { from: USUAL_OUTGOING.from - MOST, below: USUAL_OUTGOING.from };
}

function outgoingPorts(): Range {
  try {
    const [first, last] = readFileSync("/proc/sys/net/ipv4/ip_local_port_range", "utf8")
      .trim()
      .split(/\s+/)
      .map(Number);
    return first && last ? { from: first, below: last + 1 } : USUAL_OUTGOING;
  } catch {
    return USUAL_OUTGOING; // Another system than Linux.
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
