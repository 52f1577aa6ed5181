import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';

const page = readFileSync('index.html', 'utf8');
const firstScript = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';

function openPage(hash: string) {
  const log: string[] = [];
  const listeners = new Map<string, () => void>();
  const window: { gatehouseAccessToken?: string } = {};
  const location = { hash, pathname: '/portal/lakeside-tax/open', reload: () => log.push('reload') };
  const history = { replaceState: (_: unknown, __: string, path: string) => log.push(`address ${path}`) };
  const forbidden = () => log.push('request');
  runInNewContext(firstScript, {
    window,
    location,
    history,
    fetch: forbidden,
    XMLHttpRequest: forbidden,
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
  });
  return { window, location, log, listeners };
}

it('theTokenLeavesTheAddressAndStaysInMemory', () => {
  const { window, log } = openPage('#t=abc_DEF-123');
  expect(window.gatehouseAccessToken).toBe('abc_DEF-123');
  expect(log).toEqual(['address /portal/lakeside-tax/open']);
});

it('theScriptStandsBeforeEverythingThatCausesARequest', () => {
  const before = page.slice(0, page.indexOf('gatehouseAccessToken'));
  expect(before).not.toMatch(/<link|<img|<style| src=|gatehouse:head/);
});

it('anAddressWithoutTokenIsLeftAlone', () => {
  const { window, log } = openPage('#content');
  expect(window.gatehouseAccessToken).toBeUndefined();
  expect(log).toEqual([]);
});

it('aCompleteLinkPastedOverACutOneLoadsThePageAgain', () => {
  const { location, log, listeners } = openPage('');
  location.hash = '#t=whole';
  listeners.get('hashchange')?.();
  expect(log).toEqual(['reload']);
});
