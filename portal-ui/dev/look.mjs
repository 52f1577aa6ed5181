// Opens every page in the system's Chromium, with the mock server behind it, in both themes and three widths:
// takes pictures into target/look and fails on any finding of axe, any console message, and any sideways scrolling.
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

const TOKEN = 'good-'.padEnd(43, 'x');
const linkThat = (fate) => `open#t=${`${fate}-`.padEnd(43, 'x')}`;
const loginLinkThat = (fate) => `sign-in#t=${`${fate}-`.padEnd(64, 'x')}`;
const PAGES = {
  checklist: ['lakeside-tax', `open#t=${TOKEN}`],
  uploading: ['lakeside-tax', `open#t=${TOKEN}`, chooseFiles],
  theme: ['lakeside-tax', `open#t=${TOKEN}`, switchTheme],
  form: ['form', `open#t=${TOKEN}`],
  'form-faults': ['form', `open#t=${TOKEN}`, submitIncomplete],
  'form-offline': ['form', `open#t=${TOKEN}`, answerOffline],
  'form-sent-back': ['form-sent-back', `open#t=${TOKEN}`],
  'form-sent': ['form-sent', `open#t=${TOKEN}`],
  'form-done': ['form-done', `open#t=${TOKEN}`, (page) => page.locator('summary').click()],
  'form-saved': ['form', `open#t=${TOKEN}`, answerSome],
  sent: ['sent', `open#t=${TOKEN}`],
  'checklist-offline': ['lakeside-tax', `open#t=${TOKEN}`, (page) => page.context().setOffline(true)],
  'checklist-loading': ['lakeside-tax', `open#t=${TOKEN}`, undefined, { held: '**/checklists/*', shown: '.skeleton' }],
  completed: ['completed', `open#t=${TOKEN}`],
  empty: ['empty', `open#t=${TOKEN}`],
  branded: ['branded', `open#t=${TOKEN}`],
  'branded-landing': ['branded', ''],
  'long-words': ['long-words', `open#t=${TOKEN}`],
  door: ['lakeside-tax', ''],
  'door-refused': ['lakeside-tax', '', askAs('busy@example.org')],
  code: ['lakeside-tax', '', askAs('otto.weber@example.org')],
  'code-wrong': ['lakeside-tax', '', async (page) => (await askAs('otto.weber@example.org')(page), typeCode(page, 1))],
  'code-used-up': ['lakeside-tax', '', async (page) => (await askAs('otto.weber@example.org')(page), typeCode(page, 5))],
  'code-expired': ['lakeside-tax', '', async (page) => (await askAs('brief@example.org')(page), page.getByText('has expired').waitFor())],
  'door-link-first': ['onboarding', ''],
  'door-magic-link': ['assessment', ''],
  verify: ['onboarding', linkThat('prove')],
  'verify-none-left': ['onboarding-none', linkThat('prove')],
  'verify-sent': ['onboarding', linkThat('prove'), sendOnFile],
  'verify-few-left': ['onboarding-few', linkThat('prove'), sendOnFile],
  'login-link': ['assessment', loginLinkThat('good'), (page) => page.getByRole('button', { name: 'Sign in as' }).waitFor()],
  'login-link-elsewhere': ['assessment', loginLinkThat('elsewhere'), (page) => page.getByText('another browser').waitFor()],
  'login-link-used': ['assessment', loginLinkThat('used')],
  'login-link-expired': ['assessment', loginLinkThat('expired')],
  'login-link-replaced': ['assessment', loginLinkThat('replaced')],
  'login-link-renewed': ['assessment', loginLinkThat('expired'), renew],
  'login-link-cut': ['assessment', 'sign-in'],
  'step-up': ['step-up', `open#t=${TOKEN}`, stepUp],
  'step-up-code': ['step-up', `open#t=${TOKEN}`, async (page) => (await stepUp(page), askForStepUp(page))],
  colleague: ['onboarding', `open#t=${TOKEN}`, (page) => page.getByRole('button', { name: 'Invite a colleague' }).click()],
  'colleague-sent': ['onboarding', `open#t=${TOKEN}`, inviteIda],
  'signed-out': ['lakeside-tax', `open#t=${TOKEN}`, (page) => page.getByRole('button', { name: 'Sign out' }).click()],
  home: ['home', '', (page) => page.locator('[data-engagement]').first().waitFor()],
  'home-empty': ['home-empty', ''],
  'home-calm': ['home-calm', ''],
  'home-long': ['home-long', ''],
  'home-loading': ['home', '', undefined, { held: '**/home', shown: '.skeleton' }],
  'home-firms': ['home-calm', '', besideOtherFirms],
  deadlines: ['deadlines', '', (page) => page.locator('.deadlines').waitFor()],
  'deadlines-calendar': ['deadlines', 'deadlines', (page) => page.getByRole('button', { name: 'Get the address' }).click()],
  'deadlines-costs': ['deadlines', 'deadlines/costs'],
  'deadlines-history': ['deadlines', 'deadlines', (page) => page.getByRole('link', { name: 'History' }).click()],
  'deadlines-beside': ['deadlines-beside', ''],
  'deadlines-empty': ['deadlines-empty', ''],
  'deadlines-closed': ['deadlines-closed', '', (page) => page.locator('[data-situation=deadlines-closed]').waitFor()],
  'deadlines-long': ['deadlines-long', '', (page) => page.locator('.deadlines').waitFor()],
  'deadlines-down': ['deadlines-down', 'deadlines'],
  'deadlines-loading': ['deadlines', 'deadlines', undefined, { held: '**/api/**/deadlines', shown: '.skeleton' }],
  'link-cut': ['lakeside-tax', 'open'],
  'fresh-mail-refused': ['lakeside-tax', 'open', (page) => page.getByRole('button', { name: 'Send me a fresh mail' }).click()],
  'fresh-mail-sent': ['lakeside-tax', 'open', askForAFreshMail],
  'link-unknown': ['lakeside-tax', linkThat('unknown')],
  'link-expired': ['lakeside-tax', linkThat('expired')],
  'link-revoked': ['lakeside-tax', linkThat('revoked')],
  busy: ['lakeside-tax', linkThat('busy')],
  unavailable: ['lakeside-tax', linkThat('down')],
  suspended: ['lakeside-tax', linkThat('suspended')],
  offline: ['lakeside-tax', `open#t=${TOKEN}`, undefined, { lost: '**/link-redemptions' }],
  'session-over': ['signed-out', 'checklists/0199d3a0-0000-7000-8000-000000000001'],
  'page-unknown': ['lakeside-tax', 'somewhere'],
  'organization-unknown': ['nobody', ''],
};
/** Names after the command look at those pages alone. */
const ONLY = process.argv.length > 2 ? process.argv.slice(2) : undefined;
const WIDTHS = [320, 360, 768, 1280];
const THEMES = ['light', 'dark'];

const server = await preview({ preview: { port: 4179 }, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const findings = [];
try {
  for (const [name, [slug, rest, act, network]] of Object.entries(PAGES).filter(([name]) => !ONLY || ONLY.includes(name))) {
    for (const theme of THEMES) await look(name, `http://localhost:4179/portal/${slug}/${rest}`, theme, act, network);
  }
} finally {
  await browser.close();
  await server.close();
}
findings.forEach((finding) => console.error(finding));
console.log(`${Object.keys(PAGES).length} pages, ${THEMES.length} themes, ${WIDTHS.length} widths: ${findings.length} findings.`);
process.exit(findings.length > 0 ? 1 : 0);

/** One file under way, one lost once, one refused here, one refused by the server, and the keyboard on a button. */
async function chooseFiles(page) {
  const file = (name, size) => ({ name, mimeType: 'application/pdf', buffer: Buffer.alloc(size, 7) });
  const files = [file('slow-statement.pdf', 45_000_000), file('statement.pdf', 400_000), file('empty.pdf', 0), file('setup.exe', 9)];
  await page.locator('input[type=file]').first().setInputFiles(files);
  await page.getByText('Sending').first().waitFor();
  await page.keyboard.press('Tab');
}

async function sendOnFile(page) {
  await page.getByRole('button', { name: 'Send me the mail' }).click();
  await page.locator('#code').waitFor();
}

async function renew(page) {
  await page.getByRole('button', { name: 'Send me a new link' }).click();
  await page.locator('#code').waitFor();
}

async function stepUp(page) {
  await page.getByLabel('Yes, sometimes').check();
  await page.getByRole('dialog').waitFor();
}

async function askForStepUp(page) {
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.locator('#code').waitFor();
}

async function inviteIda(page) {
  await page.getByRole('button', { name: 'Invite a colleague' }).click();
  await page.getByLabel('Their name').fill('Ida Berg');
  await page.getByLabel('Their e-mail address').fill('ida@example.org');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await page.locator('.colleague > p').getByText('Ida Berg gets a mail').waitFor();
}

function askAs(address) {
  return async (page) => {
    await page.getByLabel('Your e-mail address').fill(address);
    await page.getByRole('button', { name: 'Send me a code' }).click();
    await page.locator('#code, #address-fault').first().waitFor();
  };
}

async function typeCode(page, times) {
  for (let left = 5 - 1; left >= 5 - times; left--) {
    await page.locator('#code').fill('000000');
    await page.getByText(left > 0 ? `${left} tr` : 'Too many wrong tries').waitFor();
  }
}

/** One answer that does not fit, one that is missing, one that is saved; the focus on what the page says of it. */
async function submitIncomplete(page) {
  await page.getByLabel('Electricity and heating').check();
  await page.getByLabel('How many square metres').fill('many');
  await page.getByLabel('Name of the landlord').focus();
  await page.getByText('Type a number').waitFor();
  await page.getByLabel('How many square metres').fill('');
  await page.getByRole('button', { name: 'Submit answers' }).click();
  await page.getByText('2 answers need another look').waitFor();
}

async function answerSome(page) {
  await page.getByLabel('How many square metres').fill('18.5');
  await page.getByLabel('Yes, sometimes').check();
  await page.getByText(/^Saved \d/).waitFor();
}

/** In a browser that knows two more firms. */
async function besideOtherFirms(page) {
  const firms = [{ slug: 'northwind-it', name: 'Northwind IT' }, { slug: 'studio-fiore', name: 'Studio Fiore' }];
  await page.evaluate((known) => localStorage.setItem('gatehouse.firms', JSON.stringify(known)), firms);
  await page.reload();
  await page.getByText('Studio Fiore').waitFor();
}

async function askForAFreshMail(page) {
  await page.getByLabel('Your e-mail address').fill('otto.weber@example.org');
  await page.getByRole('button', { name: 'Send me a fresh mail' }).click();
  await page.getByText('Check your mail').waitFor();
}

async function answerOffline(page) {
  await page.route('**/answers', (route) => route.abort());
  await page.getByLabel('No, only work').check();
  await page.getByText('Not saved – offline').waitFor();
}

async function switchTheme(page) {
  const button = page.getByRole('button', { name: /change theme/ });
  await button.click();
  await button.click(); // light, then dark
  await page.waitForTimeout(100); // the page settles it after the next paint
  const chosen = await page.evaluate(() => document.documentElement.dataset.theme);
  if (chosen !== 'dark') findings.push(`theme switch: shows ${chosen} where dark was chosen`);
}

async function look(name, url, theme, act, { held, lost, shown = 'main h1:not(.spoken h1)' } = {}) {
  const context = await browser.newContext({ colorScheme: theme, bypassCSP: false });
  const page = await context.newPage();
  // The portal of deadlines is dark by itself; this looks at it in the light too.
  if (url.includes('/deadlines')) await page.addInitScript((chosen) => localStorage.setItem('gatehouse.theme', chosen), theme);
  page.on('console', (message) => {
    // A refused request is what some pages are about.
    if (!message.text().startsWith('Failed to load resource')) findings.push(`${name} ${theme} console: ${message.text()}`);
  });
  page.on('pageerror', (error) => findings.push(`${name} ${theme} error: ${error.message}`));
  if (held) await page.route(held, () => {}); // no answer comes
  if (lost) await page.route(lost, (route) => route.abort());
  await page.goto(url);
  await page.waitForSelector(shown);
  await act?.(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await page.waitForTimeout(200);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) findings.push(`${name} ${theme} ${width}px: scrolls sideways by ${overflow}px`);
    await page.screenshot({ path: `target/look/${name}-${width}-${theme}.png`, fullPage: true });
    if (width === WIDTHS[0] || width === WIDTHS.at(-1)) await inspect(page, `${name} ${theme} ${width}px`);
  }
  await context.close();
}

async function inspect(page, where) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  violations.forEach(({ id, nodes }) =>
    findings.push(`${where} axe: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
  );
}
