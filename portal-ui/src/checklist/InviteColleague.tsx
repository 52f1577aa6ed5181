import type { TargetedSubmitEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { v7 } from 'uuid';
import { Problem } from '../api/problem';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import { announce } from '../ui/announcer';
import { Fault } from '../ui/Fault';

type Step = 'closed' | 'open' | 'sending' | 'sent';

/** Instead of passing a link on: a colleague gets one of their own. */
export function InviteColleague({ engagementId }: { engagementId: string }) {
  const { api } = usePortal();
  const [step, setStep] = useState<Step>('closed');
  const [fault, setFault] = useState<string>();
  const [invited, setInvited] = useState('');
  const name = useRef<HTMLInputElement>(null);
  const address = useRef<HTMLInputElement>(null);
  const id = useRef(v7());

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (step === 'sending') return;
    const colleague = { id: id.current, name: name.current?.value.trim() ?? '', email: address.current?.value.trim() ?? '' };
    const wrong = faultOf(colleague);
    if (wrong) return refuse(wrong);
    setStep('sending');
    setFault(undefined);
    try {
      await api.inviteColleague(engagementId, colleague);
      id.current = v7();
      setInvited(colleague.name);
      setStep('sent');
      announce(t.colleague.sent(colleague.name));
    } catch (error) {
      setStep('open');
      setFault(wordsFor(error));
    }
  };

  const refuse = (words: string) => {
    setFault(words);
    (words === t.colleague.nameMissing ? name : address).current?.focus();
  };

  const open = step === 'open' || step === 'sending';
  return (
    <section class="colleague" aria-label={t.colleague.title}>
      <p>{step === 'sent' ? t.colleague.sent(invited) : t.colleague.note}</p>
      {!open && (
        <button type="button" class="button plain" onClick={() => setStep('open')}>
          {step === 'sent' ? t.colleague.again : t.colleague.open}
        </button>
      )}
      {open && (
        <form class="panel" noValidate onSubmit={submit}>
          <label for="colleague-name">{t.colleague.name}</label>
          <input ref={name} id="colleague-name" type="text" autocomplete="off" maxLength={200} required />
          <label for="colleague-address">{t.colleague.address}</label>
          <input
            ref={address}
            id="colleague-address"
            type="email"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            maxLength={254}
            required
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault ? 'colleague-fault' : undefined}
          />
          <Fault id="colleague-fault" words={fault} />
          <button type="submit" class="button primary" aria-disabled={step === 'sending'}>
            {step === 'sending' ? t.colleague.sending : t.colleague.send}
          </button>
          <button type="button" class="button quiet" onClick={() => setStep('closed')}>
            {t.colleague.cancel}
          </button>
        </form>
      )}
    </section>
  );
}

function faultOf({ name, email }: { name: string; email: string }): string | undefined {
  if (name === '') return t.colleague.nameMissing;
  if (email === '') return t.address.missing;
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email) ? undefined : t.address.invalid;
}

function wordsFor(error: unknown): string {
  if (error instanceof Problem && error.code === 'rate-limited') return t.colleague.tooMany;
  if (error instanceof Problem && error.code === 'validation-failed') return t.address.invalid;
  return t.colleague.failed;
}
