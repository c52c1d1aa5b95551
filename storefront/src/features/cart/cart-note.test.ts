import messages from "../../i18n/messages/en/cart.json";
import { CART_NOTES, fittingNote, isGoodNews, noteOfRefusal, parseCartNote } from "./cart-note";

describe("what the cart says after a change", () => {
  test("every note has a sentence", () => {
    expect(Object.keys(messages.messages).sort()).toEqual([...CART_NOTES].sort());
  });

  test("a note that isn't ours says nothing", () => {
    expect(parseCartNote("<script>")).toBeNull();
    expect(parseCartNote(["added", "removed"])).toBeNull();
  });

  test("a refusal never reads as good news", () => {
    expect(noteOfRefusal({ code: "added", status: 400 })).toBe("OTHER");
    const good = ["added", "changed", "removed", "discount_added", "discount_removed"];
    expect(CART_NOTES.filter(isGoodNews)).toEqual(good);
  });

  test("nothing is said of what isn't in the cart any more", () => {
    expect(fittingNote("discount_added", "filled")).toBe("discount_added");
    for (const cart of ["empty", "paid"] as const) {
      for (const stale of ["added", "changed", "discount_added", "discount_removed", "DISCOUNT_UNKNOWN"] as const)
        expect(fittingNote(stale, cart)).toBeNull();
      expect(fittingNote("CART_LINE_UNAVAILABLE", cart)).toBe("CART_LINE_UNAVAILABLE");
    }
    expect(fittingNote("removed", "empty")).toBe("removed");
    expect(fittingNote("removed", "paid")).toBeNull();
    expect(fittingNote(null, "paid")).toBeNull();
  });

  test("no answer is told apart from a refusal", () => {
    expect(noteOfRefusal({ code: "NOT_READY", status: null })).toBe("OFFLINE");
    expect(noteOfRefusal({ code: "CART_LINE_UNAVAILABLE", status: 409 })).toBe("CART_LINE_UNAVAILABLE");
    expect(noteOfRefusal({ code: "INTERNAL", status: 500 })).toBe("OTHER");
  });
});
