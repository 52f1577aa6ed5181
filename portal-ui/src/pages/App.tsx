import { useEffect, useMemo, useState } from 'preact/hooks';
import { PortalApi } from '../api/portal-api';
import type { Boot, Door, Organization } from '../shell/boot';
import { Frame } from '../shell/Frame';
import { PortalProvider, type Portal } from '../shell/portal';
import { DoorPage } from '../door/DoorPage';
import { StepUpDialog } from '../door/StepUpDialog';
import { HomePage } from '../home/HomePage';
import { ChecklistPage } from './ChecklistPage';
import { fetchDeadlinesPage, LazyDeadlinesPage } from './LazyDeadlinesPage';
import { LoginLinkPage } from './LoginLinkPage';
import { OpenPage } from './OpenPage';
import { checklistPath, deadlinesPath, homePath, type Route, routeOf } from './routes';
import { SituationPage } from './SituationPage';

interface AppProps {
  readonly boot: Boot;
  readonly token: string | undefined;
}

export function App({ boot, token }: AppProps) {
  if (!boot.organization) {
    return (
      <Frame>
        <SituationPage of="organization-unknown" />
      </Frame>
    );
  }
  const { slug, organization, apiBase, known = false } = boot;
  return <FirmPortal slug={slug} organization={organization} apiBase={apiBase} known={known} token={token} />;
}

interface FirmPortalProps {
  readonly slug: string;
  readonly organization: Organization;
  readonly apiBase: string;
  readonly known: boolean;
  readonly token: string | undefined;
}

/** Of a server that does not tell: an address and a code. */
const ANY_DOOR: Door = { linkFirst: false, prove: 'CODE', invites: false };

type Visit = 'new' | 'going-on' | 'signed-out';

function FirmPortal({ slug, organization, apiBase, known, token }: FirmPortalProps) {
  const firm = organization.name;
  const door = organization.door ?? ANY_DOOR;
  const portal = useMemo<Portal>(() => ({ slug, firm, door, deadlines: organization.deadlines, api: new PortalApi(apiBase) }), [slug, firm, apiBase]);
  const [path, goTo] = usePath();
  const [visit, setVisit] = useState<Visit>(known ? 'going-on' : 'new');
  const route = routeOf(path);

  useEffect(() => {
    // What is lost here is fetched again by the page itself, which says so.
    if (organization.deadlines === 'FIRST') void fetchDeadlinesPage().catch(() => undefined);
  }, [organization.deadlines]);

  const signedOut = () => {
    setVisit('signed-out');
    goTo(homePath(slug), true);
  };
  const comeHome = () => {
    setVisit('going-on');
    goTo(homePath(slug), true);
  };
  const openChecklist = (engagementId: string, instead: boolean) => {
    setVisit('going-on');
    goTo(checklistPath(slug, engagementId), instead);
  };

  const openDeadlines = (instead: boolean) => {
    setVisit('going-on');
    goTo(deadlinesPath(slug, 'current'), instead);
  };

  const page = () => {
    switch (route.page) {
      case 'landing':
        return visit === 'going-on' ? (
          <HomePage onOpen={openChecklist} onDeadlines={openDeadlines} onSignedOut={signedOut} />
        ) : (
          <DoorPage reason={visit === 'new' ? 'welcome' : 'signed-out'} onEntered={() => setVisit('going-on')} />
        );
      case 'open':
        return <OpenPage token={token} onRedeemed={(engagementId) => openChecklist(engagementId, true)} onEntered={comeHome} />;
      case 'sign-in':
        return <LoginLinkPage token={token} onEntered={comeHome} />;
      case 'checklist':
        return (
          <ChecklistPage
            key={route.engagementId}
            engagementId={route.engagementId}
            onHome={cameFromHome() ? () => goTo(homePath(slug), false) : undefined}
            onSignedOut={signedOut}
          />
        );
      case 'deadlines':
        return (
          <LazyDeadlinesPage
            view={route.view}
            onView={(view) => goTo(deadlinesPath(slug, view), false, history.state)}
            onHome={cameFromHome() ? () => goTo(homePath(slug), false) : undefined}
            onSignedOut={signedOut}
          />
        );
      case 'unknown':
        return <SituationPage of="page-unknown" firm={firm} />;
    }
  };

  return (
    <PortalProvider value={portal}>
      <Frame firm={firm} logo={organization.logo} theme={organization.theme === 'DARK' ? 'dark' : 'system'} welcome={isArrival(route) ? organization.welcome : undefined}>
        {page()}
        <StepUpDialog />
      </Frame>
    </PortalProvider>
  );
}

/** Where a client arrives: the firm says hello there, and not where something went wrong. */
function isArrival({ page }: Route): boolean {
  return page !== 'unknown';
}

const FROM_HOME = 'from-home';

/** Whether there is a choice to come back to; the browser keeps it with the address, through reloads too. */
function cameFromHome(): boolean {
  return history.state === FROM_HOME;
}

/** `from` is kept with the address; going from one side of a page to another keeps what was there. */
type GoTo = (path: string, instead: boolean, from?: unknown) => void;

/** The address. A new one takes the place of the old where "back" would lead to a page that is over. */
function usePath(): [string, GoTo] {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const goTo: GoTo = (next, instead, from = FROM_HOME) => {
    if (instead) history.replaceState(null, '', next);
    else history.pushState(from, '', next);
    setPath(next);
    scrollTo(0, 0);
  };
  return [path, goTo];
}
