/** The document of the Payment Element's frame. Its script fills it in. */
export const paymentFramePage = (): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Secure card fields (simulated)</title>
<link rel="stylesheet" href="/elements/payment.css">
</head>
<body>
<form id="card" novalidate autocomplete="on">
<p id="simulated"><strong>Simulated payments.</strong> No money moves. Use a Stripe test card, such as 4242 4242 4242 4242.</p>
<div class="field wide">
<label for="number">Card number</label>
<input id="number" name="number" inputmode="numeric" autocomplete="cc-number" placeholder="1234 1234 1234 1234" aria-describedby="number-error">
<p class="error" id="number-error" role="alert"></p>
</div>
<div class="field">
<label for="expiry">Expiration date</label>
<input id="expiry" name="expiry" inputmode="numeric" autocomplete="cc-exp" placeholder="MM / YY" aria-describedby="expiry-error">
<p class="error" id="expiry-error" role="alert"></p>
</div>
<div class="field">
<label for="cvc">Security code</label>
<input id="cvc" name="cvc" inputmode="numeric" autocomplete="cc-csc" placeholder="CVC" maxlength="4" aria-describedby="cvc-error">
<p class="error" id="cvc-error" role="alert"></p>
</div>
<div class="field" id="country-field">
<label for="country">Country</label>
<select id="country" name="country" autocomplete="country"></select>
</div>
<div class="field" id="postal-field">
<label for="postal" id="postal-label">ZIP code</label>
<input id="postal" name="postal" autocomplete="postal-code" placeholder="12345" aria-describedby="postal-error">
<p class="error" id="postal-error" role="alert"></p>
</div>
<button type="submit" hidden tabindex="-1">Pay</button>
</form>
<script src="/elements/payment.js"></script>
</body>
</html>
`;
