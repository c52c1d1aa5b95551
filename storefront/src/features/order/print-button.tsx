"use client";

import { Button } from "@/ui/button";

export function PrintButton({ label }: { readonly label: string }) {
  return (
    <Button kind="secondary" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
