import type { ComponentChildren, TargetedSubmitEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../strings';
import { Fault } from '../ui/Fault';
import { usePortal } from './portal';

interface AddressPanelProps {
  /** What was typed before. */
  readonly address?: string;
  readonly send: string;
  readonly sending: string;
  readonly onSend: (address: string) => Promise<void>;
  /** Why it was not sent, and what to do. */
  readonly wordsFor: (error: unknown) => string;
  /** The heading of the form, where there is one, and its id. */
  readonly children?: ComponentChildren;
  readonly labelledBy?: string;
}

/** Asks for an e-mail address and hands it on. What comes next is the same for every address. */
export function AddressPanel({ address, send, sending, onSend, wordsFor, labelledBy, children }: AddressPanelProps) {
  const { firm } = usePortal();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  const refuse = (words: string) => {
    setFault(words);
    input.current?.focus();
  };

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const typed = input.current?.value.trim() ?? '';
    const wrong = faultOf(typed);
    if (wrong) return refuse(wrong);
    setBusy(true);
    setFault(undefined);
    try {
      await onSend(typed);
    } catch (error) {
      refuse(wordsFor(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form class="panel" noValidate onSubmit={submit} aria-labelledby={labelledBy}>
      {children}
      <label for="address">{t.address.label}</label>
      <p class="hint" id="address-hint">
        {t.address.hint(firm)}
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
      <button type="submit" class="button primary" aria-disabled={busy}>
        {busy ? sending : send}
      </button>
    </form>
  );
}

function faultOf(address: string): string | undefined {
  if (address === '') return t.address.missing;
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(address) ? undefined : t.address.invalid;
}
