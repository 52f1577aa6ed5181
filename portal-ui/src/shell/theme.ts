import { useEffect, useState } from 'preact/hooks';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'gatehouse.theme';
const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

/** The reader's choice of theme, or else the firm's, and the way to the next one; a script of the page has applied it before. */
export function useTheme(standard: Theme): [Theme, () => void] {
  const [theme, setTheme] = useState<Theme>(() => remembered() ?? standard);

  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const dark = theme === 'system' ? system.matches : theme === 'dark';
      document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme]);

  const toNext = () => {
    remember(NEXT[theme]);
    setTheme(NEXT[theme]);
  };
  return [theme, toNext];
}

function remembered(): Theme | undefined {
  try {
    const chosen = localStorage.getItem(KEY);
    return chosen === 'system' || chosen === 'light' || chosen === 'dark' ? chosen : undefined;
  } catch {
    return undefined;
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
}
