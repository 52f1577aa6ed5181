import { monogram } from '../format/names';
import { usePortal } from '../shell/portal';
import { t } from '../strings';

/** What the firm wrote to go with the list, as plain text. */
export function FirmMessage({ text }: { text: string }) {
  const { firm } = usePortal();
  return (
    <section class="firm-message" aria-labelledby="firm-message">
      <span class="monogram small" aria-hidden="true">
        {monogram(firm)}
      </span>
      <div>
        <h2 id="firm-message">{t.message.from(firm)}</h2>
        <p class="as-written">{text}</p>
      </div>
    </section>
  );
}
