import { t } from '../strings';
import { Icon } from '../ui/Icon';
import { useTheme } from './theme';

export function ThemeSwitch() {
  const [theme, toNext] = useTheme();
  const label = t.theme[theme];
  return (
    <button type="button" class="button quiet square" title={label} aria-label={`${label}, ${t.theme.change}`} onClick={toNext}>
      <Icon name={theme} />
    </button>
  );
}
