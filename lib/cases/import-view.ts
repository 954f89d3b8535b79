import type { Refusal } from './judge-record'

/** The page of the form that brings a record back. */
const path = '/resume/import'

type Why = Refusal['why']

/** That page with why a record was not brought back. The address holds a reason and a place, and nothing of the file. */
export const importPage = (refusal: Refusal): string =>
  'seq' in refusal ? `${path}?why=${refusal.why}&at=${refusal.seq}` : `${path}?why=${refusal.why}`

/** Why a record was not brought back, in words, from an address; `null` where it says nothing known. */
export const refusalWords = (
  why: string | string[] | undefined,
  at: string | string[] | undefined,
): string | null => {
  if (typeof why !== 'string' || !Object.hasOwn(reasons, why)) return null
  const place = typeof at === 'string' && /^[1-9]\d{0,5}$/.test(at) ? at : '?'
  return reasons[why as Why](place)
}

const another = '何も保存していません。別の控えがあれば、それを選んでください。'
const broken = (what: string) => `${what}このファイルからは戻せません。${another}`

const reasons: Readonly<Record<Why, (place: string) => string>> = {
  missing: () => 'ファイルを選んでください。',
  busy: () => 'いま、ほかのファイルを確かめています。1分待って、もう一度「記録を戻す」を押してください。',
  'not-record': () =>
    '記録のファイルとして読めませんでした。「記録を持っていく」で作った record.html か record.zip を、そのまま選んでください。何も保存していません。',
  here: () =>
    'この記録は、もうここにあります。「続きから」で、記録番号と再開のことばを使って開いてください。何も変えていません。',
  erased: () =>
    'この記録は、ここで前に消されました。消した記録は、ここには戻せません。ファイルは、いままでどおり読めます。',
  'unknown-file': () => broken('ZIPの中に、記録に書かれていないファイルがあります。'),
  gap: (place) => broken(`${place}番目の記録の所で、記録がぬけています。`),
  twice: (place) => broken(`${place}番目の記録が、2回入っています。`),
  moved: (place) => broken(`${place}番目の所で、記録の順番が入れかわっています。`),
  changed: (place) => broken(`${place}番目の記録が、作ったときから変わっています。`),
  body: (place) => broken(`${place}番目の記録の中身が、作ったときから変わっています。`),
  end: (place) => broken(`${place}番目から後の記録が、ありません。`),
  shape: (place) => broken(`${place}番目の記録が、ここで読める形になっていません。`),
  time: (place) => broken(`${place}番目の記録の時刻が、正しくありません。`),
  withheld: (place) => broken(`${place}番目の記録に、中身が入っていません。`),
  'file-missing': (place) => broken(`${place}番目の記録の証拠のファイルが、ZIPに入っていません。`),
  'file-changed': (place) => broken(`${place}番目の記録の証拠のファイルが、作ったときから変わっています。`),
}
