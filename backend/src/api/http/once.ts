import { createHash } from "node:crypto";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type Answer, IDEMPOTENCY_MODULE, type IdempotencyModuleService } from "../../modules/idempotency";
import { Refusal } from "./refusal";

const KEY = /^[\x21-\x7e]{1,255}$/;

/**
 * Answers a request that creates something. With an `Idempotency-Key`, `run` happens once: a repeat gets the first
 * answer, a repeat with another body or while the first still runs is refused. A run that throws frees its key.
 * Without the header it just runs.
 */
export async function answerOnce(
  req: MedusaRequest<unknown>,
  res: MedusaResponse,
  run: () => Promise<Answer>,
): Promise<void> {
  const key = req.get("idempotency-key");
  if (key === undefined) return send(res, await run());
  if (!KEY.test(key))
    throw new Refusal("INVALID_INPUT", [{ path: "Idempotency-Key", message: "1 to 255 printable characters" }]);

  const requests = req.scope.resolve<IdempotencyModuleService>(IDEMPOTENCY_MODULE);
  const claim = await requests.claim({
    key,
    route: `${req.method} ${req.baseUrl}${req.path}`,
    request_hash: createHash("sha256")
      .update(JSON.stringify(req.body ?? null))
      .digest("hex"),
  });
  switch (claim.kind) {
    case "answered":
      return send(res.setHeader("Idempotent-Replayed", "true"), claim.answer);
    case "reused":
      throw new Refusal("IDEMPOTENCY_KEY_REUSED");
    case "running":
      throw new Refusal("REQUEST_IN_PROGRESS");
    case "claimed":
      break;
    default:
      return claim satisfies never;
  }
  const answer = await run().catch(async (error: unknown) => {
    await requests.release(claim.id);
    throw error;
  });
  await requests.settle(claim.id, answer);
  send(res, answer);
}

function send(res: MedusaResponse, answer: Answer): void {
  res.status(answer.status).json(answer.body);
}
