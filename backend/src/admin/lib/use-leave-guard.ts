import { usePrompt } from "@medusajs/ui";
import { useEffect } from "react";
import { useBlocker } from "react-router-dom";

/** Asks before what was typed is left unsaved: by a link of the admin, or by closing the tab. */
export function useLeaveGuard(unsaved: boolean): void {
  const prompt = usePrompt();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    return unsaved && currentLocation.pathname !== nextLocation.pathname;
  });

  useEffect(() => {
    if (blocker.state !== "blocked") return;
    void prompt({
      title: "Leave without saving?",
      description: "What you have typed since the last save is lost then.",
      confirmText: "Leave",
      cancelText: "Stay",
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
