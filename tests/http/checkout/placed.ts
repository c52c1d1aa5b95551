import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import { confirm, eventually, expectOk, filledCart, openSession, type Shop } from "./shop";

const KIT = "radiance-kit-course";
const PASSWORD = "correct horse battery staple";

export type Placed = {
  readonly cart_id: string;
  readonly order_id: string;
  readonly token: string;
  readonly intent_id: string;
};

/** An order whose deposit, 236.25 of the kit, was paid with this card; bound to its schedule. */
export async function placed(shop: Shop, card = "pm_card_visa", sku = KIT): Promise<Placed> {
  const { cart_id, collection_id } = await filledCart(shop, [sku]);
  const { intent_id } = await openSession(shop, collection_id);
  await confirm(shop, intent_id, card);
  const completed = expectOk(await shop.call(`/store/carts/${cart_id}/complete`, {}));
  const outcome = expectOk(await shop.call(`/store/carts/${cart_id}/outcome`));
  const order_id = String(completed.body["order"]?.["id"]);
  await eventually(async () => (await shop.sql("select 1 from payment_schedule where order_id = ?", [order_id]))[0]);
  return { cart_id, order_id, token: String(outcome.body["outcome"]?.["order_link"]), intent_id };
}

/** The headers of a member of staff who has just signed in. */
export async function signedInStaff(shop: Shop, email = "staff@clinic.example"): Promise<Record<string, string>> {
  const registered = expectOk(await shop.call("/auth/user/emailpass/register", { email, password: PASSWORD }));
  const [, claims = ""] = String(registered.body["token"]).split(".");
  const { auth_identity_id } = JSON.parse(Buffer.from(claims, "base64url").toString("utf8"));
  await createUserAccountWorkflow(shop.container()).run({
    input: { authIdentityId: auth_identity_id, userData: { email, first_name: "Ines", last_name: "Okafor" } },
  });
  const login = expectOk(await shop.call("/auth/user/emailpass", { email, password: PASSWORD }));
  return { authorization: `Bearer ${String(login.body["token"])}` };
}

/** The headers of a customer with an account, who has just signed in. */
export async function signedInCustomer(shop: Shop, email: string): Promise<Record<string, string>> {
  const registered = expectOk(await shop.call("/auth/customer/emailpass/register", { email, password: PASSWORD }));
  const first = { authorization: `Bearer ${String(registered.body["token"])}` };
  expectOk(await shop.call("/store/customers", { email }, first));
  const login = expectOk(await shop.call("/auth/customer/emailpass", { email, password: PASSWORD }));
  return { authorization: `Bearer ${String(login.body["token"])}` };
}
