import type { Checklist } from '../api/types';
import { usePortal } from '../shell/portal';
import { useTitle } from '../shell/use-title';
import { t } from '../strings';
import { Icon } from '../ui/Icon';
import { DoneItem } from './DoneItem';
import { FirmMessage } from './FirmMessage';
import { greet } from './greeting';
import { groupItems, nextDueOn } from './groups';
import { HoldPlace } from './HoldPlace';
import { InviteColleague } from './InviteColleague';
import { ItemCard } from './ItemCard';
import { ItemGroup } from './ItemGroup';
import { PageFoot } from './PageFoot';
import { Summary } from './Summary';
import { TroubleBanner } from './TroubleBanner';
import { useFileDrops } from './use-file-drops';

interface ChecklistViewProps {
  readonly checklist: Checklist;
  readonly trouble: unknown;
  readonly onHome?: (() => void) | undefined;
  readonly onSignedOut: () => void;
}

export function ChecklistView({ checklist, trouble, onHome, onSignedOut }: ChecklistViewProps) {
  const { firm, door } = usePortal();
  const groups = groupItems(checklist.items);
  const greeting = greet(checklist, groups, firm);
  const first = groups.toDo[0];
  useTitle(checklist.title, firm);
  useFileDrops();

  return (
    <>
      <TroubleBanner trouble={trouble} />
      {onHome && (
        <button type="button" class="button quiet back" onClick={onHome}>
          <Icon name="return" />
          {t.home.back}
        </button>
      )}
      <Summary
        greeting={greeting}
        progress={checklist.progress}
        nextDueOn={nextDueOn(groups, checklist.dueOn)}
      />
      {checklist.message && <FirmMessage text={checklist.message} />}
      <HoldPlace>
        <ItemGroup id="to-do" title={t.groups.toDo} count={groups.toDo.length}>
          {groups.toDo.map((item) => (
            <ItemCard key={item.id} item={item} maxFileBytes={checklist.maxFileBytes} isNext={item === first} />
          ))}
        </ItemGroup>
        <ItemGroup id="waiting" title={t.groups.waiting(firm)} count={groups.waiting.length}>
          {groups.waiting.map((item) => (
            <ItemCard key={item.id} item={item} maxFileBytes={checklist.maxFileBytes} isNext={false} />
          ))}
        </ItemGroup>
        <ItemGroup id="done" title={t.groups.done} count={groups.done.length}>
          {groups.done.map((item) => (
            <DoneItem key={item.id} item={item} maxFileBytes={checklist.maxFileBytes} />
          ))}
        </ItemGroup>
      </HoldPlace>
      {door.invites && <InviteColleague engagementId={checklist.engagementId} />}
      <PageFoot onSignedOut={onSignedOut} />
    </>
  );
}
