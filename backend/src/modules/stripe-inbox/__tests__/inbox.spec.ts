import { join } from "node:path";
import { moduleIntegrationTestRunner } from "@medusajs/test-utils";
import { type NewStripeEvent, STRIPE_INBOX_MODULE, type StripeInboxModuleService } from "../index";
import { PaymentTask } from "../models/payment-task";
import { StripeEvent } from "../models/stripe-event";
import { SweepCursor } from "../models/sweep-cursor";
import { MAX_ATTEMPTS } from "../retry";

const now = new Date("2026-11-23T12:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const event = (changes: Partial<NewStripeEvent> = {}): NewStripeEvent => ({
  event_id: "evt_1",
  type: "payment_intent.succeeded",
  object_id: "pi_1",
  payment_intent_id: "pi_1",
  status: "received",
  source: "webhook",
  happened_at: now,
  received_at: now,
  next_attempt_at: now,
  ...changes,
});

moduleIntegrationTestRunner<StripeInboxModuleService>({
  moduleName: STRIPE_INBOX_MODULE,
  dbName: "chk_inbox",
  moduleModels: [StripeEvent, PaymentTask, SweepCursor],
  resolve: join(__dirname, ".."),
  pathToMigrations: join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    test("4. the same event 50 times in parallel is stored once", async () => {
      const stored = await Promise.all(Array.from({ length: 50 }, () => service.store(event())));
      expect(stored.filter(Boolean)).toHaveLength(1);
      await expect(service.listStripeEvents({})).resolves.toHaveLength(1);
    });

    test("of many events, those that are here are known", async () => {
      await service.store(event({ event_id: "evt_1" }));
      await service.store(event({ event_id: "evt_3", status: "ignored" }));
      await expect(service.known(["evt_1", "evt_2", "evt_3"])).resolves.toEqual(new Set(["evt_1", "evt_3"]));
      await expect(service.known([])).resolves.toEqual(new Set());
    });

    test("an event is claimed by one worker of many", async () => {
      await Promise.all(["evt_1", "evt_2", "evt_3"].map((event_id) => service.store(event({ event_id }))));
      const claims = await Promise.all(Array.from({ length: 12 }, () => service.claimNext(now)));
      const ids = claims.flatMap((claim) => (claim ? [claim.event_id] : []));
      expect(ids.sort()).toEqual(["evt_1", "evt_2", "evt_3"]);
    });

    test("2. what a dead worker held is claimed again, but not before its time", async () => {
      await service.store(event());
      await service.claimNext(now);
      expect(await service.claimNext(later(100))).toBeUndefined();
      expect(await service.claimNext(later(181))).toMatchObject({ event_id: "evt_1", attempts: 2 });
    });

    test("what is ignored or not yet due is left alone", async () => {
      await service.store(event({ event_id: "evt_ignored", status: "ignored", next_attempt_at: null }));
      await service.store(event({ event_id: "evt_later", next_attempt_at: later(10) }));
      expect(await service.claimNext(now)).toBeUndefined();
      expect(await service.claimNext(later(10))).toMatchObject({ event_id: "evt_later" });
    });

    test("an event that keeps failing ends before staff, who can have it tried again", async () => {
      await service.store(event());
      let clock = now;
      for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
        const claimed = await service.claimNext(clock);
        if (!claimed) throw new Error(`nothing to claim at attempt ${attempt}`);
        const status = await service.markFailed(claimed, "Stripe is not answering", clock);
        expect(status).toBe(attempt === MAX_ATTEMPTS ? "dead" : "failed");
        clock = new Date(clock.getTime() + 3_600_000);
      }
      expect(await service.claimNext(clock)).toBeUndefined();
      expect((await service.lag(clock)).dead).toBe(1);
      const [dead] = await service.listStripeEvents({});
      await service.retryNow(dead?.id ?? "", clock);
      const claimed = await service.claimNext(clock);
      await service.markApplied(claimed?.id ?? "", { outcome: "ordered", order_id: "order_1" }, clock);
      await expect(service.listStripeEvents({})).resolves.toEqual([
        expect.objectContaining({ status: "applied", outcome: "ordered", order_id: "order_1", last_error: null }),
      ]);
    });

    test("the lag is how long the oldest due event has waited", async () => {
      expect(await service.lag(now)).toEqual({ lag_s: 0, dead: 0 });
      await service.store(event());
      expect(await service.lag(later(90))).toEqual({ lag_s: 90, dead: 0 });
    });

    test("a task that was done stays so when it is raised again, under the name of the first who said so", async () => {
      const task = { reference: "refund:pi_1", kind: "refund_failed", sentence: "Refund it by hand." } as const;
      await service.raise(task);
      const [raised] = await service.listPaymentTasks({});
      const id = raised?.id ?? "";
      const by = (resolved_by: string) => ({ resolved_at: now, resolved_by, resolved_note: "By hand." });
      expect(await service.settleTask(id, by("a@clinic.example"))).toBe(true);
      expect(await service.settleTask(id, by("b@clinic.example"))).toBe(false);
      expect(await service.raise(task)).toBe(false);
      await expect(service.listPaymentTasks({})).resolves.toEqual([
        expect.objectContaining({ id, resolved_at: now, resolved_by: "a@clinic.example", resolved_note: "By hand." }),
      ]);
      expect([await service.settleTask(id, null), await service.settleTask(id, null)]).toEqual([true, false]);
      await expect(service.listPaymentTasks({ resolved_at: null })).resolves.toHaveLength(1);
    });

    test("a task is raised once, and the sweep remembers how far it came", async () => {
      const task = { reference: "refund:pi_1", kind: "payment_refunded", sentence: "A charge went back." } as const;
      expect([await service.raise(task), await service.raise(task)]).toEqual([true, false]);
      expect(await service.sweptTo("events")).toBeUndefined();
      await service.moveSweep("events", now);
      await service.moveSweep("events", later(5));
      expect(await service.sweptTo("events")).toEqual(later(5));
    });
  },
});
