import { ERRORS } from "@ampoule/contract/errors";
import { revalidateTag } from "next/cache";
import { environment } from "@/environment";
import { log } from "@/log";
import { readRevalidation } from "@/store-api/revalidation-request";

export const dynamic = "force-dynamic";

/** Where the backend says what staff have saved: the next visitor's page is made anew. */
export async function POST(request: Request): Promise<Response> {
  const asked = await readRevalidation(request, environment().STOREFRONT_REVALIDATE_SECRET);
  const headers = { "cache-control": "no-store" };
  if (!asked.ok) {
    const { status, message } = ERRORS[asked.code];
    log("warn", "revalidation_refused", { code: asked.code });
    return Response.json({ type: "error", code: asked.code, message }, { status, headers });
  }
  for (const tag of asked.tags) revalidateTag(tag, { expire: 0 });
  log("info", "revalidated", { tags: asked.tags.join(",") });
  return new Response(null, { status: 204, headers });
}
