import type { TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../api/problem';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import { Icon } from '../ui/Icon';

/** Asks for a fresh mail. The answer is the same for every address, so it tells nobody who is a client here. */
export function FreshMailForm() {
  const { api, firm } = usePortal();
  const [step, setStep] = useState<'asking' | 'sending' | 'sent'>('asking');
  const [fault, setFault] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (step === 'sending') return;
    const wrong = faultOf(input.current);
    setFault(wrong);
    if (wrong) {
      input.current?.focus();
      return;
    }
    setStep('sending');
    try {
      await api.requestLink(input.current?.value.trim() ?? '');
      setStep('sent');
    } catch (error) {
      setFault(wordsFor(error));
      setStep('asking');
      input.current?.focus();
    }
  };

  if (step === 'sent') return <MailSent firm={firm} onAgain={() => setStep('asking')} />;
  return (
    <form class="panel" noValidate onSubmit={submit} aria-labelledby="fresh-mail">
      <h2 id="fresh-mail">{t.freshMail.title}</h2>
      <label for="address">{t.freshMail.label}</label>
      <p class="hint" id="address-hint">
        {t.freshMail.hint(firm)}
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
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? 'address-fault address-hint' : 'address-hint'}
      />
      {fault && (
        <p class="fault" id="address-fault">
          <Icon name="alert" />
          {fault}
        </p>
      )}
      <button type="submit" class="button primary" aria-disabled={step === 'sending'}>
        {step === 'sending' ? t.freshMail.sending : t.freshMail.send}
      </button>
    </form>
  );
}

function MailSent({ firm, onAgain }: { firm: string; onAgain: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="panel sent">
      <h2 tabIndex={-1} ref={heading}>
        {t.freshMail.sent}
      </h2>
      <p>{t.freshMail.sentText(firm)}</p>
      <button type="button" class="button plain" onClick={onAgain}>
        {t.freshMail.again}
      </button>
    </div>
  );
}

function faultOf(input: HTMLInputElement | null): string | undefined {
  const address = input?.value.trim() ?? '';
  if (address === '') return t.freshMail.missing;
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(address) ? undefined : t.freshMail.invalid;
}

function wordsFor(error: unknown): string {
  if (error instanceof Problem && error.code === 'validation-failed') return t.freshMail.invalid;
  if (error instanceof Problem && error.code === 'rate-limited') return t.freshMail.wait(error.retryAfter ?? 60);
  return t.freshMail.failed;
}
