import { join } from 'node:path'
import { newId, newSecret, sealTap } from '@/components/call/seal-tap'
import { openCase } from '@/lib/store/cases'
import { openStore } from '@/lib/store/client'
import { masterKey } from '@/lib/store/master-key'
import { openPages, ownPages } from '../e2e/every-page'
import { type Asker, newActor } from './actors'
import { type App, freePort, startApp, storeUrl } from './app-process'
import type { Answer, Browser } from './browser'
import { inFolder } from './cut-short'
import { type Check, caught, type Figure, noFaults } from './figures'
import { formWith } from './form-with-file'
import { laterBuild, type OtherBuild, renamedBuild } from './other-build'
import { formsOf, type PageForm } from './page-forms'

/** What came of forms that were opened on one build and sent on another. */
type Carried = {
  readonly forms: number
  readonly taken: number
  readonly assets: string
  readonly faults: readonly string[]
}

/** Every form of the person's path, opened before a new build is put in place and sent after it. */
export const buildsCheck: Check = async (short) => {
  const other = short ? renamedBuild() : laterBuild()
  try {
    const carried = await carry(other, personPages)
    const mutant = await carry(other, ['/case/log/add'], 'mutants/renames-a-field.mjs')
    return figuresOf(other, carried, mutant)
  } finally {
    other.remove()
  }
}

const figuresOf = ({ differs }: OtherBuild, carried: Carried, mutant: Carried): Figure[] => [
  {
    figure: `forms over two builds (${differs})`,
    target: 'every form',
    measured: `${carried.forms} sent, ${carried.taken} taken; ${carried.assets}`,
    holds: carried.forms > 30 && carried.taken > carried.forms * 0.8,
  },
  noFaults('  refused, lost, or a page that does not open', carried.faults),
  caught('renames a field', mutant.faults.length, 'faults'),
]

/** What is asked twice is answered once. */
const personPages: readonly string[] = [...openPages, ...ownPages].filter(
  (page) => !/^\/(desk|nope)|\/traderName$/.test(page),
)

const carry = (other: OtherBuild, pages: readonly string[], preload?: string): Promise<Carried> =>
  inFolder(async (folder) => {
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    const first = startApp({ folder, port })
    let second: App | null = null
    try {
      await first.ready()
      const opened = await openedAt(folder, origin, pages)
      await first.stop()
      second = startApp({ folder, port, root: other.root, ...(preload ? { preload } : {}) })
      await second.ready()
      const faults: string[] = []
      if (opened.tapKey !== '') await tapsArrive(opened, folder, faults)
      const taken = await sendAll(opened, faults)
      const assets = await assetsLeft(opened, faults)
      faults.push(...(await lostWords(folder, opened)))
      await second.stop()
      return { forms: opened.forms.length, taken, assets, faults }
    } finally {
      await Promise.all([first.kill(), second?.kill()])
    }
  })

type Opened = {
  readonly asker: Asker
  readonly forms: readonly PageForm[]
  readonly assets: readonly string[]
  /** The key to which taps are sealed on the card that is open. */
  readonly tapKey: string
}

/** Opens every page of a person on the first build. */
const openedAt = async (folder: string, origin: string, some: readonly string[]): Promise<Opened> => {
  const client = await openStore(storeUrl(folder))
  const key = masterKey({ dataDir: join(folder, 'data'), masterKey: undefined })
  const asker = await newActor({ origin, client, masterKey: key }, 'holder')
  await client.$disconnect()
  const { entry, paper, file } = asker
  const ofEntries = [
    `/case/log/${entry}/correct`,
    `/case/papers/hand-over/${paper}`,
    `/case/evidence/${file}`,
  ]
  const pages = some.length > 1 ? [...some, ...ofEntries] : some
  const [forms, assets] = [new Map<string, PageForm>(), new Set<string>()]
  let tapKey = ''
  for (const [at, page] of pages.entries()) {
    const { body } = await asker.browser.send(page)
    for (const form of formsOf(page, body, `ひらいたまま${at}番`))
      if (!forms.has(form.action)) forms.set(form.action, form)
    for (const [asset] of body.matchAll(/\/_next\/static\/[\w./~%-]+/g)) assets.add(asset)
    tapKey ||= /data-key="([^"]+)"/.exec(body)?.[1] ?? ''
  }
  return {
    asker,
    forms: [...forms.values()].sort((a, b) => lateness(a) - lateness(b)),
    assets: [...assets],
    tapKey,
  }
}

/**
 * What ends something comes last, the end of the case at the very end; first what asks many things at once, since a newer
 * answer to one of them would be shown beside it.
 */
const ending = [
  /\/share\/stop$/,
  /\/remove$/,
  /^\/case\/shared$/,
  /^\/hidden/,
  /^\/resume\/open/,
  /leave/,
  /erase/,
]
const lateness = ({ action }: PageForm) =>
  action === '/case/summary/fill/save' ? -1 : ending.findIndex((pattern) => pattern.test(action)) + 1

/** Forms that were filled in wrongly here, and say so: there is no such record, and nobody's words were typed. */
const wronglyFilled = ['/resume/words', '/resume/import/open']

/** Sends what was opened; returns how many forms were taken, and puts into `faults` what was not. */
const sendAll = async ({ asker, forms }: Opened, faults: string[]): Promise<number> => {
  let taken = 0
  for (const form of forms.filter((one) => lateness(one) < ending.length)) {
    const answer = await send(asker.browser, form)
    const path = answer.headers.location
    if (answer.status !== 303 || path === undefined) {
      // A file that is given out is no page that leads on, nor is what the message checker says: it stores nothing.
      const isAnswer = answer.headers['content-disposition'] || form.action === '/check/message'
      if (answer.status === 200 && isAnswer) taken++
      else faults.push(`${form.action} answers ${answer.status}`)
      continue
    }
    const next = await asker.browser.send(path)
    if (next.status >= 400) faults.push(`${form.action} leads to ${path}, which answers ${next.status}`)
    else if (!/class="error-summary"/.test(next.body)) taken++
    else if (!wronglyFilled.includes(form.action)) {
      const isKept = form.typed === null || next.body.includes(form.typed)
      faults.push(
        `${form.action} was not taken: ${whyNot(next)}${isKept ? '' : ', and what was typed is gone'}`,
      )
    }
  }
  return taken
}

const whyNot = ({ body }: Answer): string =>
  /class="error-summary".*?<ul[^>]*>(.*?)<\/ul>/s.exec(body)?.[1]?.replace(/<[^>]*>/g, ' ') ?? ''

const send = (browser: Browser, { action, hasFile, fields }: PageForm): Promise<Answer> =>
  browser.send(
    action,
    hasFile ? formWith(Buffer.from('ひらいたままの手紙'), 'a.txt', fields) : { form: fields },
  )

/** What was tapped on the card before: it arrives, each tap once. */
const tapsArrive = async ({ asker, tapKey }: Opened, folder: string, faults: string[]) => {
  const [call, at, id] = [newSecret(), new Date().toISOString(), newId(Date.now())]
  const box = await sealTap(tapKey, call, id, { at, tap: 'hurry' })
  const form = { taps: JSON.stringify([{ ...box, call }]), sent: at }
  for (const _ of [1, 2]) {
    const { body } = await asker.browser.send('/call/taps', { form })
    if (!body.includes(id)) faults.push('a tap that waited does not arrive')
  }
  const there = (await eventsIn(folder)).filter((event) => event.id === id).length
  if (there !== 1) faults.push(`a tap that waited is there ${there} times`)
}

/** Files of the first build, asked from the second; and what its service worker keeps. */
const assetsLeft = async ({ asker, assets }: Opened, faults: string[]): Promise<string> => {
  let gone = 0
  for (const asset of assets) {
    const { status, headers } = await asker.browser.send(asset)
    if (status === 404) gone++
    // A page in the place of a script would break what is open.
    else if (status !== 200 || headers['content-type']?.includes('html'))
      faults.push(`${asset} answers ${status}`)
  }
  for (const path of ['/sw.js', '/call', '/now?kept', '/now.css', '/hidden']) {
    const { status } = await asker.browser.send(path)
    if (status !== 200) faults.push(`${path}, which the service worker keeps, answers ${status}`)
  }
  return `of ${assets.length} scripts and styles ${gone} are gone`
}

/** Forms whose words are kept nowhere: what is looked up, and what opens a case. */
const keepsNothing = /^\/(check|contacts|resume|start|hidden)\b|^\/case\/(keys|erase|leave|take)/

/** Words of forms that are not in the case. */
const lostWords = async (folder: string, { forms }: Opened): Promise<string[]> => {
  const log = JSON.stringify(await eventsIn(folder))
  return forms.flatMap(({ action, typed }) =>
    typed === null || keepsNothing.test(action) || log.includes(typed)
      ? []
      : [`${action}: what was typed is gone`],
  )
}

const eventsIn = async (folder: string) => {
  const key = masterKey({ dataDir: join(folder, 'data'), masterKey: undefined })
  const client = await openStore(storeUrl(folder))
  const ids = await client.case.findMany({ select: { id: true } })
  const cases = await Promise.all(ids.map(({ id }) => openCase(client, key, id)))
  await client.$disconnect()
  return cases.flatMap((one) => one?.events ?? [])
}
