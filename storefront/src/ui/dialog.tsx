"use client";

import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";

type Props = {
  readonly title: ReactNode;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly children: ReactNode;
};

/** Asks before something goes on. Keeps the focus inside, gives it back, closes with Escape. */
export function Dialog({ title, open, onOpenChange, children }: Props) {
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={onOpenChange}
      isDismissable
      className="fixed inset-0 z-20 grid place-items-center bg-black/50 p-5"
    >
      <Modal className="label-frame max-h-full w-full max-w-lg overflow-auto p-7 shadow-label">
        <AriaDialog className="outline-none">
          <Heading slot="title" className="text-h3">
            {title}
          </Heading>
          <div className="mt-4">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
