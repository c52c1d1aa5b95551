import { clientDetailsProblems, detailsAreComplete, tidyClientDetails } from "./client-details";

const ana = { first_name: "Ana", last_name: "Reyes", email: "ana@example.com", country: "US", postcode: "10003" };

describe("a client's details", () => {
  test("name, email, country and postcode are enough", () => {
    expect(clientDetailsProblems(ana)).toEqual({});
  });

  test("each empty field is named with its own problem", () => {
    expect(clientDetailsProblems({ first_name: " ", last_name: "", email: "", country: "", postcode: "" })).toEqual({
      first_name: "first_name_missing",
      last_name: "last_name_missing",
      email: "email_missing",
      country: "country_missing",
    });
  });

  test.each(["ana", "ana@", "@example.com", "ana@example", "ana @example.com", "ana@example..com"])(
    "%s is no email address",
    (email) => {
      expect(clientDetailsProblems({ ...ana, email })).toEqual({ email: "email_invalid" });
    },
  );

  test.each([
    ["US", "1000", "postcode_invalid"],
    ["US", "", "postcode_missing"],
    ["CA", "K1A 0B", "postcode_invalid"],
    ["GB", "12345", "postcode_invalid"],
    ["IE", "x".repeat(13), "postcode_invalid"],
  ])("in %s the postcode %j is refused", (country, postcode, problem) => {
    expect(clientDetailsProblems({ ...ana, country, postcode })).toEqual({ postcode: problem });
  });

  test.each([
    ["US", "10003-1234"],
    ["CA", "k1a 0b1"],
    ["GB", "sw1a 1aa"],
    ["HK", ""],
  ])("in %s the postcode %j is taken", (country, postcode) => {
    expect(detailsAreComplete({ ...ana, country, postcode })).toBe(true);
  });

  test("what is stored has no stray spaces and upper-case codes", () => {
    expect(
      tidyClientDetails({
        first_name: "  Ana  Maria ",
        last_name: " Reyes",
        email: " ana@example.com ",
        country: "us",
        postcode: " k1a  0b1 ",
      }),
    ).toEqual({
      first_name: "Ana Maria",
      last_name: "Reyes",
      email: "ana@example.com",
      country: "US",
      postcode: "K1A 0B1",
    });
  });
});
