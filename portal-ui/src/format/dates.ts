import { locale, t } from '../strings';

const DAY_MS = 86_400_000;
const FAR_DAYS = 60;

export interface Due {
  readonly text: string;
  readonly tone: 'late' | 'soon' | 'calm';
}

/** Words for a due date, seen from the reader's own calendar day. */
export function describeDue(dueOn: string, now = new Date()): Due {
  const days = daysUntil(dueOn, now);
  if (days < 0) return { text: t.due.late(formatDay(dueOn, now)), tone: 'late' };
  if (days === 0) return { text: t.due.today, tone: 'soon' };
  if (days === 1) return { text: t.due.tomorrow, tone: 'soon' };
  return { text: t.due.on(formatDay(dueOn, now)), tone: days <= 7 ? 'soon' : 'calm' };
}

/** "Friday 28 November", with the year when it is another one. */
export function formatDay(date: string, now = new Date()): string {
  const day = new Date(`${date}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.getUTCFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
    timeZone: 'UTC', // a calendar day, the same in every zone
  })
    .format(day)
    .replace(/, /g, ' ');
}

/** A moment in the reader's zone: "14:02" today, "yesterday 09:41", else "18 November 09:41". */
export function formatMoment(instant: string, now = new Date()): string {
  const moment = new Date(instant);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(moment);
  const days = Math.round((startOfDay(now) - startOfDay(moment)) / DAY_MS);
  if (days === 0) return time;
  if (days === 1) return t.moment.yesterday(time);
  return t.moment.on(formatDate(instant, now), time);
}

/** The day of a moment in the reader's zone: "18 November". */
export function formatDate(instant: string, now = new Date()): string {
  const moment = new Date(instant);
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(moment.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  }).format(moment);
}

/** A day of the calendar with its year: "18 November 2025". */
export function formatCalendarDay(date: string): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** "in 5 days", "today", "3 days ago"; weeks away the date alone says it better. */
export function describeDistance(days: number): string | undefined {
  if (Math.abs(days) > FAR_DAYS) return undefined;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

/** A month of the calendar: "March 2027". */
export function formatMonth(month: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

function daysUntil(date: string, now: Date): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(`${date}T00:00:00Z`) - today) / DAY_MS);
}

function startOfDay(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
}
