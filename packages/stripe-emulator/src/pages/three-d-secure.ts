import { inWords } from "../payment/amount";

/** The page on which the card's holder authenticates; in the shop's overlay or on its own. */
export const threeDSecurePage = (amount: number, currency: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>3D Secure (simulated)</title>
<link rel="stylesheet" href="/3ds.css">
</head>
<body>
<main>
<p class="banner">Simulated payments: no bank is asked.</p>
<h1>Authenticate your payment</h1>
<p>This is where a card issuer asks its customer to confirm a payment of <strong>${inWords(amount, currency)}</strong>.</p>
<p id="error" role="alert"></p>
<div class="actions">
<button type="button" id="complete">Complete authentication</button>
<button type="button" id="fail" class="quiet">Fail authentication</button>
<button type="button" id="cancel" class="quiet">Cancel</button>
</div>
</main>
<script src="/3ds.js"></script>
</body>
</html>
`;

export const threeDSecureStyle = `
:root { color-scheme: light dark; --text: #1f2328; --back: #ffffff; --line: #c9ccd4; --primary: #0f5f5c; --on: #ffffff; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f2f3f5; --back: #20222b; --line: #5b5d6b; --primary: #7fd1c7; --on: #0b1f1e; }
}
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--text); background: var(--back); }
main { max-width: 30rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.25rem; margin: 1rem 0 0.5rem; }
.banner { margin: 0; padding: 0.5rem 0.75rem; border: 1px dashed var(--line); border-radius: 6px; font-size: 0.875rem; }
.actions { display: grid; gap: 0.75rem; margin-top: 1.5rem; }
button {
  min-height: 44px; padding: 0.5rem 1rem; font: inherit; border-radius: 6px; border: 1px solid var(--primary);
  background: var(--primary); color: var(--on); cursor: pointer;
}
button.quiet { background: transparent; color: var(--text); border-color: var(--line); }
button:focus-visible { outline: 2px solid var(--primary); outline-offset: 2px; }
`;
