import { Link } from "react-router-dom";
import { useText } from "../../lib/text";

/** The numbers by which staff know orders, by their ids. */
export type OrderNumbers = Readonly<Record<string, number>>;

type Props = { readonly id: string; readonly orders: OrderNumbers };

/** The way to an order, under its number. */
export function OrderLink({ id, orders }: Props) {
  const text = useText();
  const number = orders[id];
  return (
    <Link className="text-ui-fg-interactive whitespace-nowrap" to={`/orders/${id}`}>
      {number === undefined ? text("stripe.order") : text("stripe.order_number", { number })}
    </Link>
  );
}
