import { countryChoices } from "./countries";

test("the clinic's country comes first, the others by name, each once", () => {
  const choices = countryChoices("en", "US");
  expect(choices[0]).toEqual({ value: "US", label: "United States" });
  expect(choices[1]?.label).toBe("Afghanistan");
  expect(new Set(choices.map((choice) => choice.value)).size).toBe(choices.length);
  expect(choices.length).toBe(249);
});
