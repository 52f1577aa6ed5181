import type { ComponentChildren } from 'preact';
import { t } from '../strings';
import { Announcer } from '../ui/announcer';
import type { Logo } from './boot';
import { FirmMark } from './FirmMark';
import type { Theme } from './theme';
import { ThemeSwitch } from './ThemeSwitch';

interface FrameProps {
  /** Absent where no firm is known. */
  readonly firm?: string | undefined;
  readonly logo?: Logo | undefined;
  /** The firm's own words above the page. */
  readonly welcome?: string | undefined;
  readonly theme?: Theme;
  readonly children: ComponentChildren;
}

/** What stands around every page: the bar with the firm's name, and the page's one main part. */
export function Frame({ firm, logo, welcome, theme = 'system', children }: FrameProps) {
  return (
    <>
      <a class="skip" href="#content">
        {t.shell.skip}
      </a>
      <header class="bar">
        <div class="bar-inner">
          {firm && <FirmMark firm={firm} logo={logo} />}
          <ThemeSwitch standard={theme} />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {welcome && <p class="welcome">{welcome}</p>}
        {children}
      </main>
      <Announcer />
    </>
  );
}
