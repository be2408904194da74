/** The system's name for what went wrong, such as `ENOENT`; empty if the system did not say it. */
export const systemCodeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
