/** What a page makes a browser load at once, as paths. `legacy` is for browsers without modules alone. */
export type Loaded = {
  readonly scripts: readonly string[]
  readonly legacy: readonly string[]
  readonly styles: readonly string[]
  readonly images: readonly string[]
}

/** Reads the tags of a page: scripts and their preloads, style sheets, images and icons. */
export const loadedBy = (html: string): Loaded => {
  const tags = [...html.matchAll(/<(script|link|img)\b([^>]*)>/gi)].map(
    ([, name = '', rest = '']): Attributes => ({ ...attributesOf(rest), name: name.toLowerCase() }),
  )
  const scripts = tags.filter(({ name, src }) => name === 'script' && src)
  const links = tags.filter(({ name, href }) => name === 'link' && href)
  const preloaded = links.filter(
    ({ rel, as }) => rel === 'modulepreload' || (rel === 'preload' && as === 'script'),
  )
  return {
    scripts: unique([...scripts.filter((tag) => !isLegacy(tag)), ...preloaded]),
    legacy: unique(scripts.filter(isLegacy)),
    styles: unique(
      links.filter(({ rel, as }) => rel === 'stylesheet' || (rel === 'preload' && as === 'style')),
    ),
    images: unique([
      ...tags.filter(({ name }) => name === 'img'),
      ...links.filter(({ rel = '' }) => rel.split(' ').includes('icon')),
    ]),
  }
}

type Attributes = { readonly [name in 'name' | 'src' | 'href' | 'rel' | 'as' | 'nomodule']?: string }

const attributesOf = (tag: string): Attributes =>
  Object.fromEntries(
    [...tag.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
      ([, name = '', a, b, c]) => [name.toLowerCase(), (a ?? b ?? c ?? '').replaceAll('&amp;', '&')],
    ),
  )

const isLegacy = (tag: Attributes) => 'nomodule' in tag

const unique = (tags: readonly Attributes[]) => [...new Set(tags.map(({ src, href }) => src ?? href ?? ''))]
