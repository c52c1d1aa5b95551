import { inTime, NotInTime } from "./in-time";

test("what comes in time is given, what fails fails as it does, what is late is told", async () => {
  await expect(inTime(1_000, Promise.resolve("here"))).resolves.toBe("here");
  await expect(inTime(1_000, Promise.reject(new Error("its own")))).rejects.toThrow("its own");
  await expect(inTime(1, new Promise(() => undefined))).rejects.toBeInstanceOf(NotInTime);
});
