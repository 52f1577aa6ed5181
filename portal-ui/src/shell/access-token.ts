declare global {
  interface Window {
    /** Left by the page's first script, which takes it out of the address before anything is fetched. */
    gatehouseAccessToken?: string;
  }
}

/** Hands the link's token over once; afterwards the page no longer knows it. */
export function takeAccessToken(): string | undefined {
  const token = window.gatehouseAccessToken;
  delete window.gatehouseAccessToken;
  return token;
}
