// Loaded before the fuzzed handlers: what they ask Next for comes from the request that is being tried.
import { register } from 'node:module'

const own = new URL('./asked.ts', import.meta.url).href
const empty = new URL('../../empty.ts', import.meta.url).href

register(
  `data:text/javascript,${encodeURIComponent(`
    const instead = { 'next/headers': ${JSON.stringify(own)}, 'server-only': ${JSON.stringify(empty)} }
    export const resolve = (specifier, context, next) => next(instead[specifier] ?? specifier, context)
  `)}`,
)
