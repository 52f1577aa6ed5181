import { t } from '../strings';
import { Icon } from '../ui/Icon';
import { type Theme, useTheme } from './theme';

interface ThemeSwitchProps {
  /** What holds until the reader chooses. */
  readonly standard: Theme;
}

export function ThemeSwitch({ standard }: ThemeSwitchProps) {
  const [theme, toNext] = useTheme(standard);
  const label = t.theme[theme];
  return (
    <button type="button" class="button quiet square" title={label} aria-label={`${label}, ${t.theme.change}`} onClick={toNext}>
      <Icon name={theme} />
    </button>
  );
}
