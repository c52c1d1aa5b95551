import type { MoneyJson } from "@ampoule/contract/money";
import type { ReactNode } from "react";
import { LabelRow } from "@/ui/label-row";
import { Money } from "@/ui/money";

type Props = {
  readonly name: ReactNode;
  readonly note?: ReactNode;
  readonly amount: MoneyJson;
  readonly strong?: boolean;
};

/** An amount and what it is, as a line of a `<dl>`. */
export function AmountRow({ amount, ...row }: Props) {
  return (
    <LabelRow {...row}>
      <Money amount={amount} />
    </LabelRow>
  );
}

/** Minor units, of amounts in one currency. */
export const sumOf = (amounts: readonly MoneyJson[]): bigint =>
  amounts.reduce((sum, each) => sum + BigInt(each.minor), 0n);
