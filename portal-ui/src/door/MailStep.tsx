import { usePortal } from '../shell/portal';
import { Situation } from '../shell/Situation';
import { t } from '../strings';
import type { Asked } from './asked';
import { CodeForm } from './CodeForm';

interface MailStepProps {
  readonly asked: Asked;
  readonly onChanged: (asked: Asked) => void;
  readonly onEntered: () => void;
  /** Where another address may be typed. */
  readonly onOtherAddress?: (() => void) | undefined;
}

/** A mail is on its way: what it carries, and the field for its code. */
export function MailStep({ asked, onChanged, onEntered, onOtherAddress }: MailStepProps) {
  const { api, firm } = usePortal();
  return (
    <Situation name="code" icon="mail" title={t.door.codeTitle} lead={leadOf(asked, firm)} firm={firm}>
      <CodeForm asked={asked} enterCode={(code) => api.enterCode(code)} onChanged={onChanged} onEntered={onEntered} />
      {onOtherAddress && (
        <p class="aside">
          {t.door.notYours}{' '}
          <button type="button" class="button quiet inline" onClick={onOtherAddress}>
            {t.door.otherAddress}
          </button>
        </p>
      )}
    </Situation>
  );
}

function leadOf({ addressee, address, prove }: Asked, firm: string): string {
  const words = prove === 'CODE' ? t.door.codeLead : prove === 'EITHER' ? t.door.eitherLead : t.door.linkLead;
  switch (addressee) {
    case 'typed':
      return words.typed(address, firm);
    case 'on-file':
    case 'step-up':
      return words.onFile(address);
    case 'renewed':
      return words.onFile(t.door.sameMailbox);
  }
}
