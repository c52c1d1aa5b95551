import { usePrompt } from "@medusajs/ui";
import { useEffect } from "react";
import { useBlocker } from "react-router-dom";
import { useText } from "./text";

/** Asks before what was typed is left unsaved: by a link of the admin, or by closing the tab. */
export function useLeaveGuard(unsaved: boolean): void {
  const text = useText();
  const prompt = usePrompt();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    return unsaved && currentLocation.pathname !== nextLocation.pathname;
  });

  useEffect(() => {
    if (blocker.state !== "blocked") return;
    void prompt({
      title: text("common.leave.title"),
      description: text("common.leave.page"),
      confirmText: text("common.leave.go"),
      cancelText: text("common.leave.stay"),
    }).then((leave) => (leave ? blocker.proceed() : blocker.reset()));
    // Once for each time that it is blocked.
  }, [blocker.state]);

  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
