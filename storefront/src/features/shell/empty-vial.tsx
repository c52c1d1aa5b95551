/** A vial with nothing in it. Decorative. */
export function EmptyVial({ className }: { readonly className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 120 240" className={className}>
      <path d="M42 10h36v16H42z" fill="var(--well)" stroke="var(--glass-line)" strokeWidth="1.5" />
      <path
        d="M47 26v18c0 16-31 18-31 48v120a18 18 0 0 0 18 18h52a18 18 0 0 0 18-18V92c0-30-31-32-31-48V26"
        fill="var(--glass)"
        stroke="var(--glass-line)"
        strokeWidth="1.5"
      />
      <path d="M28 104v96" stroke="var(--label)" strokeWidth="5" strokeLinecap="round" opacity=".8" />
      <path d="M16 208c16 6 72 6 88 0" fill="none" stroke="var(--glass-line)" strokeDasharray="3 4" />
    </svg>
  );
}
