import { PictureQuery, SavePicture, StaffPictureList, StaffPictureResponse } from "@ampoule/contract";
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { picturesNamed, staffPicture } from "../../../workflows/pictures/read-pictures";
import { savePictureWorkflow } from "../../../workflows/pictures/save-picture";
import { parse, Refusal, staffEmail } from "../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = parse(PictureQuery, req.query);
  const found = await picturesNamed(req.scope, id);
  res.json(StaffPictureList.parse({ pictures: found.map(staffPicture) }));
}

export async function POST(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const picture = parse(SavePicture, req.body);
  const { result } = await savePictureWorkflow(req.scope).run({
    input: { ...picture, changed_by: await staffEmail(req) },
  });
  if (!result.ok) throw new Refusal(result.code, result.fields);
  const [saved] = await picturesNamed(req.scope, [result.id]);
  if (!saved) throw new Refusal("NOT_FOUND");
  res.json(StaffPictureResponse.parse({ picture: staffPicture(saved) }));
}
