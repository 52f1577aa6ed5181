import { useState } from 'preact/hooks';
import { FreshMailForm } from '../pages/FreshMailForm';
import { usePortal } from '../shell/portal';
import { Situation } from '../shell/Situation';
import { t } from '../strings';
import type { IconName } from '../ui/Icon';
import { AddressForm } from './AddressForm';
import { type Asked, forgetAsked, recallAsked, rememberAsked } from './asked';
import { MailStep } from './MailStep';

export type DoorReason = keyof typeof t.door.reasons;

const ICONS: Readonly<Record<DoorReason, IconName>> = { welcome: 'enter', 'session-over': 'enter', 'signed-out': 'door' };

interface DoorPageProps {
  readonly reason: DoorReason;
  readonly onEntered: () => void;
}

/** The firm's own door: an address, then what its mailbox got; or the way back to one's link. A reload keeps the step. */
export function DoorPage({ reason, onEntered }: DoorPageProps) {
  const { slug, door } = usePortal();
  const [asked, setAsked] = useState(() => recallAsked(slug));
  const [typed, setTyped] = useState(asked?.addressee === 'typed' ? asked.address : '');

  const toMail = (next: Asked) => {
    rememberAsked(slug, next);
    if (next.addressee === 'typed') setTyped(next.address);
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

  if (asked) {
    const other = asked.addressee === 'typed' ? toAddress : undefined;
    return <MailStep asked={asked} onChanged={toMail} onOtherAddress={other} onEntered={enter} />;
  }
  return door.linkFirst ? <LinkFirst reason={reason} /> : <AddressStep reason={reason} address={typed} onAsked={toMail} />;
}

interface AddressStepProps {
  readonly reason: DoorReason;
  readonly address: string;
  readonly onAsked: (asked: Asked) => void;
}

function AddressStep({ reason, address, onAsked }: AddressStepProps) {
  const { firm, door } = usePortal();
  const words = t.door.reasons[reason];
  return (
    <Situation name={reason} icon={ICONS[reason]} title={words.title(firm)} lead={words.text(firm, door.prove === 'CODE')} firm={firm}>
      <AddressForm address={address} onAsked={onAsked} />
      <p class="aside">{t.door.orLink(firm)}</p>
    </Situation>
  );
}

/** Here nobody comes in without a link of their own. */
function LinkFirst({ reason }: { reason: DoorReason }) {
  const { firm } = usePortal();
  const words = t.door.reasons[reason];
  return (
    <Situation name={reason} icon="link" title={words.title(firm)} lead={t.door.linkFirst(firm)} firm={firm}>
      <FreshMailForm />
    </Situation>
  );
}
