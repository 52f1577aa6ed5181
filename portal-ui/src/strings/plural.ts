export type PluralForms = { readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string };

/** Picks the form that the language uses for this number and puts the number in place of `#`. */
export function pluralIn(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
