import { useEffect, useState } from 'preact/hooks';
import type { Calendar } from '../api/types';
import { formatDate } from '../format/dates';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import { Icon } from '../ui/Icon';
import { CopyLine } from './CopyLine';

/** The deadlines in the reader's own calendar program, by an address that can be taken back. It is shown once. */
export function CalendarCard() {
  const { api } = usePortal();
  const [calendar, setCalendar] = useState<Calendar>();
  const [address, setAddress] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState(false);

  useEffect(() => {
    // Without an answer there is one card less on the page; the deadlines do not wait for it.
    api.calendar().then(setCalendar, () => undefined);
  }, [api]);

  if (!calendar?.open) return null;

  const doing = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setFault(false);
    await work().catch(() => setFault(true));
    setBusy(false);
  };
  const open = () =>
    doing(async () => {
      const { url } = await api.openCalendar();
      setAddress(url);
      setCalendar({ open: true, since: new Date().toISOString() });
    });
  const close = () =>
    doing(async () => {
      await api.closeCalendar();
      setAddress(undefined);
      setCalendar({ open: true });
    });

  return (
    <section class="card calendar" aria-labelledby="calendar">
      <h2 id="calendar">
        <Icon name="calendar" />
        {t.calendar.title}
      </h2>
      <p class="instructions">{calendar.since ? t.calendar.since(formatDate(calendar.since)) : t.calendar.lead}</p>
      {address && <CopyLine label={t.calendar.address} text={address} hint={t.calendar.once} />}
      <p class="calendar-actions">
        <button type="button" class="button plain" aria-disabled={busy} onClick={() => void open()}>
          {calendar.since ? t.calendar.renew : t.calendar.open}
        </button>
        {calendar.since && (
          <button type="button" class="button quiet" aria-disabled={busy} onClick={() => void close()}>
            {t.calendar.close}
          </button>
        )}
      </p>
      {fault && (
        <p class="fault" role="alert">
          <Icon name="alert" />
          {t.calendar.failed}
        </p>
      )}
    </section>
  );
}
