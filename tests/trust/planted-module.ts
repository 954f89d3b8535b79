import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '../..')

/** A fault for a file: words that stand in it exactly once, and what stands there instead. */
export type Fault = { readonly file: string; readonly was: string; readonly is: string }

/**
 * A module of lib with a fault planted in it, or in another one that it reaches through the files named: copies in an
 * empty folder, so that nothing of the app itself is changed. Throws when the words to be changed are not there once.
 */
export const plantedModule = async <Module>(
  folder: string,
  files: readonly string[],
  fault: Fault,
): Promise<Module> => {
  const copied = [...new Set([...files, fault.file])]
  for (const file of copied) {
    const source = readFileSync(join(root, file), 'utf8')
    const changed = file === fault.file ? replaced(source, fault) : source
    writeFileSync(copyOf(folder, file), pointed(changed, file, copied, folder))
  }
  return (await import(pathToFileURL(copyOf(folder, copied[0] as string)).href)) as Module
}

const replaced = (source: string, { file, was, is }: Fault) => {
  if (source.split(was).length !== 2) throw new Error(`not once in ${file}: ${was}`)
  return source.replace(was, is)
}

const copyOf = (folder: string, file: string) =>
  join(folder, file.replaceAll('/', '~').replace(/\.ts$/, '.mts'))

/** Imports of ours lead to the copies, where there are any, and to the app's own files. */
const pointed = (source: string, file: string, copied: readonly string[], folder: string) =>
  source.replace(/(from ')(@\/|\.\.?\/)([^']+)'/g, (_, from: string, before: string, path: string) => {
    const target = before === '@/' ? path : relative(root, join(root, dirname(file), before, path))
    const own = `${target}.ts`
    return `${from}${copied.includes(own) ? copyOf(folder, own) : join(root, own)}'`
  })
