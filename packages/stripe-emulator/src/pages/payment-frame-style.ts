/** Stripe's "stripe" theme in its proportions; the appearance's variables overrule the custom properties. */
export const paymentFrameStyle = `
:root {
  --primary: #0f5f5c; --background: #ffffff; --text: #30313d; --secondary: #6d6e78; --danger: #b3123f;
  --border: #c9ccd4; --font: system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  --radius: 6px; --size: 16px; --unit: 4px; --field: var(--background);
  color-scheme: light;
}
:root.night {
  --primary: #85d996; --background: #30313d; --text: #ffffff; --secondary: #c3c5d0; --danger: #fe87a1;
  --border: #5b5d6b; color-scheme: dark;
}
:root.flat { --field: #f1f1f1; --border: transparent; }
* { box-sizing: border-box; }
html, body { margin: 0; background: transparent; }
body { padding: 4px; font-family: var(--font); font-size: var(--size); color: var(--text); overflow: hidden; }
form { display: grid; grid-template-columns: 1fr 1fr; gap: calc(var(--unit) * 3); }
.wide, #simulated { grid-column: 1 / -1; }
#simulated {
  margin: 0; padding: calc(var(--unit) * 2) calc(var(--unit) * 3); border: 1px dashed var(--border);
  border-radius: var(--radius); background: var(--field); font-size: 0.8125em; line-height: 1.45; color: var(--text);
}
label { display: block; margin-bottom: var(--unit); font-size: 0.875em; color: var(--text); }
input, select {
  width: 100%; min-height: 44px; padding: calc(var(--unit) * 2.5) calc(var(--unit) * 3); border: 1px solid var(--border);
  border-radius: var(--radius); background: var(--field); color: var(--text); font: inherit;
}
input::placeholder { color: var(--secondary); opacity: 1; }
input:focus, select:focus {
  outline: 2px solid var(--primary); outline-offset: 1px; border-color: var(--primary);
}
input[aria-invalid="true"] { border-color: var(--danger); color: var(--danger); }
.error { margin: var(--unit) 0 0; font-size: 0.8125em; color: var(--danger); }
.error:empty { display: none; }
.field[hidden] { display: none; }
.field.alone { grid-column: 1 / -1; }
@media (max-width: 300px) { form { grid-template-columns: 1fr; } }
`;
