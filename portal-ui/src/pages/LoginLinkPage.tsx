import { useEffect, useState } from 'preact/hooks';
import { Problem } from '../api/problem';
import type { LoginLink } from '../api/types';
import { ChecklistSkeleton } from '../checklist/ChecklistSkeleton';
import { type Asked, askedNow, forgetAsked, recallAsked, rememberAsked } from '../door/asked';
import { wordsForAsking } from '../door/faults';
import { MailStep } from '../door/MailStep';
import { usePortal } from '../shell/portal';
import { Situation } from '../shell/Situation';
import { t } from '../strings';
import { Fault } from '../ui/Fault';
import type { IconName } from '../ui/Icon';
import { SituationPage } from './SituationPage';
import { situationOf } from './situations';

interface LoginLinkPageProps {
  /** From the link's fragment; absent when something on the way cut it off, or after a reload. */
  readonly token: string | undefined;
  readonly onEntered: () => void;
}

/** Where a login link leads. Loading the page signs nobody in, because mail scanners load pages too; a button does. */
export function LoginLinkPage({ token, onEntered }: LoginLinkPageProps) {
  const { api, slug } = usePortal();
  const [link, setLink] = useState<LoginLink>();
  const [error, setError] = useState<unknown>();
  const [asked, setAsked] = useState<Asked | undefined>(() => (token ? undefined : recallAsked(slug)));

  const look = (loginToken: string) => {
    setError(undefined);
    api.lookAtLoginLink(loginToken).then(setLink, setError);
  };
  useEffect(() => {
    if (token && isWhole(token)) look(token);
  }, [token]);

  const toMail = (next: Asked) => {
    rememberAsked(slug, next);
    setAsked(next);
  };
  const enter = () => {
    forgetAsked(slug);
    onEntered();
  };

  if (asked) return <MailStep asked={asked} onChanged={toMail} onEntered={enter} />;
  if (!token || !isWhole(token)) return <SituationPage of="login-link-cut" />;
  const over = overOf(error);
  if (over) return <OverPage over={over} token={token} onAsked={toMail} />;
  if (error) return <SituationPage of={situationOf(error)} onRetry={() => look(token)} />;
  return link ? <SignInStep link={link} token={token} onFailed={setError} onEntered={enter} /> : <ChecklistSkeleton />;
}

/** As the server spells login links; one that lost its end on the way never reaches it. */
function isWhole(token: string): boolean {
  return /^[A-Za-z0-9_-]{64}$/.test(token);
}

interface SignInStepProps {
  readonly link: LoginLink;
  readonly token: string;
  readonly onFailed: (error: unknown) => void;
  readonly onEntered: () => void;
}

function SignInStep({ link, token, onFailed, onEntered }: SignInStepProps) {
  const { api, firm } = usePortal();
  const [busy, setBusy] = useState(false);

  const enter = async () => {
    if (busy) return;
    setBusy(true);
    try {
      await api.enterByLink(token);
      onEntered();
    } catch (error) {
      setBusy(false);
      onFailed(error);
    }
  };

  return (
    <Situation name="sign-in" icon="enter" title={t.loginLink.title(link.contactName, firm)} lead={t.loginLink.lead} firm={firm}>
      <button type="button" class="button primary" aria-disabled={busy} onClick={() => void enter()}>
        {busy ? t.loginLink.entering : t.loginLink.enter(link.contactName)}
      </button>
      {!link.askedHere && <p class="aside">{t.loginLink.elsewhere}</p>}
    </Situation>
  );
}

type Over = keyof typeof t.loginLink.over;

const ICONS: Readonly<Record<Over, IconName>> = { 'link-used': 'check', 'link-expired': 'clock', 'link-replaced': 'mail' };

function overOf(error: unknown): Over | undefined {
  const code = error instanceof Problem ? error.code : '';
  return code in ICONS ? (code as Over) : undefined;
}

interface OverPageProps {
  readonly over: Over;
  readonly token: string;
  readonly onAsked: (asked: Asked) => void;
}

/** The link is over; the next mail is one click away and goes where this one went. */
function OverPage({ over, token, onAsked }: OverPageProps) {
  const { api, firm } = usePortal();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const words = t.loginLink.over[over];

  const renew = async () => {
    if (busy) return;
    setBusy(true);
    setFault(undefined);
    try {
      onAsked(askedNow('renewed', '', await api.renewLoginLink(token)));
    } catch (error) {
      setFault(wordsForAsking(error, firm));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Situation name={over} icon={ICONS[over]} title={words.title} lead={words.text} firm={firm}>
      <div class="panel">
        <p>{t.loginLink.renewText}</p>
        <Fault id="renew-fault" words={fault} />
        <button type="button" class="button primary" aria-disabled={busy} onClick={() => void renew()}>
          {busy ? t.door.sending : t.loginLink.renew}
        </button>
      </div>
    </Situation>
  );
}
