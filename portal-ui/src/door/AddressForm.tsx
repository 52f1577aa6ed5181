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

/** Asks for a code. What comes next is the same for every address, so it tells nobody who is a client here. */
export function AddressForm({ address, onAsked }: AddressFormProps) {
  const { api, firm } = usePortal();
  return (
    <AddressPanel
      address={address}
      send={t.door.send}
      sending={t.door.sending}
      onSend={async (typed) => onAsked(askedNow(typed, await api.requestCode(typed)))}
      wordsFor={(error) => wordsForAsking(error, firm)}
    />
  );
}
