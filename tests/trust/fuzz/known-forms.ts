import { namesOf } from '@/lib/server/route-names'
import { greyRows, png } from '../../evidence/made-pictures'
import { accessMatrix } from '../access-matrix'
import type { Canaries } from '../canaries'
import { formPushes } from '../canary-forms'
import type { Draw } from '../store-changes'
import { type Fields, goodFormOf } from './good-forms'
import { jsonSamples } from './json-samples'
import type { Known } from './made-requests'
import type { World } from './world'

const plain = { next: () => 'あ' } as unknown as Canaries

/** What is known of the forms of a route: those that the other checks send it, and bodies drawn from its schema. */
export const knownOf = (route: string, world: World, draw: Draw): Known & { names: Set<string> } => {
  const nameOf = namesOf(Object.keys(accessMatrix))
  const sent = formPushes(plain, { entry: '1', paper: '2' })
    .filter(({ path }) => nameOf(path.split('?', 1)[0] ?? '') === route)
    .flatMap(({ sent }) => (sent?.form ? [Object.entries(sent.form)] : []))
  const taken = Object.entries(accessMatrix[route]?.form ?? {})
  const forms: Fields[] = [taken, ...sent.map((form) => form.filter(([name]) => name !== 'id'))]
  return {
    forms,
    names: new Set(forms.flatMap((form) => form.map(([name]) => name))),
    good: goodFormOf(route, world),
    file: fileOf(route, world),
    json: jsonSamples(route, 200, draw),
  }
}

const fileOf = (route: string, { record }: World): Known['file'] => {
  if (route === '/resume/import/open') return { name: 'record.html', bytes: () => record }
  return route === '/case/evidence/add' ? { name: 'a.png', bytes: aPicture } : null
}

// Another one each time: what is there already is not taken again.
const aPicture = (draw: Draw) => {
  const [width, height] = [1 + draw(60), 1 + draw(60)]
  return png(width, height, greyRows(width, height))
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
