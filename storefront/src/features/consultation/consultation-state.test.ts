import { ConsultationRequestInput } from "@ampoule/contract/consultation";
import messages from "../../i18n/messages/en/consultation.json";
import { CONSULTATION_FIELDS, openForm, refusedFields, TIMES, valuesOf, withTyped } from "./consultation-state";

function sent(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe("a request for a consultation", () => {
  test("is read from the form, spaces trimmed", () => {
    expect(valuesOf(sent({ name: " Ana Reyes ", email: "ana@example.com", adult: "yes" }))).toEqual({
      name: "Ana Reyes",
      email: "ana@example.com",
      phone: "",
      package_handle: "",
      preferred_time: "any",
      adult: true,
    });
  });

  test("a file in a field's place counts as nothing", () => {
    const form = new FormData();
    form.set("name", new Blob(["x"]));
    expect(valuesOf(form).name).toBe("");
  });

  test("keeps what was typed before the scripts ran, and nothing that isn't of the form", () => {
    const { values } = openForm("myers");
    expect(withTyped(values, { name: "Ana", adult: true, email: false, q: "x" })).toEqual({
      ...values,
      name: "Ana",
      adult: true,
    });
  });

  test("each field that can be refused has its sentence", () => {
    expect(refusedFields(["email", "something", "adult"])).toEqual(["email", "adult"]);
    expect(Object.keys(messages.errors)).toEqual(expect.arrayContaining([...CONSULTATION_FIELDS]));
  });

  test("a phone number has digits enough to be called, or is left empty", () => {
    const phone = ConsultationRequestInput.shape.phone;
    for (const good of ["804 555 0117", "+1 (804) 555-0117", "", undefined])
      expect(phone.safeParse(good).success).toBe(true);
    for (const bad of ["abc", "555", "1".repeat(41)]) expect(phone.safeParse(bad).success).toBe(false);
  });

  test("each time of day has its words", () => {
    expect(Object.keys(messages.times)).toEqual([...TIMES]);
  });
});
