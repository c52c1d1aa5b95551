import { PaymentScheduleResponse } from "@ampoule/contract";
import { expectOk, type Shop, tell, withShop } from "./shop";
import { placed, signedInStaff } from "./placed";

const factsOf = (shop: Shop, order_id: string) =>
  shop.sql(
    `select kind, amount_minor, details->>'fee_minor' as fee_minor from ledger_fact where order_id = ?
     order by happened_at, recorded_at`,
    [order_id],
  );
const moved = (kind: string, amount_minor: string, fee_minor: string | null) => ({ kind, amount_minor, fee_minor });

const WITHDRAWN = [moved("payment_captured", "23625", null), moved("dispute_withdrawn", "23625", "1500")];

async function closeDispute(shop: Shop, intent_id: string, outcome: "won" | "lost"): Promise<void> {
  const [dispute] = (await shop.stripe().disputes.list({ payment_intent: intent_id })).data;
  await shop.control("POST", `disputes/${dispute?.id}/close`, { outcome });
  await tell(shop, intent_id);
}

withShop((shop) => {
  test("a dispute is laid before staff with its amount and last day, and the books tell what it took and gave back", async () => {
    const { order_id, intent_id } = await placed(shop, "pm_card_createDispute");
    await shop.control("POST", "hurry", {});
    // Its events come twice, and in any order.
    for (let times = 0; times < 2; times += 1) {
      await tell(shop, intent_id);
      await expect(factsOf(shop, order_id)).resolves.toEqual(WITHDRAWN);
    }
    const staff = await signedInStaff(shop);
    const seen = async () => {
      const answer = await shop.call(`/admin/orders/${order_id}/payment-schedule`, undefined, staff);
      return PaymentScheduleResponse.parse(expectOk(answer).body).payment_schedule;
    };
    expect((await seen()).tasks).toEqual([
      expect.objectContaining({
        kind: "dispute_opened",
        amount: { minor: "23625", currency: "usd" },
        sentence: expect.stringMatching(/\$236\.25 and a fee.*evidence by \d{4}-\d\d-\d\d, at Stripe's dashboard/),
      }),
    ]);
    await closeDispute(shop, intent_id, "won");
    await expect(factsOf(shop, order_id)).resolves.toEqual([
      ...WITHDRAWN,
      moved("dispute_reinstated", "23625", "1500"),
    ]);
    const { tasks, facts } = await seen();
    expect(tasks.map(({ kind }) => kind)).toEqual(["dispute_opened", "dispute_closed"]);
    expect(tasks[1]?.sentence).toContain("won");
    expect(facts.map(({ kind }) => kind)).toEqual(["payment_captured", "dispute_withdrawn", "dispute_reinstated"]);
  });

  test("a dispute that is lost keeps the money, and staff are told", async () => {
    const { order_id, intent_id } = await placed(shop);
    await shop.control("POST", "disputes", { payment_intent: intent_id });
    await closeDispute(shop, intent_id, "lost");
    await expect(factsOf(shop, order_id)).resolves.toEqual(WITHDRAWN);
    const tasks = await shop.sql("select kind, sentence from payment_task where order_id = ?", [order_id]);
    expect(tasks).toEqual([{ kind: "dispute_closed", sentence: expect.stringContaining("lost") }]);
  });
});
