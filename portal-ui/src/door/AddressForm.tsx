import { AddressPanel } from '../shell/AddressPanel';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import { type Asked, askedNow } from './asked';
import { wordsForAsking } from './faults';

interface AddressFormProps {
  /** What was typed before. */
  readonly address: string;
  readonly onAsked: (asked: Asked) => void;
}

/** Asks for a mail to come in with. What comes next is the same for every address, so it tells nobody who is a client here. */
export function AddressForm({ address, onAsked }: AddressFormProps) {
  const { api, firm, door } = usePortal();
  return (
    <AddressPanel
      address={address}
      send={door.prove === 'CODE' ? t.door.send : t.door.sendLink}
      sending={t.door.sending}
      onSend={async (typed) => onAsked(askedNow('typed', typed, await api.requestCode(typed)))}
      wordsFor={(error) => wordsForAsking(error, firm)}
    />
  );
}
