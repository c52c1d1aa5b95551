import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Exchange } from "../server/api";
import { findRoute } from "../server/routes";
import { parseForm, type FormObject } from "../wire/form";
import { problemsOf, problemsOfRequest } from "./conformity";

/** One request that a route took, and what it answered. */
export interface Taken {
  /** `POST /v1/refunds/:id` */
  route: string;
  status: number;
  /** To a publishable key: without what is the server's. */
  redacted: boolean;
  answer: unknown;
}

/**
 * Stands at the emulator's API door in every test: each answer, to whatever key and however it was asked for, must be as
 * the SDK declares it, and no request may be accepted that the SDK's types of parameters don't know.
 */
export class Witness {
  readonly taken: Taken[] = [];
  private readonly problems: string[] = [];

  readonly see = ({ request, body, answer }: Exchange): void => {
    const method = request.method ?? "GET";
    const { pathname, search } = new URL(request.url ?? "/", "http://emulator");
    const form = parseForm([search.slice(1), body].filter(Boolean).join("&"));
    const shown: unknown = JSON.parse(answer.body);
    const found = findRoute(method, pathname)?.route;
    const route = found ? `${found.method} ${found.path}` : null;
    const byBrowser = isPublishable(request.headers.authorization, form);
    const wrong = problemsOf(shown, byBrowser ? "redacted" : "answer");
    if (route !== null) {
      // Stripe.js has parameters of its own, which the server's SDK doesn't declare.
      if (answer.status === 200 && !byBrowser) wrong.push(...problemsOfRequest(route, form));
      this.taken.push({ route, status: answer.status, redacted: byBrowser, answer: shown });
    }
    this.problems.push(...wrong.map((problem) => `${method} ${pathname} ${answer.status}: ${problem}`));
  };

  /**
   * @param dataDir where the events are written; null: look at no events
   * @throws with everything in answers, accepted requests and events that isn't as the SDK declares it
   */
  assertHonest(dataDir: string | null): void {
    const events = (dataDir === null ? [] : eventsIn(dataDir)).flatMap((event) =>
      problemsOf(event).map((problem) => `event: ${problem}`),
    );
    const problems = [...this.problems, ...events];
    if (problems.length > 0) throw new Error(`Not as the SDK declares it:\n${problems.join("\n")}`);
  }
}

const isPublishable = (authorization: string | undefined, form: FormObject): boolean =>
  (authorization ?? "").startsWith("Bearer pk_") || String(form["key"] ?? "").startsWith("pk_");

/** Every event that was ever committed to this journal, sent to somebody or not. */
export function eventsIn(dataDir: string): Record<string, unknown>[] {
  const lines = readFileSync(join(dataDir, "journal.jsonl"), "utf8").split("\n").filter(Boolean);
  const changes: { table: string; row: Record<string, unknown> | null }[] = lines.flatMap(
    (line) => JSON.parse(line).changes,
  );
  return changes.flatMap(({ table, row }) => (table === "events" && row ? [row] : []));
}
