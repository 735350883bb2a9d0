/** A clock that is nearly round: in good time. */
export const Logo = () => (
  <svg viewBox="0 0 32 32" className="logo" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="8" fill="var(--accent)" />
    <path
      d="M16 7a9 9 0 1 0 9 9M16 11v5.2l3.4 2.3"
      fill="none"
      stroke="var(--on-accent)"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
