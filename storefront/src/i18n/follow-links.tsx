"use client";

import { useRouter } from "next/navigation";
import { startTransition, useEffect } from "react";
import { addressToFollow } from "./address-to-follow";

/** Goes where our links lead without a page load, once the page is awake. Until then, and elsewhere, the browser does. */
export function FollowLinks() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[data-follow]") : null;
      if (!(link instanceof HTMLAnchorElement)) return;
      const address = addressToFollow(event, link, window.location);
      if (address === null) return;
      event.preventDefault();
      startTransition(() => router.push(address));
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  return null;
}
