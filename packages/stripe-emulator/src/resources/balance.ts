import type Stripe from "stripe";
import { shownTransaction } from "../payment/balance";
import type { Context, Route } from "../server/context";
import { missing } from "../wire/failure";
import { createdWithin, pageOf } from "../wire/list";
import { created, pagination, parametersOf, readParameters, text } from "../wire/parameters";

const Balance = parametersOf<Stripe.BalanceRetrieveParams>()({});
const Retrieve = parametersOf<Stripe.BalanceTransactionRetrieveParams>()({});
const List = parametersOf<Stripe.BalanceTransactionListParams>()({
  ...pagination,
  created: created().optional(),
  currency: text().optional(),
  payout: text().optional(),
  source: text().optional(),
  type: text().optional(),
});

/** The sum of all nets, payouts among them: what is there now and what still comes. */
function balance(context: Context): Stripe.Balance {
  const { tx } = context;
  readParameters(Balance, context.form);
  const all = tx.all("balance_transactions");
  const currencies = [...new Set(all.map((each) => each.currency))].sort();
  const sums = (isDue: (available_on: number) => boolean) =>
    (currencies.length === 0 ? ["usd"] : currencies).map((currency) => {
      const amount = all
        .filter((each) => each.currency === currency && isDue(each.available_on))
        .reduce((sum, each) => sum + each.net, 0);
      return { amount, currency, source_types: { card: amount } };
    });
  const now_s = tx.now_s();
  return {
    object: "balance",
    available: sums((available_on) => available_on <= now_s),
    livemode: false,
    pending: sums((available_on) => available_on > now_s),
  };
}

function retrieve(context: Context): Stripe.BalanceTransaction {
  readParameters(Retrieve, context.form);
  const id = context.path["id"] ?? "";
  const found = context.tx.get("balance_transactions", id);
  if (!found) throw missing("balance transaction", id);
  return shownTransaction(context.tx, found);
}

function list(context: Context): Stripe.ApiList<Stripe.BalanceTransaction> {
  const { tx } = context;
  const given = readParameters(List, context.form);
  if (given.payout !== undefined && !tx.get("payouts", given.payout)) throw missing("payout", given.payout, "payout");
  const rows = tx
    .all("balance_transactions")
    .filter((each) => createdWithin(each.created, given.created))
    .filter((each) => given.currency === undefined || each.currency === given.currency)
    .filter((each) => given.source === undefined || each.source === given.source)
    .filter((each) => given.type === undefined || each.type === given.type)
    .filter((each) => given.payout === undefined || tx.get("payout_items", each.id)?.payout === given.payout)
    .map((each) => shownTransaction(tx, each));
  return pageOf(rows, given, "/v1/balance_transactions", "balance transaction");
}

export const balanceRoutes: Route[] = [
  { method: "GET", path: "/v1/balance", handle: balance },
  { method: "GET", path: "/v1/balance_transactions", handle: list },
  { method: "GET", path: "/v1/balance_transactions/:id", handle: retrieve },
];
