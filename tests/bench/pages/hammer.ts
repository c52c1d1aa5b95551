import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

export type Encoding = "identity" | "gzip";
export type Hammering = {
  /** Asked in turn by each connection. */
  readonly urls: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  /** Goes on for longer where it hasn't had so many answers yet. */
  readonly at_least?: number;
  readonly encoding: Encoding;
};
export type Hammered = {
  /** Whole answers a second. */
  readonly rate: number;
  readonly latencies_ms: readonly number[];
  /** How often each word of Next's cache was given: HIT, STALE, MISS; "none" where it gave no word. */
  readonly caches: ReadonlyMap<string, number>;
};

/**
 * Asks as many connections' worth as given, each again as soon as it is answered, and reads every answer to its end.
 * Throws on an answer that isn't 200. The client shares the machine with what it asks, so only rates of one run beside
 * each other mean anything.
 */
export async function hammer({ urls, connections, seconds, encoding, at_least = 0 }: Hammering): Promise<Hammered> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies_ms: number[] = [];
  const caches = new Map<string, number>();
  const urlOf = (turn: number): string => urls[turn % urls.length] ?? "";
  // Connections stand before anything is measured: a Node that is busy accepts one for each turn of its loop, so that the last
  // of fifty that come at once waits for some seconds, and that alone would be the slowest hundredth.
  await Promise.all(Array.from({ length: connections }, (_, index) => ask(urlOf(index), encoding, agent)));
  const start = performance.now();
  const end = start + seconds * 1_000;
  const client = async (first: number) => {
    for (let turn = first; performance.now() < end || latencies_ms.length < at_least; turn += 1) {
      const asked = performance.now();
      const { cache } = await ask(urlOf(turn), encoding, agent);
      latencies_ms.push(performance.now() - asked);
      caches.set(cache, (caches.get(cache) ?? 0) + 1);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, (_, index) => client(index)));
  } finally {
    agent.destroy();
  }
  return { rate: (latencies_ms.length * 1_000) / (performance.now() - start), latencies_ms, caches };
}

type Answer = { readonly cache: string; readonly bytes: number };

/** One answer, read to its end. `bytes`: of its body, as sent. Throws where it isn't 200. */
export function ask(url: string, encoding: Encoding, agent?: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { accept: "text/html", "accept-encoding": encoding };
    request(url, { headers, ...(agent ? { agent } : {}) }, (answer) => {
      let bytes = 0;
      answer.on("data", (part: Buffer) => (bytes += part.length));
      answer.once("error", reject).once("end", () => {
        if (answer.statusCode !== 200) return reject(new Error(`${url} answered ${answer.statusCode}`));
        resolve({ cache: String(answer.headers["x-nextjs-cache"] ?? "none"), bytes });
      });
    })
      .once("error", reject)
      .end();
  });
}

/** Asks for a page until it is kept: a benchmark of a page that is being made is none. Gives its answer's bytes. */
export async function keep(url: string): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    const { cache, bytes } = await ask(url, "identity");
    if (cache === "HIT") return bytes;
    await sleep(100);
  }
  throw new Error(`${url} is never kept`);
}
