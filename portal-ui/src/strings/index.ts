import { en } from './en';

/** Every language has exactly the words of the English catalogue. */
export type Strings = typeof en;

/** How dates and numbers are written; British English puts the day first, as the words around it expect. */
export const locale = 'en-GB';

export const t: Strings = en;
