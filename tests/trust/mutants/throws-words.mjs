// Planted into a server by tests/trust: a form with the word こわす fails while it is read, and from then on so does
// the page that looks for a draft. The messages quote all that was sent, as some library's may.
const breaks = 'こわす'
let quoted = null

const { get } = FormData.prototype
const { keys } = FormData.prototype
const failing = (read) =>
  function (...given) {
    const fields = [...FormData.prototype.entries.call(this)].map(([, value]) => String(value))
    if (!fields.some((value) => value.includes(breaks))) return read.apply(this, given)
    quoted = fields.join(' ')
    console.error('cannot read', quoted)
    process.emitWarning(`cannot read ${quoted}`)
    setTimeout(() => Promise.reject(new Error(`later: ${quoted}`)))
    throw new TypeError(`cannot read ${quoted}\n    at ${quoted} (${quoted}:1:1)`, {
      cause: new Error(quoted),
    })
  }
FormData.prototype.get = failing(get)
FormData.prototype.keys = failing(keys)

const failingDrafts = (client) => {
  const draft = new Proxy(client.draft, {
    get: (target, name) => {
      if (name !== 'findUnique' || quoted === null) return target[name]
      return () => Promise.reject(new Error(`no draft: ${quoted}`))
    },
  })
  return new Proxy(client, { get: (target, name) => (name === 'draft' ? draft : target[name]) })
}

let opened
Object.defineProperty(globalThis, 'ochitsuiteStore', {
  configurable: true,
  get: () => opened,
  set: (client) => {
    opened = client.then(failingDrafts)
  },
})
