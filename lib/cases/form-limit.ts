/** Bytes that a form may send: four times the longest words with every field full, as a browser spells them out. */
export const formBytes = 1024 * 1024

/** Where a record that was taken along is sent to be brought back. */
export const importPath = '/resume/import/open'

/** Bytes that such a record may have with its form: all evidence of a case, and the record itself. */
export const importBytes = 70 * 1024 * 1024
