import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { useLeaveGuard } from "../../lib/use-leave-guard";

type Report = (id: string, unsaved: boolean) => void;

const Reported = createContext<Report>(() => undefined);

/** A page of fields that are saved one by one: whoever leaves it is asked once, whichever of them hold unsaved words. */
export function UnsavedWords({ children }: { readonly children: ReactNode }) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  useLeaveGuard(ids.size > 0);
  const report = useCallback<Report>((id, unsaved) => {
    setIds((before) => {
      if (before.has(id) === unsaved) return before;
      return unsaved ? new Set([...before, id]) : new Set([...before].filter((each) => each !== id));
    });
  }, []);
  return <Reported.Provider value={report}>{children}</Reported.Provider>;
}

/** Tells the page whether this field holds words that would be lost; where no page asks, nobody is told. */
export function useUnsavedWords(id: string, unsaved: boolean): void {
  const report = useContext(Reported);
  useEffect(() => {
    report(id, unsaved);
    return () => report(id, false);
  }, [id, unsaved, report]);
}
