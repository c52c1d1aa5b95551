import {
  ClaimDecisionResponse,
  type ClaimReview,
  ClaimReviewResponse,
  type DecideClaim,
  type NamedHit,
  type StaffClaim,
} from "@ampoule/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "./client";
import { keys } from "./query-keys";

/** What the linter says of a product's page now. */
export function useProductClaims(product_id: string) {
  return useQuery({
    queryKey: keys.claims(product_id),
    queryFn: async () => (await call(ClaimReviewResponse, `/admin/claims/products/${product_id}`)).review,
    // The product, its package and its ingredients change in other widgets, and elsewhere.
    staleTime: 0,
  });
}

/** What the linter says of an article as it is stored. */
export function useArticleClaims(article_id: string) {
  return useQuery({
    queryKey: keys.claims(article_id),
    queryFn: async () => (await call(ClaimReviewResponse, `/admin/claims/articles/${article_id}`)).review,
    staleTime: 0,
  });
}

/** Puts the proposals of these hits where the claims stand, and shows the product as it is then. */
export function useTakeOverWording(page: ClaimReview["subject"]) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (hits: readonly StaffClaim[]) => {
      const body = { page, hits: hits.map(namedHit) };
      return (await call(ClaimReviewResponse, "/admin/claims/wording", { method: "POST", body })).review;
    },
    onSuccess: async (review) => {
      queries.setQueryData(keys.claims(page.id), review);
      // The dashboard's own cards show the words too.
      await queries.invalidateQueries({ queryKey: ["products"] });
      await queries.invalidateQueries({ queryKey: keys.carePackage(page.id) });
    },
  });
}

export type Decision = Pick<DecideClaim, "decision" | "approver" | "reason" | "evidence">;

/** Records an approval of a hit, or its withdrawal. */
export function useDecideClaim(page: ClaimReview["subject"], hit: StaffClaim) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision) =>
      call(ClaimDecisionResponse, "/admin/claims/decisions", {
        method: "POST",
        body: { page, ...namedHit(hit), ...decision },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.claims(page.id) }),
  });
}

const namedHit = ({ subject, field, rule, excerpt, text_hash }: StaffClaim): NamedHit => ({
  subject,
  field,
  rule,
  excerpt,
  text_hash,
});
