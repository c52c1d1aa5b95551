import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { newClient } from "./support/client";
import { signIn, test } from "./support/desk";
import { reserve } from "./support/reserve";
import { speak, staff } from "./support/staff";

/** One of our routes: its address, its heading, some of what it says, and English that must not be left in it. */
type Screen = readonly [path: string, heading: string, said: readonly string[], english: readonly string[]];

const SCREENS: readonly Screen[] = [
  [
    "formulary",
    "Vademécum",
    ["Nuevo ingrediente", "Evidencia", "Revisión más antigua", "Vitamina"],
    ["New ingredient", "Evidence", "Oldest review", "Every state"],
  ],
  [
    "articles",
    "Artículos",
    ["Nuevo artículo", "Revisión médica", "Último cambio", "Publicado"],
    ["New article", "Medical reviewer", "Last change", "Published"],
  ],
  [
    "catalogue-import",
    "Importar y exportar el catálogo",
    ["Exportar como XLSX", "no borra nada", "Archivo (XLSX, ZIP o CSV"],
    ["Export as", "Import and", "workbook"],
  ],
  ["consultation-requests", "Solicitudes de consulta", ["Todos los estados"], ["Every state", "Asked for on"]],
  ["outbox", "Bandeja de salida", ["Los correos a los clientes"], ["Mails to clients", "Subject", "Written"]],
  ["stripe-events", "Eventos de Stripe", ["Actualizar", "Todos los estados"], ["Refresh", "Every state", "Tries"]],
  ["translations", "Traducciones", ["Guardar", "El catálogo en español"], ["Take it back", "The catalogue in Spanish"]],
];

/** What one of our cards says, once it is read. */
async function saidIn(page: Page, name: string): Promise<string> {
  const region = page.getByRole("region", { name, exact: true });
  await expect(region).toBeVisible();
  await expect(region.locator("[aria-busy=true]")).toHaveCount(0);
  return region.innerText();
}

async function signInAs(page: Page, language: "es" | "fr"): Promise<void> {
  await signIn(page);
  await speak(page, language);
}

async function idOf(door: APIRequestContext, handle: string): Promise<string> {
  const found = await door.get("/admin/products", { params: { handle, fields: "id" } });
  const { products } = (await found.json()) as { products: { id: string }[] };
  return products[0]?.id ?? "";
}

test("staff choose Spanish in Medusa's own profile, and our screens and the sidebar follow", async ({ page }) => {
  await signIn(page);
  await page.goto("/app/settings/profile/edit");
  const drawer = page.getByRole("dialog");
  await drawer.getByRole("combobox").click();
  await page.getByRole("option", { name: "Español", exact: true }).click();
  await drawer.getByRole("button", { name: "Save", exact: true }).click();
  await expect(drawer).toBeHidden();

  await page.goto("/app/orders");
  await page.getByRole("link", { name: "Vademécum" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vademécum" })).toBeVisible();
  await expect(page).toHaveTitle(/^Vademécum/);
  for (const name of ["Artículos", "Solicitudes de consulta", "Bandeja de salida", "Eventos de Stripe", "Traducciones"])
    await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Consultation requests" })).toHaveCount(0);
});

test("each of our screens is in Spanish", async ({ page }) => {
  await signInAs(page, "es");
  for (const [path, heading, said, english] of SCREENS) {
    await page.goto(`/app/${path}`);
    await expect(page.getByRole("heading", { level: 1, name: heading, exact: true })).toBeVisible();
    const main = page.locator("main");
    await expect(main.locator("[aria-busy=true]")).toHaveCount(0);
    for (const words of said) await expect(main, path).toContainText(words);
    const text = await main.innerText();
    for (const words of english) expect(text, `“${words}” is left in English on ${path}`).not.toContain(words);
  }
});

test("an article's page and what it refuses are in Spanish", async ({ page }) => {
  const door = await staff();
  const { articles } = (await (await door.get("/admin/articles")).json()) as { articles: { id: string }[] };
  await door.dispose();
  await signInAs(page, "es");
  await page.goto(`/app/articles/${articles[0]?.id}`);
  await saidIn(page, "Quién, cuándo y dónde");
  const said = await saidIn(page, "Texto y vista previa");
  for (const words of ["Preview", "As clients read it", "None open"]) expect(said).not.toContain(words);

  await page.goto("/app/articles");
  await page.getByRole("button", { name: "Nuevo artículo" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Empezar a escribir" }).click();
  await expect(page.getByRole("dialog").getByRole("alert")).toHaveText("Póngale un título");
});

test("an ingredient's drawer is in Spanish, and its days are as Spanish writes them", async ({ page }) => {
  await signInAs(page, "es");
  await page.goto("/app/formulary");
  await expect(page.getByRole("table")).toContainText(/\d{1,2} (ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)/);
  await expectAccessible(page, "the formulary in Spanish", "main table");
  await page.getByRole("link", { name: "Biotin", exact: true }).click();
  const drawer = page.getByRole("dialog");
  await expect(drawer.getByRole("textbox", { name: "Nombre", exact: true })).toHaveValue("Biotin");
  await expect(drawer.getByRole("textbox", { name: "Enunciado", exact: true }).first()).toBeVisible();
  await drawer.getByRole("textbox", { name: "Qué es" }).fill("");
  await drawer.getByRole("button", { name: "Guardar ingrediente" }).click();
  await expect(drawer.getByRole("alert").first()).toHaveText("Diga qué es en una o dos oraciones");
});

test("what stands on a product's page is in Spanish; what clients read there stays as they read it", async ({
  page,
}) => {
  const door = await staff();
  const product_id = await idOf(door, "radiance-kit");
  await door.dispose();
  await signInAs(page, "es");
  await page.goto(`/app/products/${product_id}`);
  const widgets: readonly (readonly [name: string, said: string, english: string])[] = [
    ["Condiciones", "Editar condiciones", "Edit terms"],
    ["Fórmula", "Editar fórmula", "Edit formula"],
    ["Paquete de tratamiento", "Pago en línea", "Online payment"],
    ["Afirmaciones", "Lo que dicen esta página", "What this page"],
    ["Imágenes", "Los clientes ven una imagen", "Clients see"],
  ];
  for (const [name, said, english] of widgets) {
    const text = await saidIn(page, name);
    expect(text).toContain(said);
    expect(text, `“${english}” is left in English`).not.toContain(english);
  }
  const terms = page.getByRole("region", { name: "Condiciones", exact: true });
  await expect(terms).toContainText("con 7 a 21 días entre una y otra");
  await expect(terms.locator("[lang=en]").first()).toContainText("Until a clinician clears you");

  await terms.getByRole("button", { name: "Editar condiciones" }).first().click();
  const drawer = page.getByRole("dialog");
  await expect(drawer.getByRole("region", { name: "Lo que verán los clientes" })).toBeVisible();
  await drawer.getByRole("textbox", { name: "Sesiones", exact: true }).fill("0");
  await drawer.getByRole("button", { name: /^Guardar la versión/ }).click();
  await expect(drawer.getByText("Como mínimo 1")).toBeVisible();
});

test("what an order owes and its clearance are in Spanish", async ({ page }) => {
  const order_id = await reserve("radiance-kit", newClient());
  await signInAs(page, "es");
  await page.goto(`/app/orders/${order_id}`);
  const schedule = await saidIn(page, "Calendario de pagos");
  for (const words of ["Depósito pagado", "Saldo, antes de la sesión 2", "$236.25", "Líneas (1)"])
    expect(schedule).toContain(words);
  for (const words of ["Deposit", "Balance", "Lines", "Kept for"]) expect(schedule).not.toContain(words);
  const clearance = await saidIn(page, "Autorización y acuerdo");
  for (const words of ["En espera", "Autorizar", "Firmado"]) expect(clearance).toContain(words);
  for (const words of ["Awaiting", "Decline", "Signed"]) expect(clearance).not.toContain(words);

  await page.getByRole("button", { name: "Autorizar", exact: true }).click();
  await expect(page.getByRole("alertdialog")).toContainText("¿Autorizar a este cliente?");
  await page.getByRole("alertdialog").getByRole("button", { name: "Cancelar" }).click();
});

test("who chose a language that we don't speak reads our screens in English", async ({ page }) => {
  await signInAs(page, "fr");
  await page.goto("/app/formulary");
  await expect(page.getByRole("heading", { level: 1, name: "Formulary" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Outbox", exact: true })).toBeVisible();
});
