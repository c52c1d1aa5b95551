import { ERRORS, StaffArticleResponse } from "@ampoule/contract";
import { call, fieldsOf, messageOf } from "./client";
import { textIn } from "./text-in";

const english = textIn("en");
const spanish = textIn("es");

/** What a screen is told where the server answers so. */
async function refusedWith(answer: () => Promise<Response>): Promise<unknown> {
  Object.assign(globalThis, { __BACKEND_URL__: "", fetch: answer });
  return call(StaffArticleResponse, "/admin/articles/art_1").catch((error: unknown) => error);
}
const json = (body: object, status: number) => async () => new Response(JSON.stringify(body), { status });

test("a refusal says in Spanish what its code means, and in English what the server said", async () => {
  const body = { type: "conflict", code: "EDIT_CONFLICT", message: ERRORS.EDIT_CONFLICT.message };
  const fields = [{ path: "title", message: "Give it a title" }];
  const error = await refusedWith(json({ ...body, fields }, 409));
  expect(messageOf(error, english)).toBe("Someone else has changed this since you opened it.");
  expect(messageOf(error, spanish)).toBe("Otra persona cambió esto desde que usted lo abrió.");
  expect(fieldsOf(error, english)).toEqual(fields);
  expect(fieldsOf(error, spanish)).toEqual([{ path: "title", message: "Póngale un título" }]);
});

test("what the server says beyond its code isn't lost", async () => {
  const error = await refusedWith(
    json({ type: "invalid_data", code: "INVALID_INPUT", message: "No such image." }, 400),
  );
  expect(messageOf(error, spanish)).toBe("Algo de lo que se envió no se puede usar. (No such image.)");
});

test("what Medusa's forms are told of claims isn't repeated where ours show them beside their fields", async () => {
  const message = `${ERRORS.CLAIMS_OPEN.message} description: “cures migraines” (cure)`;
  const error = await refusedWith(json({ type: "not_allowed", code: "CLAIMS_OPEN", message, fields: [] }, 409));
  expect(messageOf(error, english)).toBe("Some of the words can't be published as they stand.");
  expect(messageOf(error, spanish)).toBe("Algunas de las palabras no se pueden publicar como están.");
});

test("a code that staff never met is told in the server's words", async () => {
  const error = await refusedWith(json({ type: "conflict", code: "SOMETHING_NEW", message: "Something new." }, 409));
  expect(messageOf(error, spanish)).toBe("Something new.");
});

test.each([
  ["nobody answers", () => Promise.reject(new TypeError("failed")), "No se puede acceder al servidor."],
  ["who asks is signed out", json({}, 401), "Inicie sesión de nuevo."],
  ["something before us answers", json({}, 502), "El servidor respondió 502."],
  [
    "an answer isn't what was agreed",
    json({}, 200),
    "La respuesta del servidor no es la que esta pantalla conoce (article",
  ],
])("where %s, it is said in the reader's language", async (_, answer, told) => {
  expect(messageOf(await refusedWith(answer), spanish)).toContain(told);
});
