import { useRef, useState } from 'preact/hooks';
import { t } from '../strings';

interface CopyLineProps {
  readonly label: string;
  readonly text: string;
  readonly hint: string;
}

/** A line to take away; where the browser does not copy, it is selected. */
export function CopyLine({ label, text, hint }: CopyLineProps) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);

  const copy = async () => {
    field.current?.select();
    await navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    );
  };

  return (
    <div class="copy field">
      <label for="copy-line">{label}</label>
      <div class="copy-row">
        <input id="copy-line" type="text" readOnly value={text} ref={field} aria-describedby="copy-hint" />
        <button type="button" class="button primary" onClick={() => void copy()}>
          {copied ? t.calendar.copied : t.calendar.copy}
        </button>
      </div>
      <p class="hint" id="copy-hint" role="status">
        {hint}
      </p>
    </div>
  );
}
