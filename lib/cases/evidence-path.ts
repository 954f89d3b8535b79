/** The page of the files of a case, with the form that adds one. */
export const evidencePath = '/case/evidence' as const

/** The page of one file. Its id says nothing. */
export const exhibitPath = (file: string) => `${evidencePath}/${file}` as const
