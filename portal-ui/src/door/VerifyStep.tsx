import { useState } from 'preact/hooks';
import { Problem } from '../api/problem';
import type { Verification } from '../api/types';
import { usePortal } from '../shell/portal';
import { Situation } from '../shell/Situation';
import { t } from '../strings';
import { Fault } from '../ui/Fault';
import { type Asked, askedNow } from './asked';
import { wordsForAsking } from './faults';

interface VerifyStepProps {
  readonly verification: Verification;
  readonly onAsked: (asked: Asked) => void;
}

/** A link has said whose mailbox it is; the person says when the mail is to go there. */
export function VerifyStep({ verification, onAsked }: VerifyStepProps) {
  const { api, firm } = usePortal();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const { maskedAddress, prove, sendsLeft } = verification;

  const ask = async () => {
    if (busy) return;
    setBusy(true);
    setFault(undefined);
    try {
      onAsked(askedNow('on-file', maskedAddress, await api.requestOnFile()));
    } catch (error) {
      const none = error instanceof Problem && error.code === 'sends-exhausted';
      setFault(none ? t.verify.noneLeft(error.retryAfter ?? 3600) : wordsForAsking(error, firm));
    } finally {
      setBusy(false);
    }
  };

  const waits = sendsLeft === 0 ? t.verify.noneLeft(3600) : undefined;
  return (
    <Situation name="verify" icon="mail" title={t.verify.title} lead={t.verify.lead(firm)} firm={firm}>
      <div class="panel">
        <p class="mailbox">
          <span class="hint">{t.verify.mailbox}</span>
          <strong>{maskedAddress}</strong>
        </p>
        <p>{prove === 'CODE' ? t.verify.nextCode : t.verify.nextLink}</p>
        <Fault id="verify-fault" words={fault ?? waits} />
        {!waits && (
          <button type="button" class="button primary" aria-disabled={busy} onClick={() => void ask()}>
            {busy ? t.door.sending : t.verify.send}
          </button>
        )}
      </div>
      <p class="aside">{t.verify.personal(firm)}</p>
    </Situation>
  );
}
