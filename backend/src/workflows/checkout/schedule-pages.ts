import type { PaymentScheduleModuleService } from "../../modules/payment-schedule";

type Filters = NonNullable<Parameters<PaymentScheduleModuleService["listPaymentSchedules"]>[0]>;

const PAGE = 200;

/**
 * The carts of the schedules that match, a page at a time. By id, not by offset: rows that are settled on the way leave
 * the filter, and an offset would skip others.
 */
export async function* cartsOfSchedules(
  schedules: PaymentScheduleModuleService,
  filters: Filters,
): AsyncGenerator<string[]> {
  let after = "";
  for (;;) {
    const page = await schedules.listPaymentSchedules(
      { ...filters, id: { $gt: after } },
      { take: PAGE, order: { id: "ASC" }, select: ["id", "cart_id"] },
    );
    const last = page.at(-1);
    if (!last) return;
    yield page.map((each) => each.cart_id);
    after = last.id;
  }
}
