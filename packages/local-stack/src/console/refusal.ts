/** Something the person at the terminal can mend: its message is shown as it is, without a stack trace. */
export class Refusal extends Error {
  override name = "Refusal";
}
