import { useState } from 'preact/hooks';
import { usePortal } from '../shell/portal';
import { Situation } from '../shell/Situation';
import { t } from '../strings';
import type { IconName } from '../ui/Icon';
import { AddressForm } from './AddressForm';
import { type Asked, forgetAsked, recallAsked, rememberAsked } from './asked';
import { CodeForm } from './CodeForm';

export type DoorReason = keyof typeof t.door.reasons;

const ICONS: Readonly<Record<DoorReason, IconName>> = { welcome: 'enter', 'session-over': 'enter', 'signed-out': 'door' };

interface DoorPageProps {
  readonly reason: DoorReason;
  readonly onEntered: () => void;
}

/** The firm's own door: an address, then the code from the mailbox. A reload keeps the step. */
export function DoorPage({ reason, onEntered }: DoorPageProps) {
  const { slug } = usePortal();
  const [asked, setAsked] = useState(() => recallAsked(slug));
  const [typed, setTyped] = useState(asked?.address ?? '');

  const toCode = (next: Asked) => {
    rememberAsked(slug, next);
    setTyped(next.address);
    setAsked(next);
  };
  const toAddress = () => {
    forgetAsked(slug);
    setAsked(undefined);
  };
  const enter = () => {
    forgetAsked(slug);
    onEntered();
  };

  return asked ? (
    <CodeStep asked={asked} onChanged={toCode} onOtherAddress={toAddress} onEntered={enter} />
  ) : (
    <AddressStep reason={reason} address={typed} onAsked={toCode} />
  );
}

interface AddressStepProps {
  readonly reason: DoorReason;
  readonly address: string;
  readonly onAsked: (asked: Asked) => void;
}

function AddressStep({ reason, address, onAsked }: AddressStepProps) {
  const { firm } = usePortal();
  const words = t.door.reasons[reason];
  return (
    <Situation name={reason} icon={ICONS[reason]} title={words.title(firm)} lead={words.text(firm)} firm={firm}>
      <AddressForm address={address} onAsked={onAsked} />
      <p class="aside">{t.door.orLink(firm)}</p>
    </Situation>
  );
}

interface CodeStepProps {
  readonly asked: Asked;
  readonly onChanged: (asked: Asked) => void;
  readonly onOtherAddress: () => void;
  readonly onEntered: () => void;
}

function CodeStep({ asked, onChanged, onOtherAddress, onEntered }: CodeStepProps) {
  const { firm } = usePortal();
  return (
    <Situation name="code" icon="mail" title={t.door.codeTitle} lead={t.door.codeLead(asked.address, firm)} firm={firm}>
      <CodeForm asked={asked} onChanged={onChanged} onEntered={onEntered} />
      <p class="aside">
        {t.door.notYours}{' '}
        <button type="button" class="button quiet inline" onClick={onOtherAddress}>
          {t.door.otherAddress}
        </button>
      </p>
    </Situation>
  );
}
