import { ERRORS } from "@ampoule/contract/errors";
import { revalidateTag } from "next/cache";
import { purge } from "@/cdn/purge";
import { environment } from "@/environment";
import { log } from "@/log";
import { readRevalidation } from "@/store-api/revalidation-request";

export const dynamic = "force-dynamic";

/**
 * Where the backend says what staff have saved: the next visitor's page is made anew. A CDN before us is told after that,
 * so that what it fetches is new; 503 where it can't be, and the backend says it again.
 */
export async function POST(request: Request): Promise<Response> {
  const asked = await readRevalidation(request, environment().STOREFRONT_REVALIDATE_SECRET);
  const headers = { "cache-control": "no-store" };
  if (!asked.ok) {
    const { status, message } = ERRORS[asked.code];
    log("warn", "revalidation_refused", { code: asked.code });
    return Response.json({ type: "error", code: asked.code, message }, { status, headers });
  }
  for (const tag of asked.tags) revalidateTag(tag, { expire: 0 });
  const { CDN_PURGE_URL: url, CDN_PURGE_TOKEN: token } = environment();
  const problem = url && token ? await purge({ url, token }, asked.tags) : null;
  if (problem !== null) {
    log("error", "cdn_not_purged", { tags: asked.tags.join(","), reason: problem });
    return Response.json(
      { type: "error", code: "NOT_READY", message: ERRORS.NOT_READY.message },
      { status: 503, headers },
    );
  }
  log("info", "revalidated", { tags: asked.tags.join(",") });
  return new Response(null, { status: 204, headers });
}
