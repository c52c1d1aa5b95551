import { mayOpen, stepOfRefusal, stepToDo, stepToShow } from "./progress";

describe("a checkout's progress", () => {
  test("a new client begins with themselves", () => {
    expect(stepToDo({ details_complete: false, agreement_signed: false })).toBe("you");
  });

  test("known details lead to the agreement, a signed one to payment", () => {
    expect(stepToDo({ details_complete: true, agreement_signed: false })).toBe("agreement");
    expect(stepToDo({ details_complete: true, agreement_signed: true })).toBe("payment");
  });

  test("an agreement signed before the details were lost doesn't skip them", () => {
    expect(stepToDo({ details_complete: false, agreement_signed: true })).toBe("you");
  });

  test("a done step can be opened again, a later one can't", () => {
    const known = { details_complete: true, agreement_signed: false };
    expect(mayOpen("you", known)).toBe(true);
    expect(mayOpen("agreement", known)).toBe(true);
    expect(mayOpen("payment", known)).toBe(false);
  });

  test("payment that was open gives way once the agreement is due again", () => {
    expect(stepToShow("payment", { details_complete: true, agreement_signed: true })).toBe("payment");
    expect(stepToShow("payment", { details_complete: true, agreement_signed: false })).toBe("agreement");
    expect(stepToShow("you", { details_complete: true, agreement_signed: false })).toBe("you");
    expect(stepToShow(null, { details_complete: false, agreement_signed: false })).toBe("you");
  });

  test("a refusal leads back to the step that can mend it", () => {
    expect(stepOfRefusal("AGREEMENT_OUTDATED")).toBe("agreement");
    expect(stepOfRefusal("CLIENT_DETAILS_MISSING")).toBe("you");
    expect(stepOfRefusal("PAYMENT_AMOUNT_MISMATCH")).toBeNull();
  });
});
