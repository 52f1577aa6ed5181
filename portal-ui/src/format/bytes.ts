import { locale } from '../strings';

const STEPS = [
  { unit: 'gigabyte', bytes: 1e9, digits: 1 },
  { unit: 'megabyte', bytes: 1e6, digits: 1 },
  { unit: 'kilobyte', bytes: 1e3, digits: 0 },
] as const;

/** "3.1 MB", "812 kB", "40 bytes". */
export function formatBytes(bytes: number): string {
  const step = STEPS.find((candidate) => bytes >= candidate.bytes);
  const words = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: step?.unit ?? 'byte',
    unitDisplay: step ? 'short' : 'long', // short, it would be "40 byte"
    maximumFractionDigits: step?.digits ?? 0,
  }).format(bytes / (step?.bytes ?? 1));
  return words.replace(' ', '\u00a0'); // number and unit stay on one line
}
