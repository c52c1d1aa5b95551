/** What fields hold, by their names: text, or whether a box is ticked. */
export type Typed = Readonly<Record<string, string | boolean>>;

/**
 * What somebody typed, ticked or chose inside `place` before the page's scripts ran: whatever differs from what the
 * server wrote. React keeps it in the fields while it takes the page over, and its first change would write its own
 * state over it; so this is asked for once, when a form comes to life, and put into that state.
 */
export function typedEarly(place: ParentNode): Typed {
  const typed: Record<string, string | boolean> = {};
  for (const field of place.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input[name], select[name]")) {
    const value = field instanceof HTMLSelectElement ? chosenEarly(field) : enteredEarly(field);
    if (value !== null) typed[field.name] = value;
  }
  return typed;
}

function enteredEarly(field: HTMLInputElement): string | boolean | null {
  if (field.type === "hidden") return null;
  if (field.type === "checkbox") return field.checked === field.defaultChecked ? null : field.checked;
  if (field.type === "radio") return field.checked && !field.defaultChecked ? field.value : null;
  return field.value === field.defaultValue ? null : field.value;
}

function chosenEarly(field: HTMLSelectElement): string | null {
  const written = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
  return field.value === written?.value ? null : field.value;
}
