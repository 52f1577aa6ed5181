import { expect, it } from 'vitest';
import { takeAccessToken } from '../src/shell/access-token';

it('theTokenIsHandedOverOnce', () => {
  window.gatehouseAccessToken = 'secret';
  expect(takeAccessToken()).toBe('secret');
  expect(takeAccessToken()).toBeUndefined();
  expect('gatehouseAccessToken' in window).toBe(false);
});
