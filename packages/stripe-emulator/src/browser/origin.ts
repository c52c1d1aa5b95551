function ownOrigin(): string {
  const script = document.currentScript;
  if (script instanceof HTMLScriptElement && script.src !== "") return new URL(script.src).origin;
  throw new Error("The Stripe emulator's stripe.js must be loaded by a script element with a src.");
}

/** Where this script came from: the frames and the API are there too. Read while the script first runs. */
export const EMULATOR_ORIGIN = ownOrigin();
