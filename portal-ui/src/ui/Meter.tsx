interface MeterProps {
  readonly label: string;
  readonly percent: number;
  /** The number in words; without it the percentage is read. */
  readonly text?: string;
  /** A second, paler part behind the first. */
  readonly alsoPercent?: number;
}

/** A bar that fills. Widths go through the style object, which the page's policy allows; attributes it does not. */
export function Meter({ label, percent, text, alsoPercent = 0 }: MeterProps) {
  return (
    <div
      class="meter"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
      style={{ '--share': `${percent}%`, '--also': `${Math.min(percent + alsoPercent, 100)}%` }}
    >
      <span class="meter-also" />
      <span class="meter-share" />
    </div>
  );
}
