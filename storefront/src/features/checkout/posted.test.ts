import { NO_AGREEMENT } from "./draft";
import { detailsIn, draftAfter, signatureDraftIn, signedTextIn } from "./posted";

function sent(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
const refusal = { ok: false, message: "", fields: [], status: 409 } as const;

describe("a step of checkout that is sent without JavaScript", () => {
  test("gives who pays as it was typed; what is missing is empty", () => {
    expect(detailsIn(sent({ first_name: " Ana ", email: "ana@", country: "US" }))).toEqual({
      first_name: " Ana ",
      last_name: "",
      email: "ana@",
      country: "US",
      postcode: "",
    });
  });

  test("gives the boxes that were ticked, the name, and which text was on the screen", () => {
    const form = sent({ adult: "on", typed_name: "Ana Reyes", version: "2026-01", hash: "ab" });
    expect(signatureDraftIn(form)).toEqual({ ...NO_AGREEMENT, adult: true, typed_name: "Ana Reyes" });
    expect(signedTextIn(form)).toEqual({ version: "2026-01", hash: "ab" });
  });

  test("a file in a field's place counts as nothing", () => {
    const form = new FormData();
    form.set("email", new Blob(["x"]));
    expect(detailsIn(form).email).toBe("");
  });

  test("ticks under a text that has changed don't count for the new one; after another refusal they stay", () => {
    const draft = { ...NO_AGREEMENT, adult: true, typed_name: "Ana Reyes" };
    expect(draftAfter({ ...refusal, code: "AGREEMENT_OUTDATED" }, draft)).toEqual(NO_AGREEMENT);
    expect(draftAfter({ ...refusal, code: "INTERNAL" }, draft)).toEqual(draft);
  });
});
