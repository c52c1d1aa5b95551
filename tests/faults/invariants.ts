import { z } from "zod";
import type { Visit } from "./client";
import type { World } from "./world";

const Intent = z.object({
  id: z.string(),
  amount: z.number(),
  status: z.string(),
  metadata: z.record(z.string(), z.string()),
});
const Charge = z.object({
  id: z.string(),
  amount: z.number(),
  amount_captured: z.number(),
  amount_refunded: z.number(),
  currency: z.string(),
  status: z.string(),
  payment_intent: z.string().nullable(),
});
const Refund = z.object({ id: z.string(), amount: z.number(), status: z.string().nullable(), charge: z.string() });
export const Memory = z.object({
  payment_intents: z.array(Intent),
  charges: z.array(Charge),
  refunds: z.array(Refund),
});
type Memory = z.infer<typeof Memory>;

/** What the database knows of one cart. Amounts are minor units. */
const Books = z.object({
  cart_id: z.string(),
  completed: z.boolean(),
  state: z.string().nullable(),
  settled: z.boolean().nullable(),
  orders: z.array(z.string()),
  paid_intents: z.array(z.string()),
  transactions: z.coerce.number(),
  captured_facts: z.coerce.number(),
  refunded_facts: z.coerce.number(),
  unplaced_facts: z.array(z.string()),
  tasks: z.array(z.string()),
  mails: z.coerce.number(),
  order_total: z.coerce.number(),
  collections: z.coerce.number(),
});
type Books = z.infer<typeof Books>;

/** One row a cart; the seed's currency has two decimals, so that minor = major × 100. */
const BOOKS = `
select c.id as cart_id, c.completed_at is not null as completed, s.state, s.settled_at is not null as settled,
  coalesce(o.orders, '{}') as orders,
  coalesce((select array_agg(p.data->>'id') from payment p join order_payment_collection l
     on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
     where l.order_id = any(o.orders) and p.deleted_at is null), '{}') as paid_intents,
  coalesce((select sum(t.amount) * 100 from order_transaction t
     where t.order_id = any(o.orders) and t.deleted_at is null), 0) as transactions,
  coalesce((select sum(f.amount_minor::bigint) from ledger_fact f
     where f.order_id = any(o.orders) and f.kind = 'payment_captured'), 0) as captured_facts,
  coalesce((select sum(case f.kind when 'refund_failed' then -1 else 1 end * f.amount_minor::bigint) from ledger_fact f
     where f.order_id = any(o.orders) and f.kind in ('refund_succeeded', 'refund_failed')), 0) as refunded_facts,
  coalesce((select array_agg(f.details->>'payment_intent_id' || ':' || f.kind) from ledger_fact f
     where f.order_id is null and f.details->>'payment_intent_id' = any($2)), '{}') as unplaced_facts,
  coalesce((select array_agg(t.payment_intent_id) from payment_task t
     where t.payment_intent_id = any($2) and t.kind = 'payment_refunded'), '{}') as tasks,
  coalesce((select sum((t.totals->>'current_order_total')::numeric) * 100 from order_summary t
     where t.order_id = any(o.orders) and t.deleted_at is null), 0) as order_total,
  coalesce((select sum(p.amount) * 100 from payment_collection p join order_payment_collection l
     on l.payment_collection_id = p.id and l.deleted_at is null
     where l.order_id = any(o.orders) and p.deleted_at is null), 0) as collections,
  (select count(*) from outbox_message m
     where m.reference in (select 'order:' || id || ':confirmation' from unnest(o.orders) as id)) as mails
from cart c
left join payment_schedule s on s.cart_id = c.id
left join lateral (select array_agg(l.order_id) as orders from order_cart l join "order" r on r.id = l.order_id
  where l.cart_id = c.id and l.deleted_at is null and r.deleted_at is null) o on true
where c.id = any($1)`;

const PAYABLE = ["requires_payment_method", "requires_confirmation", "requires_action"];

/**
 * Says, for each cart and for the whole, what doesn't hold. Nothing may be under way any more. `calm`: nothing was
 * broken, no lock ran out and nobody of staff saved anything, so that nothing was done in vain either.
 */
export async function violations(world: World, visits: readonly Visit[], calm = false): Promise<string[]> {
  const memory = Memory.parse(await world.memory());
  const carts = visits.map((visit) => visit.cart_id);
  const intents = memory.payment_intents.filter(({ metadata }) => carts.includes(metadata["ampoule_cart"] ?? ""));
  const rows = await world.stack.sql(BOOKS, [carts, intents.map(({ id }) => id)]);
  const books = new Map(
    z
      .array(Books)
      .parse(rows)
      .map((row) => [row.cart_id, row]),
  );
  const ofVisits = visits.flatMap((visit) => {
    const book = books.get(visit.cart_id);
    const wrong = book ? ofCart(visit, book, memory) : ["its cart is gone"];
    const made = intents.filter(({ metadata }) => metadata["ampoule_cart"] === visit.cart_id).length;
    if (calm && made > visit.asked) wrong.push(`a payment was asked for ${visit.asked} times, and ${made} were made`);
    return wrong.map((what) => `${visit.cart_id}: ${what}`);
  });
  return [...ofVisits, ...(await ofTheWhole(world))];
}

function ofCart(visit: Visit, book: Books, memory: Memory): string[] {
  const wrong: string[] = [];
  const intents = memory.payment_intents.filter(({ metadata }) => metadata["ampoule_cart"] === visit.cart_id);
  const charges = memory.charges.filter(
    (charge) => charge.status === "succeeded" && intents.some(({ id }) => id === charge.payment_intent),
  );
  for (const charge of charges) wrong.push(...ofCharge(charge, book, memory));

  const [order_id] = book.orders;
  if (book.orders.length > 1) wrong.push(`it has ${book.orders.length} orders`);
  if (book.completed !== (order_id !== undefined))
    wrong.push(`it is stuck: ${book.completed ? "completed, without an order" : "open, with an order"}`);
  // One that Stripe made and whose answer never came has a secret that nobody was given.
  const payable = intents.filter(
    ({ id, status }) => PAYABLE.includes(status) && visit.shown.some(({ intent_id }) => intent_id === id),
  );
  if (payable.length > 1) wrong.push(`${payable.length} of its intents can be paid at once`);
  if (order_id !== undefined) wrong.push(...ofOrder(book, memory));
  if (visit.honest && visit.charged.length > 0 && order_id === undefined)
    wrong.push("its client has paid and has no order");
  for (const { intent_id, amount_minor } of visit.shown) {
    const intent = intents.find(({ id }) => id === intent_id);
    if (!intent) wrong.push(`the client was shown ${intent_id}, which Stripe doesn't hold`);
    else if (String(intent.amount) !== amount_minor)
      wrong.push(`the client was shown ${amount_minor}, and Stripe holds ${intent.amount} in ${intent_id}`);
  }
  return wrong;
}

/** Exactly one of two: an order's payment, or gone back in full with a task before staff and both facts. */
function ofCharge(charge: z.infer<typeof Charge>, book: Books, memory: Memory): string[] {
  const intent_id = charge.payment_intent ?? "";
  const refunds = memory.refunds.filter((refund) => refund.charge === charge.id && refund.status === "succeeded");
  const back = refunds.reduce((all, refund) => all + refund.amount, 0);
  const wrong: string[] = [];
  if (back !== charge.amount_refunded)
    wrong.push(`${charge.id}: its refunds are ${back}, not ${charge.amount_refunded}`);
  if (back > charge.amount_captured) wrong.push(`${charge.id}: more went back than was captured`);
  if (book.paid_intents.filter((id) => id === intent_id).length === 1) return wrong;
  if (back !== charge.amount_captured)
    return [...wrong, `${charge.id}: neither an order's nor gone back (${back} of ${charge.amount_captured})`];
  const kinds = ["payment_captured", "payment_refused_refund"];
  for (const kind of kinds)
    if (!book.unplaced_facts.includes(`${intent_id}:${kind}`)) wrong.push(`${charge.id}: no fact of ${kind}`);
  if (!book.tasks.includes(intent_id)) wrong.push(`${charge.id}: it went back, and staff weren't told`);
  return wrong;
}

/** Order transactions = facts = what Stripe remembers; settled once and told once. */
function ofOrder(book: Books, memory: Memory): string[] {
  const wrong: string[] = [];
  const charges = memory.charges.filter(
    (charge) => charge.status === "succeeded" && book.paid_intents.includes(charge.payment_intent ?? ""),
  );
  const captured = charges.reduce((all, charge) => all + charge.amount_captured, 0);
  const back = charges.reduce((all, charge) => all + charge.amount_refunded, 0);
  if (charges.length === 0 && book.order_total > 0) wrong.push("its order has no payment that Stripe knows");
  if (Math.round(book.transactions) !== captured - back)
    wrong.push(`its order's transactions are ${book.transactions}, Stripe's ${captured - back}`);
  if (book.captured_facts !== captured) wrong.push(`its facts say ${book.captured_facts}, Stripe ${captured}`);
  if (book.refunded_facts !== back) wrong.push(`its facts say ${book.refunded_facts} went back, Stripe ${back}`);
  if (Math.round(book.collections) !== Math.round(book.order_total))
    wrong.push(`its order is ${book.order_total}, and what is asked for it ${book.collections}`);
  if (book.state !== "settled" || !book.settled) wrong.push(`its order isn't settled, but ${book.state}`);
  if (book.mails !== 1) wrong.push(`its client has ${book.mails} confirmations`);
  return wrong;
}

/** What belongs to no cart of this schedule: events, and orders that lost theirs. */
async function ofTheWhole(world: World): Promise<string[]> {
  const [row] = await world.stack.sql(`
    select (select count(*) from stripe_event where status not in ('applied', 'ignored'))::int as waiting,
      (select count(*) from (select 1 from stripe_event group by event_id having count(*) > 1) d)::int as doubled,
      (select count(*) from "order" o where o.deleted_at is null and o.metadata ? 'ampoule_cart_ref' and not exists
        (select 1 from order_cart l where l.order_id = o.id and l.deleted_at is null))::int as stray`);
  const wrong: string[] = [];
  if (row?.["waiting"] !== 0) wrong.push(`${String(row?.["waiting"])} events wait, or are dead`);
  if (row?.["doubled"] !== 0) wrong.push(`${String(row?.["doubled"])} events are in the inbox twice`);
  if (row?.["stray"] !== 0) wrong.push(`${String(row?.["stray"])} orders have lost their cart`);
  return wrong;
}

/** All that is known of these carts, for whoever has to find out why a schedule failed. */
export async function evidence(world: World, visits: readonly Visit[]): Promise<unknown> {
  const memory = Memory.parse(await world.memory());
  const carts = visits.map((visit) => visit.cart_id);
  const intents = memory.payment_intents.filter(({ metadata }) => carts.includes(metadata["ampoule_cart"] ?? ""));
  const ids = intents.map(({ id }) => id);
  const charges = memory.charges.filter(({ payment_intent }) => ids.includes(payment_intent ?? ""));
  const of = (sql: string) => world.stack.sql(sql, [carts]);
  return {
    visits,
    stripe: { intents, charges, refunds: memory.refunds.filter((r) => charges.some(({ id }) => id === r.charge)) },
    books: await world.stack.sql(BOOKS, [carts, ids]),
    schedules: await of("select * from payment_schedule where cart_id = any($1)"),
    events: await world.stack.sql(
      "select * from stripe_event where payment_intent_id = any($1) or object_id = any($1) order by received_at",
      [ids],
    ),
    collections: await of(
      `select l.deleted_at as unlinked_at, c.id, c.amount, c.status, c.deleted_at,
         (select json_agg(json_build_object('id', s.id, 'status', s.status, 'amount', s.amount, 'intent', s.data->>'id'))
          from payment_session s where s.payment_collection_id = c.id) as sessions
       from cart_payment_collection l left join payment_collection c on c.id = l.payment_collection_id
       where l.cart_id = any($1)`,
    ),
    tasks: await world.stack.sql("select * from payment_task where payment_intent_id = any($1)", [ids]),
  };
}
