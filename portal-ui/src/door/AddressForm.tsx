import type { TargetedSubmitEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import { Fault } from '../ui/Fault';
import type { Asked } from './asked';
import { wordsForAsking } from './faults';

interface AddressFormProps {
  /** What was typed before. */
  readonly address: string;
  readonly onAsked: (asked: Asked) => void;
}

/** Asks for a code. What comes next is the same for every address, so it tells nobody who is a client here. */
export function AddressForm({ address, onAsked }: AddressFormProps) {
  const { api, firm } = usePortal();
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  const refuse = (words: string) => {
    setFault(words);
    input.current?.focus();
  };

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending) return;
    const typed = input.current?.value.trim() ?? '';
    const wrong = faultOf(typed);
    if (wrong) return refuse(wrong);
    setSending(true);
    setFault(undefined);
    try {
      onAsked(askedNow(typed, await api.requestCode(typed)));
    } catch (error) {
      refuse(wordsForAsking(error, firm));
    } finally {
      setSending(false);
    }
  };

  return (
    <form class="panel" noValidate onSubmit={submit}>
      <label for="address">{t.door.address}</label>
      <p class="hint" id="address-hint">
        {t.door.addressHint(firm)}
      </p>
      <input
        ref={input}
        id="address"
        name="email"
        type="email"
        autocomplete="email"
        autocapitalize="none"
        spellcheck={false}
        maxLength={254}
        required
        defaultValue={address}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? 'address-fault address-hint' : 'address-hint'}
      />
      <Fault id="address-fault" words={fault} />
      <button type="submit" class="button primary" aria-disabled={sending}>
        {sending ? t.door.sending : t.door.send}
      </button>
    </form>
  );
}

/** The server speaks in seconds from now, because clocks differ. */
export function askedNow(
  address: string,
  { expiresInSeconds, resendInSeconds }: { expiresInSeconds: number; resendInSeconds: number },
): Asked {
  const now = Date.now();
  return { address, expiresAt: now + expiresInSeconds * 1000, resendAt: now + resendInSeconds * 1000, wrong: 0 };
}

function faultOf(address: string): string | undefined {
  if (address === '') return t.door.missing;
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(address) ? undefined : t.door.invalid;
}
