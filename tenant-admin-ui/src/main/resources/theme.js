(() => {
  const key = 'gatehouse.theme';
  const schemes = { light: 'light', dark: 'dark', system: 'light dark' };
  const read = () => {
    try { return localStorage.getItem(key) in schemes ? localStorage.getItem(key) : 'system'; } catch { return 'system'; }
  };
  const apply = theme => { document.documentElement.style.colorScheme = schemes[theme]; };
  const mark = group => group.querySelectorAll('[data-theme-choice]').forEach(button =>
    button.setAttribute('aria-pressed', String(button.dataset.themeChoice === read())));
  window.gatehouseTheme = {
    mark,
    choose(theme, group) {
      try { localStorage.setItem(key, theme); } catch { /* private window: holds until the page is closed */ }
      apply(theme);
      mark(group);
    },
  };
  apply(read());
})();
