import { useEffect, useMemo, useState } from 'preact/hooks';
import { PortalApi } from '../api/portal-api';
import type { Boot, Organization } from '../shell/boot';
import { Frame } from '../shell/Frame';
import { PortalProvider, type Portal } from '../shell/portal';
import { ChecklistPage } from './ChecklistPage';
import { OpenPage } from './OpenPage';
import { checklistPath, type Route, routeOf } from './routes';
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
  return <FirmPortal slug={boot.slug} organization={boot.organization} apiBase={boot.apiBase} token={token} />;
}

interface FirmPortalProps {
  readonly slug: string;
  readonly organization: Organization;
  readonly apiBase: string;
  readonly token: string | undefined;
}

function FirmPortal({ slug, organization, apiBase, token }: FirmPortalProps) {
  const firm = organization.name;
  const portal = useMemo<Portal>(() => ({ slug, firm, api: new PortalApi(apiBase) }), [slug, firm, apiBase]);
  const [path, setPath] = usePath();
  const [signedOut, setSignedOut] = useState(false);
  const route = routeOf(path);

  const page = () => {
    if (signedOut) return <SituationPage of="signed-out" firm={firm} />;
    switch (route.page) {
      case 'landing':
        return <SituationPage of="landing" firm={firm} />;
      case 'open':
        return <OpenPage token={token} onRedeemed={(engagementId) => setPath(checklistPath(slug, engagementId))} />;
      case 'checklist':
        return <ChecklistPage engagementId={route.engagementId} onSignedOut={() => setSignedOut(true)} />;
      case 'unknown':
        return <SituationPage of="page-unknown" firm={firm} />;
    }
  };

  return (
    <PortalProvider value={portal}>
      <Frame firm={firm} logo={organization.logo} welcome={isArrival(route) ? organization.welcome : undefined}>
        {page()}
      </Frame>
    </PortalProvider>
  );
}

/** Where a client arrives: the firm says hello there, and not where something went wrong. */
function isArrival({ page }: Route): boolean {
  return page === 'landing' || page === 'open' || page === 'checklist';
}

/** The address; a new one takes the place of the old, so that "back" never leads to a page that is over. */
function usePath(): [string, (path: string) => void] {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const replace = (next: string) => {
    history.replaceState(null, '', next);
    setPath(next);
  };
  return [path, replace];
}
