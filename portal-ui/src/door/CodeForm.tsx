import type { RefObject, TargetedInputEvent, TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePortal } from '../shell/portal';
import { formatMoment } from '../format/dates';
import { t } from '../strings';
import { announce } from '../ui/announcer';
import { useAskAgain } from './ask-again';
import { Fault } from '../ui/Fault';
import { type Asked, TRIES } from './asked';
import { useReached, useSecondsUntil } from './clocks';
import { isWrong, wordsForAsking, wordsForCode } from './faults';

const DIGITS = 6;

/** Mails left that are worth a word. */
const FEW = 2;

interface CodeFormProps {
  readonly asked: Asked;
  readonly onChanged: (asked: Asked) => void;
  /** Trades the six digits for whatever they are for. */
  readonly enterCode: (digits: string) => Promise<unknown>;
  readonly onEntered: () => void;
}

/** One field for six digits, as typed, pasted or filled in by the phone; the sixth one hands them in. */
export function CodeForm({ asked, enterCode, onChanged, onEntered }: CodeFormProps) {
  const { firm } = usePortal();
  const askAgain = useAskAgain(asked);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState<'entering' | 'resending'>();
  const [fault, setFault] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const expired = useReached(asked.expiresAt);
  const usedUp = asked.wrong >= TRIES;
  const over = expired || usedUp;

  const another = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (usedUp && document.activeElement === input.current) another.current?.focus();
  }, [usedUp]);

  const refuse = (words: string) => {
    setFault(words);
    input.current?.focus();
  };

  const enter = async (digits: string) => {
    if (busy || over) return;
    if (digits.length < DIGITS) return refuse(t.door.codeMissing);
    setBusy('entering');
    setFault(undefined);
    try {
      await enterCode(digits);
      onEntered();
    } catch (error) {
      const wrong = asked.wrong + (isWrong(error) ? 1 : 0);
      if (isWrong(error)) setCode('');
      onChanged({ ...asked, wrong });
      refuse(wordsForCode(error, wrong, firm));
    } finally {
      setBusy(undefined);
    }
  };

  const resend = async () => {
    if (busy) return;
    setBusy('resending');
    setFault(undefined);
    try {
      onChanged(await askAgain());
      setCode('');
      announce(t.door.resent);
      input.current?.focus();
    } catch (error) {
      setFault(wordsForAsking(error, firm));
    } finally {
      setBusy(undefined);
    }
  };

  const type = (event: TargetedInputEvent<HTMLInputElement>) => {
    const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, DIGITS);
    event.currentTarget.value = digits;
    setCode(digits);
    if (digits.length === DIGITS && digits !== code) void enter(digits);
  };

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void enter(code);
  };

  const words = fault ?? (usedUp ? t.door.usedUp : expired ? t.door.expired : undefined);
  return (
    <form class="panel" noValidate onSubmit={submit}>
      <label for="code">{t.door.code}</label>
      <p class="hint" id="code-hint">
        {t.door.codeHint(formatMoment(new Date(asked.expiresAt).toISOString()))}
      </p>
      <input
        ref={input}
        id="code"
        class="code"
        name="code"
        type="text"
        inputMode="numeric"
        autocomplete="one-time-code"
        autocapitalize="none"
        spellcheck={false}
        enterKeyHint="go"
        value={code}
        onInput={type}
        readOnly={over}
        aria-invalid={words ? true : undefined}
        aria-describedby={words ? 'code-fault code-hint' : 'code-hint'}
      />
      <Fault id="code-fault" words={words} />
      {!over && (
        <button type="submit" class="button primary" aria-disabled={busy !== undefined}>
          {busy === 'entering' ? t.door.entering : t.door.enter}
        </button>
      )}
      <ResendButton
        button={another}
        at={over ? 0 : asked.resendAt}
        primary={over}
        busy={busy === 'resending'}
        left={asked.sendsLeft}
        onResend={() => void resend()}
      />
    </form>
  );
}

interface ResendButtonProps {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly at: number;
  readonly primary: boolean;
  readonly busy: boolean;
  readonly left: number | undefined;
  readonly onResend: () => void;
}

/** Another mail, once the first has had time to arrive; at once when the code is over. */
function ResendButton({ button, at, primary, busy, left, onResend }: ResendButtonProps) {
  const seconds = useSecondsUntil(at);
  if (left === 0) return <p class="hint">{t.door.noneLeft}</p>;
  return (
    <>
      <button
        ref={button}
        type="button"
        class={primary ? 'button primary' : 'button quiet'}
        aria-disabled={busy || seconds > 0}
        onClick={() => seconds === 0 && onResend()}
      >
        {busy ? t.door.sending : seconds > 0 ? t.door.resendIn(seconds) : t.door.resend}
      </button>
      {left !== undefined && left <= FEW && <p class="hint">{t.door.left(left)}</p>}
    </>
  );
}
