import { join } from 'node:path'
import { bundle } from '@/lib/server/bundle'

const root = join(import.meta.dirname, '../..')

const made = new Map<string, Promise<string>>()

/** Where the JavaScript of a file of this folder lies, made once: what runs hundreds of times is to start soon. */
export const bundled = (name: string): Promise<string> => {
  const path = made.get(name) ?? make(name)
  made.set(name, path)
  return path
}

const make = async (name: string): Promise<string> => {
  await bundle(root, `tests/trust/${name}.ts`, `.next/trust/${name}`)
  return join(root, '.next/trust', name, `${name}.mjs`)
}
