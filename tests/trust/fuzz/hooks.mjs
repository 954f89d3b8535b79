// Loaded before the fuzzed handlers: what they ask Next for comes from the request that is being tried.
import { register } from 'node:module'

const own = new URL('./asked.ts', import.meta.url).href
const light = new URL('./light-argon2.ts', import.meta.url).href
const empty = new URL('../../empty.ts', import.meta.url).href

register(
  `data:text/javascript,${encodeURIComponent(`
    const instead = ${JSON.stringify({ 'next/headers': own, 'server-only': empty, '@node-rs/argon2': light })}
    export const resolve = (specifier, context, next) =>
      next(context.parentURL === instead[specifier] ? specifier : (instead[specifier] ?? specifier), context)
  `)}`,
)
