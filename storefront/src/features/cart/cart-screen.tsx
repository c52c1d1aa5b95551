import { useLocale, useTranslations } from "next-intl";
import { FormulaArt } from "@/ui/formula-art/formula-art";
import { MessagePage } from "@/features/shell/message-page";
import { buttonStyle } from "@/ui/button-style";
import { Container } from "@/ui/layout";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { CartLineItem } from "./cart-line-item";
import { fittingNote, isGoodNews, type CartNote } from "./cart-note";
import { CartSummary } from "./cart-summary";
import type { CartView } from "./read-cart";

type Props = { readonly cart: CartView; readonly note: CartNote | null };

/** The cart in each of its states. */
export function CartScreen({ cart, note }: Props) {
  const t = useTranslations("cart");
  const locale = useLocale();
  if (cart.status === "unreachable")
    return (
      <MessagePage eyebrow={t("title")} title={t("offline.title")} text={t("offline.body")}>
        <a href={`/${locale}/cart`} className={buttonStyle("primary", false)}>
          {t("offline.retry")}
        </a>
      </MessagePage>
    );
  const filled = cart.status === "open" && cart.lines.length > 0;
  const paid = cart.status === "ordered" || cart.status === "processing";
  const fitting = fittingNote(note, filled ? "filled" : paid ? "paid" : "empty");
  const said = fitting ?? (cart.status === "expired" ? "CART_NOT_FOUND" : null);
  return (
    <Container className="py-12 sm:py-16">
      <h1>{t("title")}</h1>
      {said && (
        <Notice role="status" tone={isGoodNews(said) ? "good" : "plain"} className="mt-8">
          {t(`messages.${said}`)}
        </Notice>
      )}
      {filled ? (
        <FilledCart cart={cart} refused_code={said === "DISCOUNT_UNKNOWN"} />
      ) : (
        <EmptyCart order_link={cart.status === "ordered" ? cart.order_link : null} />
      )}
    </Container>
  );
}

type Filled = { readonly cart: Extract<CartView, { status: "open" }>; readonly refused_code: boolean };

function FilledCart({ cart, refused_code }: Filled) {
  const t = useTranslations("cart");
  const blocked = cart.lines.some((line) => line.notices.some((notice) => notice.kind !== "repriced"));
  return (
    <>
      <p className="mt-4 max-w-2xl text-ink-soft">{t("lead")}</p>
      <div className="mt-10 grid gap-10 lg:grid-cols-[1fr_23rem] lg:gap-16">
        <ul aria-label={t("lines")} className="border-b border-rule">
          {cart.lines.map((line) => (
            <CartLineItem key={line.id} line={line} />
          ))}
        </ul>
        <div className="lg:sticky lg:top-6 lg:self-start">
          {cart.plan ? (
            <CartSummary plan={cart.plan} codes={cart.codes} refused_code={refused_code} mayCheckOut={!blocked} />
          ) : (
            cart.refusal && (
              <Notice tone="alert" role="alert">
                {cart.refusal.message}
              </Notice>
            )
          )}
        </div>
      </div>
    </>
  );
}

function EmptyCart({ order_link }: { readonly order_link: string | null }) {
  const t = useTranslations("cart.empty");
  const locale = useLocale();
  return (
    <div className="mt-10 flex flex-col items-start gap-8 sm:flex-row sm:items-center sm:gap-14">
      <FormulaArt formula={[]} className="h-40 w-auto" />
      <div className="max-w-xl">
        <h2>{t("title")}</h2>
        <p className="mt-3 text-ink-soft">{t("body")}</p>
        <div className="mt-6 flex flex-wrap gap-3">
          <LinkButton href="/packages">{t("browse")}</LinkButton>
          {order_link ? (
            <a href={`/${locale}/order/${encodeURIComponent(order_link)}`} className={buttonStyle("secondary", false)}>
              {t("lastOrder")}
            </a>
          ) : (
            <LinkButton href="/consultation" kind="secondary">
              {t("consult")}
            </LinkButton>
          )}
        </div>
      </div>
    </div>
  );
}
