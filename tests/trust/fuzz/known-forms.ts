import { namesOf } from '@/lib/server/route-names'
import { accessMatrix } from '../access-matrix'
import type { Canaries } from '../canaries'
import { formPushes } from '../canary-forms'
import type { Draw } from '../store-changes'
import { jsonSamples } from './json-samples'
import type { Fields, Known } from './made-requests'

const plain = { next: () => 'あ' } as unknown as Canaries

/** What is known of the forms of a route: those that the other checks send it, and bodies drawn from its schema. */
export const knownOf = (route: string, draw: Draw): Known & { names: Set<string> } => {
  const nameOf = namesOf(Object.keys(accessMatrix))
  const sent = formPushes(plain, { entry: '1', paper: '2' })
    .filter(({ path }) => nameOf(path.split('?', 1)[0] ?? '') === route)
    .flatMap(({ sent }) => (sent?.form ? [Object.entries(sent.form)] : []))
  const taken = Object.entries(accessMatrix[route]?.form ?? {})
  const forms: Fields[] = [taken, ...sent.map((form) => form.filter(([name]) => name !== 'id'))]
  return {
    forms,
    names: new Set(forms.flatMap((form) => form.map(([name]) => name))),
    json: jsonSamples(route, 200, draw),
  }
}

/** Notes every name that a form is asked for while handlers are called. */
export const learnNames = (note: (name: string) => void): void => {
  for (const method of ['get', 'getAll', 'has'] as const) {
    const original = FormData.prototype[method] as (this: FormData, name: string) => unknown
    Object.defineProperty(FormData.prototype, method, {
      value: function (this: FormData, name: string) {
        note(name)
        return original.call(this, name)
      },
    })
  }
}
