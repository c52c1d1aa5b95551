import {
  ArticleDeletedResponse,
  type ChangeArticleStatus,
  type CreateArticle,
  type DeleteArticle,
  LinkedPackageList,
  type SaveArticle,
  StaffArticleList,
  type StaffArticleQuery,
  StaffArticleResponse,
} from "@ampoule/contract";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "./client";
import { keys } from "./query-keys";

export function useArticles(query: Partial<StaffArticleQuery>) {
  return useQuery({
    queryKey: [...keys.articles, query],
    queryFn: () => call(StaffArticleList, "/admin/articles", { query }),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}

export function useArticle(id: string) {
  return useQuery({
    queryKey: keys.article(id),
    queryFn: () => call(StaffArticleResponse, `/admin/articles/${id}`),
    // An editor keeps what is typed in it: what comes later must not change under it.
    staleTime: Infinity,
    refetchOnMount: "always",
    refetchOnWindowFocus: false,
  });
}

/** The article as it is on the server now, after a conflict: what the other person saved. */
export function useReloadArticle(id: string) {
  return () => call(StaffArticleResponse, `/admin/articles/${id}`);
}

export function useCreateArticle() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateArticle) => call(StaffArticleResponse, "/admin/articles", { method: "POST", body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.articles }),
  });
}

/** Deletes a draft that clients never could read. */
export function useDeleteArticle(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (query: DeleteArticle) =>
      call(ArticleDeletedResponse, `/admin/articles/${id}`, { method: "DELETE", query }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.articles }),
  });
}

type Change =
  | { readonly kind: "content"; readonly body: SaveArticle }
  | { readonly kind: "status"; readonly body: ChangeArticleStatus };

/** Saves an article's content, or changes its status; what is stored then is shown everywhere. */
export function useChangeArticle(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, body }: Change) => {
      const path = kind === "content" ? (`/admin/articles/${id}` as const) : (`/admin/articles/${id}/status` as const);
      return call(StaffArticleResponse, path, { method: "POST", body });
    },
    onSuccess: async (saved) => {
      queries.setQueryData(keys.article(id), saved);
      await queries.invalidateQueries({ queryKey: keys.articles });
      await queries.invalidateQueries({ queryKey: keys.claims(id) });
    },
  });
}

/** Packages whose title holds `q`. */
export function usePackageNames(q: string) {
  return useQuery({
    queryKey: keys.packageNames(q),
    queryFn: () => call(LinkedPackageList, "/admin/care-packages", { query: { q: q.trim() } }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
