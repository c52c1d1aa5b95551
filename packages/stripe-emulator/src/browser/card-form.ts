import { digitsOf, formatExpiry, formatNumber } from "./card-format";
import { type CardProblem, problemsOf, type CardFields, type Problems } from "./card-validation";
import { fillCountries, POSTAL_LABELS } from "./countries";
import type { BillingDetails, FrameSettings } from "./protocol";
import type { FrameWords } from "./words";

const FIELDS = ["number", "expiry", "cvc", "postal"] as const;

function input(id: string): HTMLInputElement {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`The frame has no input ${id}`);
  return found;
}

/** The fields of the frame: formatting while typing, errors beside the field that they are about. */
export class CardForm {
  private readonly inputs = {
    number: input("number"),
    expiry: input("expiry"),
    cvc: input("cvc"),
    postal: input("postal"),
  };
  private readonly country: HTMLSelectElement;
  private collect = { country: true, postalCode: true };
  private filled = false;

  constructor(
    private readonly words: FrameWords,
    private readonly changed: (state: { empty: boolean; complete: boolean }) => void,
  ) {
    const country = document.getElementById("country");
    if (!(country instanceof HTMLSelectElement)) throw new Error("The frame has no country");
    this.country = country;
    this.speak();
    fillCountries(country, words.language);
    this.reformat(this.inputs.number, formatNumber);
    this.reformat(this.inputs.expiry, formatExpiry);
    this.reformat(this.inputs.cvc, (value) => digitsOf(value).slice(0, 4));
    for (const field of FIELDS) {
      this.inputs[field].addEventListener("input", () => this.typed(field));
      this.inputs[field].addEventListener("blur", () => this.left(field));
    }
    country.addEventListener("change", () => {
      this.layOut();
      this.tell();
    });
  }

  configure(settings: FrameSettings): void {
    this.collect = settings.collect;
    if (!this.filled) {
      // Once: a later update must not overwrite what the holder has chosen.
      if (settings.defaults.country) this.country.value = settings.defaults.country;
      if (settings.defaults.postalCode) this.inputs.postal.value = settings.defaults.postalCode;
      this.filled = true;
    }
    for (const field of [...Object.values(this.inputs)]) field.readOnly = settings.readOnly;
    this.country.disabled = settings.readOnly;
    this.layOut();
  }

  /** Shows every problem, goes to the first and answers it, as Stripe.js does. */
  validate(): { code: CardProblem; message: string } | null {
    const problems = this.problems();
    for (const field of FIELDS) this.show(field, problems[field]);
    const first = FIELDS.find((field) => problems[field]);
    if (!first) return null;
    this.inputs[first].focus();
    const code = problems[first];
    return code ? { code, message: this.words.problems[code] } : null;
  }

  card(): Record<string, string> {
    const expiry = digitsOf(this.inputs.expiry.value);
    return {
      number: digitsOf(this.inputs.number.value),
      exp_month: String(Number(expiry.slice(0, 2))),
      exp_year: `20${expiry.slice(2)}`,
      cvc: digitsOf(this.inputs.cvc.value),
    };
  }

  /** The page's details, completed by what the frame was told to ask for. */
  billing(passed: BillingDetails): BillingDetails {
    return {
      ...passed,
      address: {
        ...(this.collect.country ? { country: this.country.value } : {}),
        ...(this.asksPostal() ? { postal_code: this.inputs.postal.value.trim() } : {}),
        ...passed.address,
      },
    };
  }

  focus(): void {
    this.inputs.number.focus();
  }

  clear(): void {
    for (const field of FIELDS) {
      this.inputs[field].value = "";
      this.show(field, undefined);
    }
    this.tell();
  }

  /** The document is in English as it comes. */
  private speak(): void {
    const { words } = this;
    document.documentElement.lang = words.language;
    document.title = words.title;
    for (const field of ["number", "expiry", "cvc", "country"] as const) {
      const label = document.querySelector(`label[for=${field}]`);
      if (label) label.textContent = words[field];
    }
    this.inputs.expiry.placeholder = words.expiry_like;
    const simulated = document.createElement("strong");
    simulated.textContent = words.simulated;
    document.getElementById("simulated")?.replaceChildren(simulated, ` ${words.no_money_moves}`);
  }

  private asksPostal(): boolean {
    return this.collect.postalCode && (!this.collect.country || this.country.value in POSTAL_LABELS);
  }

  private layOut(): void {
    const country = document.getElementById("country-field");
    const postal = document.getElementById("postal-field");
    const label = document.getElementById("postal-label");
    const asksPostal = this.asksPostal();
    if (country) country.hidden = !this.collect.country;
    if (postal) postal.hidden = !asksPostal;
    country?.classList.toggle("alone", !asksPostal);
    postal?.classList.toggle("alone", !this.collect.country);
    if (label) label.textContent = this.words[POSTAL_LABELS[this.country.value] ?? "postal"];
    this.inputs.postal.placeholder = this.country.value === "US" ? "12345" : "";
  }

  private values(): CardFields {
    const { number, expiry, cvc, postal } = this.inputs;
    return {
      number: number.value,
      expiry: expiry.value,
      cvc: cvc.value,
      postal: this.asksPostal() ? postal.value : null,
    };
  }

  private problems(): Problems {
    return problemsOf(this.values(), new Date());
  }

  private reformat(field: HTMLInputElement, format: (value: string) => string): void {
    field.addEventListener("input", () => {
      const caretAtEnd = field.selectionStart === field.value.length;
      const formatted = format(field.value);
      // In the middle, rewriting would throw the caret to the end.
      if (caretAtEnd && formatted !== field.value) field.value = formatted;
    });
  }

  private typed(field: (typeof FIELDS)[number]): void {
    if (!this.problems()[field]) this.show(field, undefined);
    this.tell();
  }

  private left(field: (typeof FIELDS)[number]): void {
    if (this.inputs[field].value !== "") this.show(field, this.problems()[field]);
  }

  private show(field: (typeof FIELDS)[number], problem: CardProblem | undefined): void {
    const message = document.getElementById(`${field}-error`);
    if (message) message.textContent = problem ? this.words.problems[problem] : "";
    if (problem) this.inputs[field].setAttribute("aria-invalid", "true");
    else this.inputs[field].removeAttribute("aria-invalid");
  }

  private tell(): void {
    const { number, expiry, cvc } = this.inputs;
    const empty = [number, expiry, cvc].every((field) => field.value === "");
    this.changed({ empty, complete: Object.keys(this.problems()).length === 0 });
  }
}
