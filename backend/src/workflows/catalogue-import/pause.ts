import { setImmediate } from "node:timers/promises";

/** Between two parts of long work: others want to be answered, too. */
export const pause = async (): Promise<void> => {
  await setImmediate();
};
