import type { LoaderOptions } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

type SqlConnection = { raw(sql: string): Promise<unknown> };

/**
 * Medusa's link table `order_cart` lets a cart have two orders. Module migrations run before link tables exist and
 * the test runner runs no migration scripts, so the index is made here, at every boot, where it isn't there yet.
 * The advisory lock keeps two processes that boot at once from making it twice.
 */
export default async function oneOrderPerCart({ container }: LoaderOptions): Promise<void> {
  const connection = container.resolve<SqlConnection>(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.raw(`
    DO $$
    BEGIN
      IF to_regclass('order_cart') IS NOT NULL AND to_regclass('"IDX_order_cart_one_order_per_cart"') IS NULL THEN
        PERFORM pg_advisory_xact_lock(7203114);
        CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_cart_one_order_per_cart"
          ON order_cart (cart_id) WHERE deleted_at IS NULL;
      END IF;
    END $$;
  `);
}
