/** A decoded form value. Objects have no prototype, so that no key can reach one. */
export type FormValue = string | FormValue[] | { [key: string]: FormValue };
export type FormObject = { [key: string]: FormValue };

type Branch = { [key: string]: Branch | string };

/**
 * Decodes what Stripe's clients send: `metadata[order]=1&expand[0]=customer&expand[]=…`.
 * Maps whose keys are all numbers become arrays, in the order of their numbers.
 */
export function parseForm(encoded: string): FormObject {
  const root: Branch = Object.create(null);
  for (const [name, value] of new URLSearchParams(encoded)) plant(root, pathOf(name), value);
  return harvestObject(root);
}

function pathOf(name: string): string[] {
  const head = name.indexOf("[") === -1 ? name : name.slice(0, name.indexOf("["));
  const rest = [...name.slice(head.length).matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? "");
  return [head, ...rest];
}

function plant(root: Branch, path: string[], value: string): void {
  let branch = root;
  path.forEach((segment, index) => {
    const key = segment === "" && index > 0 ? String(Object.keys(branch).length) : segment;
    if (index === path.length - 1) {
      branch[key] = value;
      return;
    }
    const next = branch[key];
    const child: Branch = typeof next === "object" ? next : Object.create(null);
    branch[key] = child;
    branch = child;
  });
}

function harvestObject(branch: Branch): FormObject {
  const object: FormObject = Object.create(null);
  for (const [key, value] of Object.entries(branch)) object[key] = typeof value === "string" ? value : harvest(value);
  return object;
}

function harvest(branch: Branch): FormValue {
  const object = harvestObject(branch);
  const keys = Object.keys(object);
  const isArray = keys.length > 0 && keys.every((key) => /^\d+$/.test(key));
  return isArray ? keys.sort((a, b) => Number(a) - Number(b)).map((key) => object[key] ?? "") : object;
}
