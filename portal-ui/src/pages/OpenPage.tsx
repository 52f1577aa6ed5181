import { useEffect, useState } from 'preact/hooks';
import { ChecklistSkeleton } from '../checklist/ChecklistSkeleton';
import { Problem } from '../api/problem';
import type { Verification } from '../api/types';
import { type Asked, forgetAsked, recallAsked, rememberAsked } from '../door/asked';
import { MailStep } from '../door/MailStep';
import { VerifyStep } from '../door/VerifyStep';
import { usePortal } from '../shell/portal';
import { SituationPage } from './SituationPage';
import { situationOf } from './situations';

interface OpenPageProps {
  /** From the link's fragment; absent when something on the way cut it off. */
  readonly token: string | undefined;
  readonly onRedeemed: (engagementId: string) => void;
  /** After a proof, where one was asked for. */
  readonly onEntered: () => void;
}

/** Where an access link leads: trades its token for a session, without a button, or asks for a proof first. */
export function OpenPage({ token, onRedeemed, onEntered }: OpenPageProps) {
  const { api, firm, slug } = usePortal();
  const [error, setError] = useState<unknown>();
  const [verification, setVerification] = useState<Verification>();
  const [asked, setAsked] = useState<Asked | undefined>(() => (token ? undefined : recallAsked(slug)));

  const redeem = (accessToken: string) => {
    setError(undefined);
    api.redeemLink(accessToken).then((session) => {
      if (session.verification) setVerification(session.verification);
      else if (session.engagementId) onRedeemed(session.engagementId);
    }, setError);
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

  const toMail = (next: Asked) => {
    rememberAsked(slug, next);
    setAsked(next);
  };
  const enter = () => {
    forgetAsked(slug);
    onEntered();
  };

  if (asked) return <MailStep asked={asked} onChanged={toMail} onEntered={enter} />;
  if (verification) return <VerifyStep verification={verification} onAsked={toMail} />;
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
