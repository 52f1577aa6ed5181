const PATHS = {
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  return: (
    <>
      <path d="M9 6 4 11l5 5" />
      <path d="M4 11h10a6 6 0 0 1 6 6v1" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7.5V12l3 2" />
    </>
  ),
  circle: <circle cx="12" cy="12" r="8" stroke-dasharray="3.2 3" />,
  upload: (
    <>
      <path d="M12 16V5m0 0L7 10m5-5 5 5" />
      <path d="M5 19h14" />
    </>
  ),
  forward: <path d="m10 7 5 5-5 5" />,
  chevron: <path d="m7 10 5 5 5-5" />,
  plus: <path d="M12 5v14M5 12h14" />,
  alert: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7.5v5.5M12 16.4v.1" />
    </>
  ),
  calendar: (
    <>
      <rect x="4" y="5.5" width="16" height="14.5" rx="2.5" />
      <path d="M4 10h16M8.5 3.5v4m7-4v4" />
    </>
  ),
  link: (
    <>
      <path d="M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-.8.8" />
      <path d="M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l.8-.8" />
    </>
  ),
  mail: (
    <>
      <rect x="3.5" y="5.5" width="17" height="13" rx="2.5" />
      <path d="m4.5 7.5 7.5 6 7.5-6" />
    </>
  ),
  door: (
    <>
      <path d="M14 4H7.5A1.5 1.5 0 0 0 6 5.5v13A1.5 1.5 0 0 0 7.5 20H14" />
      <path d="M11 12h9m0 0-3.5-3.5M20 12l-3.5 3.5" />
    </>
  ),
  enter: (
    <>
      <path d="M12 4h5.5A1.5 1.5 0 0 1 19 5.5v13a1.5 1.5 0 0 1-1.5 1.5H12" />
      <path d="M4 12h10m0 0-3.5-3.5M14 12l-3.5 3.5" />
    </>
  ),
  cloudOff: (
    <>
      <path d="M8 18h9.5a3.5 3.5 0 0 0 2-6.4M16 9.5A5.5 5.5 0 0 0 9.5 6M6.7 9A4.5 4.5 0 0 0 8 18" />
      <path d="m4 4 16 16" />
    </>
  ),
  system: (
    <>
      <rect x="4" y="5" width="16" height="11" rx="2" />
      <path d="M9 19.5h6" />
    </>
  ),
  light: (
    <>
      <circle cx="12" cy="12" r="3.8" />
      <path d="M12 3.5v1.8m0 13.4v1.8M3.5 12h1.8m13.4 0h1.8M6 6l1.3 1.3m9.4 9.4L18 18M18 6l-1.3 1.3M7.3 16.7 6 18" />
    </>
  ),
  dark: <path d="M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7Z" />,
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words that say the same; screen readers pass over it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {PATHS[name]}
    </svg>
  );
}
