import type { MetaRow } from "../store/tables";
import type { Transaction } from "../store/transaction";

/** The emulator's own settings, as they are before anybody changed one. */
export const metaOf = (tx: Transaction): MetaRow =>
  tx.get("meta", "meta") ?? { id: "meta", clock_offset_ms: 0, seed: null, counter: 0 };
