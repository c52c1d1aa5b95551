import { ERRORS } from "@ampoule/contract/errors";
import { languageOf } from "@ampoule/domain/language";
import { searchStore } from "@/store-api/search";

export const dynamic = "force-dynamic";

/** Of each kind, as many as fit under a field. */
const FEW = 4;

/** What a field shows while somebody types into it: the store's own answer. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const language = languageOf(searchParams.get("locale"));
  const result = await searchStore(searchParams.get("q") ?? "", language, FEW);
  const headers = { "cache-control": "private, no-store" };
  if (result.ok) return Response.json(result.value, { headers });
  const { code, message } = result;
  return Response.json({ type: "error", code, message }, { status: ERRORS[code].status, headers });
}
