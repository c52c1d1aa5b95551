import "server-only";
import {
  AgreementResponse,
  type ClientOrder,
  ClientOrderResponse,
  PaymentCollectionSummaryResponse,
  type SignAgreement,
} from "@ampoule/contract/checkout";
import type { Agreement } from "./checkout";
import { callStore, type StoreResult } from "./call-store";

/** An order by its unguessable link; `LINK_EXPIRED` once that has run out. */
export async function retrieveLinkedOrder(token: string): Promise<StoreResult<ClientOrder>> {
  const result = await callStore({ path: `/order-links/${encodeURIComponent(token)}`, schema: ClientOrderResponse });
  return result.ok ? { ok: true, value: result.value.order } : result;
}

export async function signOrderAgreement(token: string, body: SignAgreement): Promise<StoreResult<Agreement>> {
  const path = `/order-links/${encodeURIComponent(token)}/agreement`;
  const result = await callStore({ path, method: "POST", body, schema: AgreementResponse });
  return result.ok ? { ok: true, value: result.value.agreement } : result;
}

export type PaymentCollectionSummary = (typeof PaymentCollectionSummaryResponse)["_output"]["payment_collection"];

/** What a copied payment link shows. `NOT_FOUND` where the collection isn't that order's. */
export async function retrieveCollectionSummary(
  collectionId: string,
  orderId: string | undefined,
): Promise<StoreResult<PaymentCollectionSummary>> {
  const path = `/payment-collections/${encodeURIComponent(collectionId)}/summary`;
  const query = { order_id: orderId };
  const result = await callStore({ path, query, schema: PaymentCollectionSummaryResponse });
  return result.ok ? { ok: true, value: result.value.payment_collection } : result;
}
