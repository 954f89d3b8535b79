import { idOf } from '../log/an-event'

/** A form as a browser sends it. `id` is a name, from which the form's UUID follows. */
export const aForm = (id: string, fields: Readonly<Record<string, string | readonly string[]>>): FormData => {
  const form = new FormData()
  form.set('id', idOf(id))
  for (const [name, given] of Object.entries(fields)) {
    for (const value of typeof given === 'string' ? [given] : given) form.append(name, value)
  }
  return form
}
