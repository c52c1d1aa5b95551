import { join } from "node:path";
import { moduleIntegrationTestRunner } from "@medusajs/test-utils";
import { LEDGER_MODULE, type LedgerModuleService, type NewFact } from "../index";
import { ClientReference } from "../models/client-reference";
import { Fact } from "../models/fact";

const fact = (changes: Partial<NewFact> = {}): NewFact => ({
  reference: "stripe:ch_1",
  kind: "payment_captured",
  happened_at: new Date("2026-03-08T04:30:00Z"),
  clinic: { id: "clinic_1", zone: "America/New_York" },
  actor: "client",
  client_ref: "client_x",
  order_id: "order_1",
  currency: "usd",
  amount_minor: 23_625n,
  tax_minor: 0n,
  lines: [],
  details: { payment_intent_id: "pi_1" },
  ...changes,
});

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  dbName: "chk_ledger",
  moduleModels: [Fact, ClientReference],
  resolve: join(__dirname, ".."),
  pathToMigrations: join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    test("a fact is recorded once, however often it is told", async () => {
      await Promise.all(Array.from({ length: 20 }, () => service.record([fact()])));
      const facts = await service.listFacts({});
      expect(facts).toHaveLength(1);
      expect(facts[0]).toMatchObject({ amount_minor: "23625", local_date: "2026-03-07", schema_version: 1 });
    });

    test("the same reference with another amount is refused aloud", async () => {
      await service.record([fact()]);
      await expect(service.record([fact({ amount_minor: 1n })])).rejects.toThrow("recorded with other content");
    });

    test.each([
      ["update", "UPDATE ledger_fact SET amount_minor = '1'"],
      ["delete", "DELETE FROM ledger_fact"],
      ["truncate", "TRUNCATE ledger_fact"],
    ])("the database refuses to %s a fact", async (_, sql) => {
      await service.record([fact()]);
      await expect(MikroOrmWrapper.forkManager().execute(sql)).rejects.toThrow("facts are final");
      await expect(service.listFacts({})).resolves.toHaveLength(1);
    });

    test("a person has one random reference, which tells nothing of them", async () => {
      const references = await Promise.all(Array.from({ length: 10 }, () => service.clientReference("cus_1")));
      expect(new Set(references).size).toBe(1);
      expect(references[0]).toMatch(/^client_[\w-]{12}$/);
      expect(await service.clientReference("cus_2")).not.toBe(references[0]);
    });
  },
});
