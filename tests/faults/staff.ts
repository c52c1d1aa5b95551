import { DEMO_STAFF } from "@ampoule/contract/environment";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { Random } from "./random";
import type { World } from "./world";

/**
 * What staff do while clients pay: new terms, a new price, or the same terms by two of them at once, of whom one must
 * be told that the other was first.
 */
export type StaffWork = "terms" | "price" | "terms_by_two";

const Terms = z.looseObject({ deposit: z.looseObject({ kind: z.string() }) });
const CarePackage = z.object({
  care_package: z.object({
    variants: z.array(
      z.object({ variant_id: z.string(), versions: z.array(z.object({ version: z.number(), terms: Terms })) }),
    ),
  }),
});
const SignedIn = z.object({ token: z.string() });

/** Staff at their screens. What they save is refused or taken; a process that is down is asked no further. */
export class Staff {
  constructor(
    private readonly world: World,
    private readonly random: Random,
  ) {}

  /** Works on this package, a few times; says what was wrong about the answers. */
  async work(kind: StaffWork, sku: string): Promise<string[]> {
    const wrong: string[] = [];
    for (let time = this.random.int(1, 3); time > 0; time -= 1) {
      await sleep(this.random.int(0, 700));
      wrong.push(...(kind === "price" ? await this.price(sku) : await this.terms(sku, kind === "terms" ? 1 : 2)));
    }
    return wrong;
  }

  private async terms(sku: string, people: number): Promise<string[]> {
    const variant_id = this.world.variant(sku);
    const at = `/admin/care-packages/${this.world.product(sku)}`;
    const read = await this.ask(at);
    if (read.status !== 200) return [];
    const { variants } = CarePackage.parse(read.body).care_package;
    const [latest] = variants.find((each) => each.variant_id === variant_id)?.versions ?? [];
    if (!latest) return [`${sku} has lost its terms`];
    const change = () => ({ kind: "percent", basis_points: this.random.int(10, 50) * 100 });
    const save = (deposit: unknown) =>
      this.ask(`${at}/terms`, { variant_id, expected_version: latest.version, terms: { ...latest.terms, deposit } });
    const saved = await Promise.all(Array.from({ length: people }, () => save(change())));
    const taken = saved.filter(({ status }) => status === 200).length;
    return taken > 1 ? [`${taken} of staff have saved the same version of ${sku}'s terms`] : [];
  }

  private async price(sku: string): Promise<string[]> {
    const at = `/admin/products/${this.world.product(sku)}/variants/${this.world.variant(sku)}`;
    await this.ask(at, { prices: [{ currency_code: "usd", amount: this.random.int(9_000, 99_999) / 100 }] });
    return [];
  }

  /** Status 0 where no process answers. */
  private async ask(path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
    try {
      const authorization = `Bearer ${await this.signIn()}`;
      return await this.send(path, body, { authorization });
    } catch (error) {
      if (error instanceof z.ZodError) throw error;
      return { status: 0, body: undefined };
    }
  }

  private async signIn(): Promise<string> {
    this.world.staff_token ??= SignedIn.parse((await this.send("/auth/user/emailpass", DEMO_STAFF)).body).token;
    return this.world.staff_token;
  }

  private async send(path: string, body?: unknown, headers: Record<string, string> = {}) {
    const { address } = this.world.process(this.random.int(0, 7));
    const answer = await fetch(`${address}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    });
    const text = await answer.text();
    const parsed: unknown = text ? JSON.parse(text) : undefined;
    return { status: answer.status, body: parsed };
  }
}
