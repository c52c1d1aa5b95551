import { fullStop, showInstant } from "./show";

test("a sentence that ends in a time of day has one full stop in either language", () => {
  for (const locale of ["en-US", "es-US"]) {
    const time = showInstant("2026-11-28T14:33:00Z", locale);
    expect(`${time}${fullStop(time)}`).toMatch(/[^.]\.$/);
  }
});
