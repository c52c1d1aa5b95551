import type { MedusaContainer } from "@medusajs/framework/types";

type Pool = { client: { on: (event: "query", listener: () => void) => void; removeListener: Pool["client"]["on"] } };

/** How many SQL statements the backend sends while `run` goes on. Every module shares the one connection pool. */
export async function statementsOf(container: MedusaContainer, run: () => Promise<unknown>): Promise<number> {
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
