import { useEffect } from 'preact/hooks';
import { formatMoment } from '../format/dates';
import { t } from '../strings';
import { announce } from '../ui/announcer';
import { Icon } from '../ui/Icon';
import type { Saving } from './form-draft';

interface SavingNoteProps {
  readonly saving: Saving;
  readonly title: string;
}

/** Whether what is on the screen is kept. Only bad news are said aloud: good ones come after every word. */
export function SavingNote({ saving, title }: SavingNoteProps) {
  const isBad = saving.kind === 'waiting' || saving.kind === 'paused' || saving.kind === 'failed';
  useEffect(() => {
    if (isBad) announce(t.announce.answersNotSaved(title));
  }, [isBad, title]);
  return (
    <p class={isBad || saving.kind === 'refused' ? 'saving bad' : 'saving'}>
      {isBad && <Icon name="cloudOff" />}
      {saving.kind === 'saved' && <Icon name="check" />}
      <span>{wordsFor(saving)}</span>
    </p>
  );
}

function wordsFor(saving: Saving): string {
  if (saving.kind !== 'saved') return t.form.saving[saving.kind];
  const moment = formatMoment(saving.at);
  return saving.by ? t.form.saving.savedBy(moment, saving.by) : t.form.saving.saved(moment);
}
