import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { App } from '../src/pages/App';
import type { Organization } from '../src/shell/boot';

const logo = { src: '/portal/lakeside/logo/abc.png', width: 480, height: 144 };

function open(path: string, brand: Partial<Organization>) {
  history.replaceState(null, '', path);
  const organization = { name: 'Lakeside Tax', slug: 'lakeside', ...brand };
  return render(<App boot={{ slug: 'lakeside', organization, apiBase: '/api/portal/lakeside' }} token={undefined} />);
}

describe('the bar', () => {
  it('showsTheLogoInASizeThatIsKnownBeforeItArrives', () => {
    open('/portal/lakeside', { logo });
    const image = screen.getByRole('img', { name: 'Lakeside Tax' });
    expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['120', '36']);
    expect(image.getAttribute('src')).toBe(logo.src);
  });

  it('neverDrawsASmallLogoLargerThanItIs', () => {
    open('/portal/lakeside', { logo: { ...logo, width: 40, height: 20 } });
    expect(screen.getByRole('img', { name: 'Lakeside Tax' }).getAttribute('height')).toBe('20');
  });

  it('fallsBackToTheNameWhereTheLogoDoesNotLoad', () => {
    const { container } = open('/portal/lakeside', { logo });
    fireEvent.error(screen.getByRole('img', { name: 'Lakeside Tax' }));
    expect(container.querySelector('.firm')?.textContent).toBe('Lakeside Tax');
  });
});

describe('the welcome', () => {
  it('standsWhereAClientArrivesAsPlainText', () => {
    const { container } = open('/portal/lakeside', { welcome: 'Good to see <b>you</b>' });
    expect(container.querySelector('.welcome')?.textContent).toBe('Good to see <b>you</b>');
  });

  it('isSilentWhereSomethingIsMissing', () => {
    const { container } = open('/portal/lakeside/nowhere', { welcome: 'Good to see you' });
    expect(container.querySelector('.welcome')).toBeNull();
  });
});
