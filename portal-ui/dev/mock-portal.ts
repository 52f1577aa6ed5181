import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { answerApi, answerStore } from './mock-api.ts';
import { firmOf } from './scenarios.ts';

const BRAND = `:root{--brand:#0b6b5d;--brand-ink:#fff}:root[data-theme=dark]{--brand:#35b39e;--brand-ink:#04231e}`;

const WELCOME = 'Good to have you with us. We ask for what we need once, and nothing you send leaves our house.';
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="96"><path d="M8 80V40a40 40 0 0 1 80 0v40" fill="none" stroke="#7a1f5c" stroke-width="12"/><text x="112" y="66" font-family="serif" font-size="52" fill="#2b1022">Lakeside</text></svg>`;
const LOGO = { src: `data:image/svg+xml;base64,${Buffer.from(DRAWING).toString('base64')}`, width: 420, height: 96 };

/** Plays the server for `npm run dev` and `npm run preview`; the preview also sends the strict policy of the real one. */
export function mockPortal(): Plugin {
  return {
    name: 'gatehouse-mock-portal',
    apply: 'serve',
    configureServer(server) {
      const page = readFileSync('index.html', 'utf8');
      server.middlewares.use((request, response, next) =>
        serve(request, response, next, async (path, fill) => {
          response.setHeader('Content-Type', 'text/html');
          response.end(await server.transformIndexHtml(path, fill(page)));
        }),
      );
    },
    configurePreviewServer(server) {
      const page = readFileSync(join(server.config.build.outDir, 'index.html'), 'utf8');
      server.middlewares.use((request, response, next) =>
        serve(request, response, next, (_, fill, nonce) => {
          response.setHeader('Content-Type', 'text/html');
          response.setHeader('Content-Security-Policy', policy(nonce));
          response.end(fill(page));
        }),
      );
    },
  };
}

type SendPage = (path: string, fill: (page: string) => string, nonce: string) => void;

function serve(request: IncomingMessage, response: ServerResponse, next: () => void, sendPage: SendPage): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname.startsWith('/api/portal/')) {
    void answerApi(request, response, pathname + search);
  } else if (pathname.startsWith('/mock-store/')) {
    answerStore(request, response, pathname).catch(() => response.destroy()); // the page has hung up
  } else {
    const slug = /^\/portal\/(?!assets|src|node_modules|@)([^/]+)/.exec(pathname)?.[1];
    const nonce = randomBytes(16).toString('base64url');
    if (slug) sendPage(pathname, (page) => fill(page, slug, nonce), nonce);
    else next();
  }
}

/** The beginning of a slug chooses the door. */
function doorOf(slug: string) {
  if (slug.startsWith('onboarding')) return { linkFirst: true, prove: 'MAGIC_LINK', invites: true };
  if (slug.startsWith('assessment')) return { linkFirst: false, prove: 'MAGIC_LINK', invites: false };
  return { linkFirst: false, prove: 'CODE', invites: false };
}

/** Where the portal is about deadlines it is dark, too. */
function deadlinesOf(slug: string) {
  return slug.startsWith('deadlines') ? { theme: 'DARK', deadlines: 'FIRST' } : { theme: 'SYSTEM' };
}

function fill(page: string, slug: string, nonce: string): string {
  const firm = firmOf(slug);
  const brand = slug === 'branded' ? { welcome: WELCOME, logo: LOGO } : {};
  const boot = {
    slug,
    organization: firm ? { name: firm, slug, door: doorOf(slug), ...deadlinesOf(slug), ...brand } : null,
    apiBase: `/api/portal/${slug}`,
    known: slug.startsWith('home') || slug.startsWith('deadlines'),
  };
  const head =
    `<script nonce="${nonce}" type="application/json" id="gatehouse">${JSON.stringify(boot).replace(/</g, '\\u003c')}</script>` +
    `<style nonce="${nonce}">${BRAND}</style>`;
  return page.replace('<!--gatehouse:head-->', head).replaceAll('__NONCE__', nonce);
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'self'`,
    `style-src 'nonce-${nonce}' 'self'`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
