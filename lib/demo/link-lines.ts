import type { DemoLinks } from './fill'

/** What is printed once the demo can be opened. Each link lets in once. */
export const linkLines = ({ volunteer, lead, person }: DemoLinks, port: string): readonly string[] => {
  const base = `http://127.0.0.1:${port}`
  return [
    '',
    `The first screen, as anybody sees it  ${base}/`,
    `In as a volunteer                     ${base}/demo/${volunteer}`,
    `In as a lead                          ${base}/demo/${lead}`,
    `In as the person of one case          ${base}/demo/${person}`,
    'Each link works once; open volunteer and lead in two browsers, or in a private window.',
    'Ctrl-C stops it and removes everything that was typed.',
  ]
}
