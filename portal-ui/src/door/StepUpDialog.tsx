import { useEffect, useRef, useState } from 'preact/hooks';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import { Fault } from '../ui/Fault';
import { type Asked, askedNow } from './asked';
import { CodeForm } from './CodeForm';
import { wordsForAsking } from './faults';

type Answer = (proven: boolean) => void;

/** Stands ready on every page: when the server asks for more than a link, this asks for a code and what was begun goes on. */
export function StepUpDialog() {
  const { api } = usePortal();
  const waiting = useRef<Answer[]>([]);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    api.onStepUp(
      () =>
        new Promise<boolean>((answer) => {
          waiting.current.push(answer);
          setOpen(true);
        }),
    );
  }, [api]);

  const settle = (proven: boolean) => {
    setOpen(false);
    waiting.current.splice(0).forEach((answer) => answer(proven));
  };
  return open ? <Dialog onSettled={settle} /> : null;
}

function Dialog({ onSettled }: { onSettled: Answer }) {
  const { api, firm } = usePortal();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState<Asked>();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();

  useEffect(() => dialog.current?.showModal?.(), []);

  const ask = async () => {
    if (busy) return;
    setBusy(true);
    setFault(undefined);
    try {
      const { maskedAddress, code } = await api.requestStepUp();
      setAsked(askedNow('step-up', maskedAddress, code));
    } catch (error) {
      setFault(wordsForAsking(error, firm));
    } finally {
      setBusy(false);
    }
  };

  return (
    <dialog ref={dialog} class="step-up" aria-labelledby="step-up" onCancel={() => onSettled(false)}>
      <h2 id="step-up">{t.stepUp.title}</h2>
      <p>{asked ? t.stepUp.sent(asked.address) : t.stepUp.text(firm)}</p>
      {asked ? (
        <CodeForm
          asked={asked}
          enterCode={(code) => api.proveMailbox(code)}
          onChanged={setAsked}
          onEntered={() => onSettled(true)}
        />
      ) : (
        <>
          <Fault id="step-up-fault" words={fault} />
          <button type="button" class="button primary" aria-disabled={busy} onClick={() => void ask()}>
            {busy ? t.door.sending : t.door.send}
          </button>
        </>
      )}
      <button type="button" class="button quiet" onClick={() => onSettled(false)}>
        {t.stepUp.cancel}
      </button>
    </dialog>
  );
}
