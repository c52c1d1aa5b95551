/** The vial of the icon, small, beside the name. Decorative: the name is read. */
export function Wordmark({ name }: { readonly name: string }) {
  return (
    <span className="inline-flex items-center gap-2.5 font-serif text-[1.5rem] leading-none tracking-[-0.02em]">
      <svg aria-hidden="true" viewBox="0 0 16 28" width="15" height="26" className="shrink-0">
        <path
          d="M5 1.2h6M6 1.2v5.3c0 1.4-4 2.3-4 5V24a2.8 2.8 0 0 0 2.8 2.8h6.4A2.8 2.8 0 0 0 14 24V11.5c0-2.7-4-3.6-4-5V1.2"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <path
          d="M3.4 15.5c2-1 3.2.9 5 .5 1.6-.3 2.6-1.2 4.2-.5V24a1.4 1.4 0 0 1-1.4 1.4H4.8A1.4 1.4 0 0 1 3.4 24z"
          fill="var(--accent)"
        />
      </svg>
      {name}
    </span>
  );
}
