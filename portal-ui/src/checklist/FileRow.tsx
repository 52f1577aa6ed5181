import type { ComponentChildren } from 'preact';
import { fileKind } from '../format/names';
import { Icon, type IconName } from '../ui/Icon';

interface FileRowProps {
  readonly name: string;
  readonly tone: 'stored' | 'under-way' | 'failed';
  readonly icon?: IconName;
  readonly status: string;
  readonly actions?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** One file: its kind, its name, how it stands, and what can be done with it. */
export function FileRow({ name, tone, icon, status, actions, children }: FileRowProps) {
  return (
    <li class={`file file-${tone}`} data-file={tone}>
      <span class="file-kind" aria-hidden="true">
        {fileKind(name) || <Icon name="upload" />}
      </span>
      <div class="file-text">
        <span class="file-name">{name}</span>
        <span class="file-status">
          {icon && <Icon name={icon} />}
          {status}
        </span>
      </div>
      {actions && <div class="file-actions">{actions}</div>}
      {children}
    </li>
  );
}
