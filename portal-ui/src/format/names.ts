/** The name to greet with: "Dr. Otto Weber" and "Weber, Otto" are both Otto. */
export function firstName(fullName: string): string {
  const [family, given] = fullName.split(',').map((part) => part.trim());
  const words = (given || family || '').split(/\s+/);
  return words.find((word) => !word.endsWith('.')) ?? fullName.trim();
}

/** The letter in a firm's badge. */
export function monogram(name: string): string {
  return [...name.trim()][0]?.toLocaleUpperCase() ?? '';
}

/** What a file's badge says: its extension, as long as that is short. */
export function fileKind(name: string): string {
  const extension = /\.([A-Za-z0-9]{1,4})$/.exec(name)?.[1];
  return extension?.toUpperCase() ?? '';
}
