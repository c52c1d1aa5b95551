import { EMULATOR_ORIGIN } from "./origin";
import { isOurs, type FromChallenge } from "./protocol";

function style(element: HTMLElement, rules: Partial<CSSStyleDeclaration>): void {
  // By the object model, since a page's policy may forbid style attributes.
  Object.assign(element.style, rules);
}

/** Shows the 3D Secure page above the shop's page until it is answered, closed or escaped from. */
export function showChallenge(address: string): Promise<void> {
  const url = new URL(address, EMULATOR_ORIGIN);
  const page = `${EMULATOR_ORIGIN}${url.pathname}`;
  const before = document.activeElement;
  const overlay = document.createElement("div");
  overlay.setAttribute("role", "dialog");
  overlay.setAttribute("aria-modal", "true");
  overlay.setAttribute("aria-label", "3D Secure authentication");
  style(overlay, {
    position: "fixed",
    inset: "0",
    zIndex: "2147483647",
    display: "grid",
    placeItems: "center",
    padding: "16px",
    background: "rgba(0, 0, 0, 0.6)",
  });
  const panel = document.createElement("div");
  style(panel, { width: "min(100%, 480px)", display: "grid", gap: "8px", justifyItems: "end" });
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close";
  close.setAttribute("aria-label", "Close authentication");
  style(close, {
    minHeight: "44px",
    padding: "0 16px",
    border: "1px solid #ffffff",
    borderRadius: "6px",
    background: "#1f2328",
    color: "#ffffff",
    font: "16px system-ui, sans-serif",
    cursor: "pointer",
  });
  const frame = document.createElement("iframe");
  frame.title = "3D Secure authentication (simulated)";
  frame.src = `${page}?parent=${encodeURIComponent(location.origin)}`;
  style(frame, { width: "100%", height: "min(460px, 80vh)", border: "0", borderRadius: "8px", background: "#ffffff" });
  panel.append(close, frame);
  overlay.append(panel);

  return new Promise((done) => {
    function finish(): void {
      removeEventListener("message", heard);
      removeEventListener("keydown", pressed, true);
      overlay.remove();
      if (before instanceof HTMLElement) before.focus();
      done();
    }
    function heard(event: MessageEvent<unknown>): void {
      if (event.origin !== EMULATOR_ORIGIN || event.source !== frame.contentWindow) return;
      if (isOurs<FromChallenge>(event.data) && event.data.type === "challenge_done") finish();
    }
    function giveUp(): void {
      close.disabled = true;
      // Opaque on purpose: what became of it is asked of the PaymentIntent afterwards.
      void fetch(`${page}/cancel`, { method: "POST", mode: "no-cors" }).finally(finish);
    }
    function pressed(event: KeyboardEvent): void {
      if (event.key === "Escape") giveUp();
    }
    addEventListener("message", heard);
    addEventListener("keydown", pressed, true);
    close.addEventListener("click", giveUp);
    document.body.append(overlay);
    frame.addEventListener("load", () => frame.focus());
    close.focus();
  });
}
