/** Bytes that a form may send: four times the longest words with every field full, as a browser spells them out. */
export const formBytes = 1024 * 1024
