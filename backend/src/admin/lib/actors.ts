import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { en } from "../i18n/en/texts";
import { call } from "./client";
import { keys } from "./query-keys";
import { inWords, isNamed } from "./show";
import { useText } from "./text";

/** Of Medusa's own answer what a name is made of. */
const Users = z.object({
  users: z.array(
    z.object({
      id: z.string(),
      email: z.string(),
      first_name: z.string().nullish(),
      last_name: z.string().nullish(),
    }),
  ),
});

const STAFF = /^staff:(.+)$/;

/**
 * Who did something, in words: the ledger keeps ids alone. A person is named as long as Medusa has their account; who is
 * gone, or isn't read yet, stays an id.
 */
export function useActors(actors: readonly string[]): (actor: string) => string {
  const text = useText();
  const ids = [...new Set(actors.flatMap((actor) => STAFF.exec(actor)?.[1] ?? []))].sort();
  const { data } = useQuery({
    queryKey: [...keys.staffNames, ids],
    queryFn: async () => {
      const query = { "id[]": ids, fields: "id,email,first_name,last_name", limit: 100 };
      const { users } = await call(Users, "/admin/users", { query });
      return new Map(users.map((user) => [user.id, nameOf(user)]));
    },
    enabled: ids.length > 0,
    staleTime: 60_000,
  });
  return (actor) => {
    const id = STAFF.exec(actor)?.[1];
    if (id !== undefined) return data?.get(id) ?? text("orders.fact.actor.unknown", { id });
    return isNamed(actor, SYSTEMS) ? text(`orders.fact.actor.${actor}`) : inWords(actor);
  };
}

const { client, system } = en.orders.fact.actor;
const SYSTEMS = { client, system };

const nameOf = ({ email, first_name, last_name }: z.infer<typeof Users>["users"][number]): string =>
  [first_name, last_name].filter(Boolean).join(" ") || email;
