import { createHash } from "node:crypto";
import { type Language, languageOf } from "@ampoule/domain/language";
import type { CatalogueTag } from "@ampoule/contract/revalidation";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Room } from "../../workflows/catalogue/freshness/kept";
import { keptCatalogue } from "../../workflows/catalogue/freshness/kept-catalogue";
import { salesChannelsOf } from "./sales-channels";

type Kept = { readonly etag: string; readonly body: Buffer };

/**
 * Answers a read of the catalogue with bytes that were made once for all who ask the same: the route, what it was asked
 * (`asked`, as parsed), the language (Medusa's `locale` or `x-medusa-locale`) and the sales channels of the caller's key. Whoever holds these bytes already gets 304.
 */
export async function answerKept(
  req: MedusaRequest,
  res: MedusaResponse,
  tags: readonly CatalogueTag[],
  asked: unknown,
  make: (language: Language) => Promise<object>,
  room?: Room,
): Promise<void> {
  const language = languageOf(req.locale);
  const key = JSON.stringify([`${req.baseUrl}${req.path}`, asked, language, [...salesChannelsOf(req)].sort()]);
  const bytes = async () => bytesOf(await make(language));
  const { etag, body } = await keptCatalogue(req.scope).value(key, tags, bytes, room);
  res.setHeader("ETag", etag);
  // Kept by whoever likes, asked for anew each time: a save shows at once.
  res.setHeader("Cache-Control", "no-cache");
  res.setHeader("Content-Language", language);
  res.vary("x-publishable-api-key");
  res.vary("x-medusa-locale");
  if (req.fresh) {
    res.status(304).end();
    return;
  }
  res.type("application/json").send(body);
}

function bytesOf(answer: object): Kept {
  const body = Buffer.from(JSON.stringify(answer));
  return { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"` };
}
