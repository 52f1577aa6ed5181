import type { ComponentChildren } from 'preact';
import { monogram } from '../format/names';
import { t } from '../strings';
import { Announcer } from '../ui/announcer';
import { ThemeSwitch } from './ThemeSwitch';

interface FrameProps {
  /** Absent where no firm is known. */
  readonly firm?: string | undefined;
  readonly children: ComponentChildren;
}

/** What stands around every page: the bar with the firm's name, and the page's one main part. */
export function Frame({ firm, children }: FrameProps) {
  return (
    <>
      <a class="skip" href="#content">
        {t.shell.skip}
      </a>
      <header class="bar">
        <div class="bar-inner">
          {firm && (
            <>
              <span class="monogram" aria-hidden="true">
                {monogram(firm)}
              </span>
              <span class="firm">{firm}</span>
            </>
          )}
          <ThemeSwitch />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Announcer />
    </>
  );
}
