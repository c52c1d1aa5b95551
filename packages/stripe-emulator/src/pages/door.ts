import type { IncomingMessage, ServerResponse } from "node:http";
import { randomBytes } from "node:crypto";
import type { Faults } from "../control/faults";
import { answerChallenge } from "../payment/challenge";
import { originOf, send, sendJson } from "../server/http";
import type { Store } from "../store/store";
import type { ChallengeRow } from "../store/tables";
import { bundle } from "./bundle";
import { paymentFramePage } from "./payment-frame";
import { paymentFrameStyle } from "./payment-frame-style";
import { ASSET_HEADERS, FRAME_HEADERS } from "./security-headers";
import { threeDSecurePage, threeDSecureStyle } from "./three-d-secure";

const SCRIPT = "text/javascript; charset=utf-8";
const STYLE = "text/css; charset=utf-8";
const HTML = "text/html; charset=utf-8";

const ASSETS: Readonly<Record<string, { type: string; body: () => string }>> = {
  "/stripe.js": { type: SCRIPT, body: () => bundle("stripe") },
  "/elements/payment.js": { type: SCRIPT, body: () => bundle("payment-frame") },
  "/elements/payment.css": { type: STYLE, body: () => paymentFrameStyle },
  "/3ds.js": { type: SCRIPT, body: () => bundle("three-d-secure") },
  "/3ds.css": { type: STYLE, body: () => threeDSecureStyle },
};

/** What browsers open: the script, the Payment Element's frame and the 3D Secure page. */
export class PagesDoor {
  constructor(
    private readonly store: Store,
    private readonly faults: Faults,
    private readonly afterCommit: () => void,
  ) {}

  /** False when the address isn't a page of ours. */
  answer(request: IncomingMessage, response: ServerResponse, url: URL): boolean {
    const asset = ASSETS[url.pathname];
    if (request.method === "GET" && asset) {
      send(response, 200, asset.type, asset.body(), ASSET_HEADERS);
      return true;
    }
    if (request.method === "GET" && url.pathname === "/elements/payment") {
      send(response, 200, HTML, paymentFramePage(), FRAME_HEADERS);
      return true;
    }
    const challenge = /^\/3ds\/(\w+)(?:\/(complete|fail|cancel))?$/.exec(url.pathname);
    if (!challenge) return false;
    const row = this.store.begin().get("challenges", challenge[1] ?? "");
    if (!row) sendJson(response, 404, { error: { message: "No such authentication." } });
    else if (request.method === "GET" && !challenge[2]) this.show(response, row);
    else if (request.method === "POST" && challenge[2]) this.decide(request, response, row, challenge[2]);
    else sendJson(response, 405, { error: { message: "Not allowed." } });
    return true;
  }

  private show(response: ServerResponse, row: ChallengeRow): void {
    const intent = this.store.begin().get("payment_intents", row.payment_intent);
    send(response, 200, HTML, threeDSecurePage(intent?.amount ?? 0, intent?.currency ?? "usd"), FRAME_HEADERS);
  }

  /** Giving up counts as a failed authentication, as when the dialog of Stripe.js is closed. */
  private decide(request: IncomingMessage, response: ServerResponse, row: ChallengeRow, outcome: string): void {
    const intent = this.store.transact((tx) =>
      answerChallenge(
        {
          tx,
          caller: "publishable",
          path: {},
          form: {},
          request_id: `req_${randomBytes(9).toString("hex")}`,
          idempotency_key: null,
          base_url: originOf(request),
          client_secret: null,
          behaviour: this.faults,
        },
        row,
        outcome === "complete" ? "complete" : "fail",
      ),
    );
    this.afterCommit();
    const paid = ["succeeded", "requires_capture", "processing"].includes(intent.status);
    sendJson(response, 200, {
      status: intent.status,
      return_url: row.return_url && back(row.return_url, intent, paid),
    });
  }
}

/** Where Stripe sends the browser back to, with what the shop's page needs to look the payment up. */
function back(return_url: string, intent: { id: string; client_secret: string | null }, paid: boolean): string {
  const url = new URL(return_url);
  url.searchParams.set("payment_intent", intent.id);
  url.searchParams.set("payment_intent_client_secret", intent.client_secret ?? "");
  url.searchParams.set("redirect_status", paid ? "succeeded" : "failed");
  return url.toString();
}
