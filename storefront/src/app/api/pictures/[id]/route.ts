import { retrievePictureFile } from "@/store-api/pictures";

export const dynamic = "force-dynamic";

type Context = { readonly params: Promise<{ id: string }> };

/** A picture as it is stored, by its id. Next's image optimiser makes of it what pages show. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const file = await retrievePictureFile((await params).id);
  if (!file) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(file.body, {
    headers: { "content-type": file.type, "cache-control": "public, max-age=31536000, immutable" },
  });
}
