import { environment } from "@/environment";

export const dynamic = "force-dynamic";

/** Alive and with an environment that can be used: 200, else 503. Asks nothing of the backend. */
export function GET(): Response {
  try {
    environment();
  } catch {
    return Response.json({ status: "environment_unusable" }, { status: 503, headers: { "cache-control": "no-store" } });
  }
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
}
