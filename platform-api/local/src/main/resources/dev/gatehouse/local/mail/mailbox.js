'use strict';

const byId = id => document.getElementById(id);
const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' });
let mails = [];
let shown = 0;

function entry(mail) {
  const link = document.createElement('a');
  link.href = `#${mail.id}`;
  link.setAttribute('aria-current', String(mail.id === shown));
  link.append(
    part('span', 'subject', mail.subject || 'No subject'),
    part('span', 'address', mail.to),
    part('time', 'time', clock.format(new Date(mail.receivedAt))));
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function part(tag, name, text) {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}

function list() {
  const wanted = byId('filter').value.trim().toLowerCase();
  const fitting = mails.filter(mail => `${mail.to} ${mail.subject}`.toLowerCase().includes(wanted));
  const focused = document.activeElement?.closest?.('#mails a')?.getAttribute('href');
  byId('mails').replaceChildren(...fitting.map(entry));
  byId('empty').hidden = fitting.length > 0;
  byId('empty').textContent = mails.length
    ? 'No mail fits this filter.'
    : 'Nothing here yet. The next mail shows up by itself.';
  if (focused) document.querySelector(`#mails a[href="${focused}"]`)?.focus();
  document.title = mails.length ? `Mailbox (${mails.length})` : 'Mailbox';
}

function withLinks(text) {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((piece, index) => {
    if (index % 2 === 0) return document.createTextNode(piece);
    const link = document.createElement('a');
    link.href = piece;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = piece;
    return link;
  });
}

function choose(form) {
  for (const name of ['html', 'text']) {
    byId(`tab-${name}`).setAttribute('aria-selected', String(name === form));
    byId(`tab-${name}`).tabIndex = name === form ? 0 : -1;
    byId(`panel-${name}`).hidden = name !== form;
  }
}

async function show() {
  const id = Number(location.hash.slice(1)) || 0;
  shown = id;
  const response = id ? await fetch(`/messages/${id}/json`) : null;
  if (shown !== id) return;
  const open = response !== null && response.ok;
  byId('mail').hidden = !open;
  byId('placeholder').hidden = open;
  byId('main').classList.toggle('reading', open);
  list();
  if (!open) return;
  const mail = await response.json();
  byId('subject').textContent = mail.subject || 'No subject';
  byId('from').textContent = mail.from;
  byId('to').textContent = mail.to;
  byId('received').textContent = full.format(new Date(mail.receivedAt));
  byId('tab-html').disabled = mail.html === '';
  byId('tab-text').disabled = mail.text === '';
  byId('html').src = mail.html === '' ? 'about:blank' : `/messages/${id}/html`;
  byId('panel-text').replaceChildren(...withLinks(mail.text));
  choose(mail.html === '' ? 'text' : 'html');
}

async function refresh() {
  try {
    const answer = await fetch('/api/summaries');
    const fresh = await answer.json();
    if (fresh[0]?.id !== mails[0]?.id || fresh.length !== mails.length) {
      mails = fresh;
      list();
    }
  } finally {
    setTimeout(refresh, document.hidden ? 10000 : 1500);
  }
}

byId('filter').addEventListener('input', list);
byId('tab-html').addEventListener('click', () => choose('html'));
byId('tab-text').addEventListener('click', () => choose('text'));
document.querySelector('.tabs').addEventListener('keydown', event => {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  const other = byId(document.activeElement?.id === 'tab-html' ? 'tab-text' : 'tab-html');
  if (!other.disabled) {
    other.focus();
    other.click();
  }
});
addEventListener('hashchange', show);
show();
refresh();
