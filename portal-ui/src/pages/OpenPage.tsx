import { useEffect, useState } from 'preact/hooks';
import { ChecklistSkeleton } from '../checklist/ChecklistSkeleton';
import { Problem } from '../api/problem';
import { usePortal } from '../shell/portal';
import { SituationPage } from './SituationPage';
import { situationOf } from './situations';

interface OpenPageProps {
  /** From the link's fragment; absent when something on the way cut it off. */
  readonly token: string | undefined;
  readonly onRedeemed: (engagementId: string) => void;
}

/** Where an access link leads: trades its token for a session, without a button. */
export function OpenPage({ token, onRedeemed }: OpenPageProps) {
  const { api, firm } = usePortal();
  const [error, setError] = useState<unknown>();

  const redeem = (accessToken: string) => {
    setError(undefined);
    api.redeemLink(accessToken).then((session) => onRedeemed(session.engagementId), setError);
  };

  useEffect(() => {
    if (token && isWhole(token)) redeem(token);
  }, [token]);

  useEffect(() => {
    if (!token || situationOrNone(error) !== 'offline') return;
    const again = () => redeem(token);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [token, error]);

  if (!token || !isWhole(token)) return <SituationPage of="link-cut" firm={firm} />;
  if (!error) return <ChecklistSkeleton />;
  const retryAfter = error instanceof Problem ? error.retryAfter : undefined;
  return <SituationPage of={situationOf(error)} firm={firm} retryAfter={retryAfter} onRetry={() => redeem(token)} />;
}

/** As the server spells tokens; one that lost its end on the way never reaches it. */
function isWhole(token: string): boolean {
  return /^[A-Za-z0-9_-]{43,128}$/.test(token);
}

function situationOrNone(error: unknown) {
  return error ? situationOf(error) : undefined;
}
