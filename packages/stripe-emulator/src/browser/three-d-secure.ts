import { CHANNEL, type FromChallenge } from "./protocol";

/** Present in the overlay: the page that opened it. Absent: this page stands alone and goes back itself. */
const parentOrigin = new URLSearchParams(location.search).get("parent");
const error = document.getElementById("error");
const buttons = [...document.querySelectorAll("button")];

async function decide(outcome: string): Promise<void> {
  for (const button of buttons) button.disabled = true;
  try {
    const response = await fetch(`${location.pathname}/${outcome}`, { method: "POST" });
    const { return_url }: { return_url: string | null } = await response.json();
    const done: FromChallenge = { channel: CHANNEL, type: "challenge_done" };
    if (parentOrigin !== null && parent !== window) parent.postMessage(done, parentOrigin);
    else if (return_url !== null && /^https?:/.test(return_url)) location.replace(return_url);
    else document.body.textContent = "You may close this page now.";
  } catch {
    for (const button of buttons) button.disabled = false;
    if (error) error.textContent = "That didn't reach the bank. Please try again.";
  }
}

for (const button of buttons) button.addEventListener("click", () => void decide(button.id));
addEventListener("keydown", (event) => {
  if (event.key === "Escape") void decide("cancel");
});
