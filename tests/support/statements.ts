import type { MedusaContainer } from "@medusajs/framework/types";

type Pool = { client: { on: (event: "query", listener: () => void) => void; removeListener: Pool["client"]["on"] } };

/**
 * How many SQL statements the backend sends for `run`. Every module and job shares the one connection pool, and a job
 * of the clock's can fall into a run, so the least of several runs is taken: others' statements only ever add.
 */
export async function statementsOf(container: MedusaContainer, run: () => Promise<unknown>, runs = 3): Promise<number> {
  const counts: number[] = [];
  for (let each = 0; each < runs; each += 1) counts.push(await statementsDuring(container, run));
  return Math.min(...counts);
}

async function statementsDuring(container: MedusaContainer, run: () => Promise<unknown>): Promise<number> {
  const pool = container.resolve<Pool>("__pg_connection__");
  let count = 0;
  const listener = () => {
    count += 1;
  };
  pool.client.on("query", listener);
  try {
    await run();
  } finally {
    pool.client.removeListener("query", listener);
  }
  return count;
}
