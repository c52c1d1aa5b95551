import { useEffect, useRef } from "react";
import { type Blocker, useBlocker } from "react-router-dom";
import { useText } from "./text";
import { useAsk } from "./use-ask";

type Leaving = {
  /** `blocked` while somebody is about to leave what they typed. */
  readonly blocker: Blocker;
  /** Lets go: what was typed is saved, or given up knowingly. */
  readonly release: () => void;
};

/**
 * Holds who is about to leave unsaved words: by a link of the admin, the browser's Back, or by closing the tab. The router
 * knows one of these at a time.
 */
export function useBlockedLeave(unsaved: boolean): Leaving {
  const released = useRef(false);
  const blocker = useBlocker(({ currentLocation: here, nextLocation: there }) => {
    // A drawer may stand in the address's search alone.
    const leaves = here.pathname !== there.pathname || here.search !== there.search;
    return unsaved && !released.current && leaves;
  });
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
  const release = (): void => {
    released.current = true;
  };
  return { blocker, release };
}

/** Asks before what was typed on a page is left unsaved. */
export function useLeaveGuard(unsaved: boolean): Pick<Leaving, "release"> {
  const text = useText();
  const ask = useAsk();
  const { blocker, release } = useBlockedLeave(unsaved);
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    void ask({
      title: text("common.leave.title"),
      description: text("common.leave.page"),
      confirmText: text("common.leave.go"),
      cancelText: text("common.leave.stay"),
    }).then((leave) => (leave ? blocker.proceed() : blocker.reset()));
    // Once for each time that it is blocked.
  }, [blocker.state]);
  return { release };
}
