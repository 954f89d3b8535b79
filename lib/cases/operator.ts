/** Who runs this installation, as its operator wrote it (setting OPERATOR); `null` when it is not set. */
export const operator = (env: Readonly<Record<string, string | undefined>> = process.env): string | null =>
  env.OPERATOR?.trim() || null
