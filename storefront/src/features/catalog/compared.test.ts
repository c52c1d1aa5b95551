import { readCompared } from "./compared";

test("a comparison's address names up to three packages, each once", () => {
  expect(readCompared({ with: ["b12", "glow", "b12"] })).toEqual({ handles: ["b12", "glow"], more: false });
  expect(readCompared({ with: "glow" })).toEqual({ handles: ["glow"], more: false });
  expect(readCompared({ with: ["a", "b", "c", "d"] })).toEqual({ handles: ["a", "b", "c"], more: true });
});

test("what can't be a handle is as if it weren't there", () => {
  expect(readCompared({})).toEqual({ handles: [], more: false });
  expect(readCompared({ with: ["", "../x", "<b>", "x".repeat(101)] })).toEqual({ handles: [], more: false });
});
