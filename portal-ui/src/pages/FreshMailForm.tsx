import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../api/problem';
import { AddressPanel } from '../shell/AddressPanel';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import { Icon } from '../ui/Icon';

/** Asks for a fresh mail. The answer is the same for every address, so it tells nobody who is a client here. */
export function FreshMailForm() {
  const { api, firm } = usePortal();
  const [sent, setSent] = useState(false);
  if (sent) return <MailSent firm={firm} onAgain={() => setSent(false)} />;
  return (
    <AddressPanel
      send={t.freshMail.send}
      sending={t.freshMail.sending}
      onSend={async (address) => {
        await api.requestLink(address);
        setSent(true);
      }}
      wordsFor={wordsFor}
      labelledBy="fresh-mail"
    >
      <h2 id="fresh-mail">{t.freshMail.title}</h2>
    </AddressPanel>
  );
}

function MailSent({ firm, onAgain }: { firm: string; onAgain: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="panel sent">
      <h2 tabIndex={-1} ref={heading}>
        <Icon name="mail" />
        {t.freshMail.sent}
      </h2>
      <p>{t.freshMail.sentText(firm)}</p>
      <button type="button" class="button plain" onClick={onAgain}>
        {t.freshMail.again}
      </button>
    </div>
  );
}

function wordsFor(error: unknown): string {
  if (error instanceof Problem && error.code === 'validation-failed') return t.address.invalid;
  if (error instanceof Problem && error.code === 'rate-limited') return t.freshMail.wait(error.retryAfter ?? 60);
  return t.freshMail.failed;
}
