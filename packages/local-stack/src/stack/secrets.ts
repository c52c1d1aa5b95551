import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";

const secret = z.string().min(32);
const Secrets = z.object({
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  ORDER_LINK_SECRET: secret,
  STOREFRONT_REVALIDATE_SECRET: secret,
  POSTGRES_PASSWORD: secret,
});
export type Secrets = z.infer<typeof Secrets>;

/**
 * This installation's own secrets, made at first use and readable by its owner alone. An installation that is older
 * than one of them gets that one added and keeps the others: its database knows its password.
 */
export function secretsIn(file: string): Secrets {
  const kept = existsSync(file) ? Secrets.partial().parse(JSON.parse(readFileSync(file, "utf8"))) : {};
  const complete = Secrets.safeParse(kept);
  if (complete.success) return complete.data;
  const make = () => randomBytes(32).toString("hex");
  const made: Secrets = {
    JWT_SECRET: make(),
    COOKIE_SECRET: make(),
    ORDER_LINK_SECRET: make(),
    STOREFRONT_REVALIDATE_SECRET: make(),
    POSTGRES_PASSWORD: make(),
    ...kept,
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}
