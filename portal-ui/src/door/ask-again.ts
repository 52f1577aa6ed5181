import { Problem } from '../api/problem';
import { usePortal } from '../shell/portal';
import { type Addressee, type Asked, askedNow } from './asked';

/** Asks for one more mail to whom the last one went. */
export function useAskAgain(asked: Asked): () => Promise<Asked> {
  const { api } = usePortal();
  const requestOf = async (addressee: Addressee, address: string) => {
    if (addressee === 'typed') return api.requestCode(address);
    return addressee === 'step-up' ? (await api.requestStepUp()).code : api.requestOnFile();
  };
  return async () => {
    const { addressee, address } = asked;
    try {
      const requested = await requestOf(addressee, address);
      return askedNow(addressee, address, requested);
    } catch (error) {
      if (error instanceof Problem && error.code === 'sends-exhausted') return { ...asked, sendsLeft: 0 };
      throw error;
    }
  };
}
