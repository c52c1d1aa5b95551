import { LastLines, lineSplitter } from "./log-lines";

test("lines come whole, however the text was cut", () => {
  const lines: string[] = [];
  const split = lineSplitter((line) => lines.push(line));
  for (const chunk of ["one\ntw", "o\r\nthr", "ee\n\nfour"]) split(chunk);
  expect(lines).toEqual(["one", "two", "three", ""]);
});

test("only the last lines are remembered, and none of them without end", () => {
  const last = new LastLines(2);
  for (const line of ["one", "two", "x".repeat(5_000)]) last.add(line);
  const [first = "", second = ""] = last.toString().split("\n");
  expect(first).toBe("two");
  expect(second.length).toBeLessThan(1_100);
});
