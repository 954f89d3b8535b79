import { callOf } from './call-of'
import { callState, changeCall } from './call-state'
import { keepCall, keepTap, keptCall, waitingTaps } from './kept-taps'
import { newId, type SealedTap, sealTap } from './seal-tap'
import { isReachable, sendOnLeaving, sendTaps } from './send-taps'
import { stayAwake } from './stay-awake'

type Says = { readonly at: string } & ({ readonly tap: string } | { readonly undoes: string })

/** Milliseconds until the next try, after so many that failed. */
const waitFor = (failed: number) => Math.min(30_000, 1_000 * 2 ** failed)

/**
 * Brings the card's form to life: each tap is sealed, kept on this device and sent until the server has it. Without
 * WebCrypto (a page that did not come by https) the form stays as it is. Returns how to stop.
 */
export const runCall = (form: HTMLFormElement): (() => void) => {
  void navigator.serviceWorker?.register('/sw.js').catch(() => {})
  const sleep = stayAwake()
  if (!globalThis.crypto?.subtle || !globalThis.indexedDB) return sleep
  form.dataset.live = 'yes'
  const line = newLine(form)
  const end = new AbortController()
  const heard = { signal: end.signal }
  form.addEventListener('change', ({ target }) => line.tapped(target as HTMLInputElement), heard)
  form.addEventListener('submit', line.hangUp, heard)
  window.addEventListener('online', line.retry, heard)
  window.addEventListener('offline', () => changeCall({ isCut: true }), heard)
  document.addEventListener('visibilitychange', line.retry, heard)
  window.addEventListener('pagehide', line.leave, heard)
  window.addEventListener('pageshow', line.comeBack, heard)
  line.begin()
  return () => {
    end.abort()
    line.stop()
    sleep()
  }
}

const boxesOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
]

const adviceOf = (box: HTMLInputElement) =>
  document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent ?? ''

const newLine = (form: HTMLFormElement) => {
  const call = callOf(form)
  // What this page tapped and the server has not said to have: sent once more while the page is left.
  const onWay = new Map<string, SealedTap & { call: string }>()
  let kept: Promise<unknown> = Promise.resolve()
  let [failed, timer, earlier] = [0, 0, 0]
  let [sending, queued]: [Promise<unknown>, Promise<boolean> | null] = [Promise.resolve(), null]

  const recount = async () => {
    const waiting = await waitingTaps().catch(() => [...onWay.values()])
    for (const id of onWay.keys()) if (!waiting.some((tap) => tap.id === id)) onWay.delete(id)
    changeCall({
      waiting: waiting.length,
      count: earlier + boxesOf(form).filter(({ dataset }) => dataset.event).length,
    })
    return waiting.length
  }

  const add = async (box: HTMLInputElement, id: string, says: Says) => {
    try {
      const { secret, key } = await call()
      const tap = { ...(await sealTap(key, secret, id, says)), call: secret }
      await keepTap(tap)
      onWay.set(id, tap)
      await recount()
      void send()
    } catch {
      // A browser that keeps nothing sends the box with the form, and nothing waits in it.
      if ('tap' in says) box.name = 'tap'
      delete box.dataset.event
      await recount()
    }
  }

  const tapped = (box: HTMLInputElement) => {
    const now = new Date()
    const [id, at, before] = [newId(now.getTime()), now.toISOString(), box.dataset.event]
    changeCall({ advice: box.checked ? adviceOf(box) : '' })
    if (box.checked) box.dataset.event = id
    else delete box.dataset.event
    box.removeAttribute('name')
    const says = box.checked ? { at, tap: box.value } : before ? { at, undoes: before } : null
    if (says) kept = kept.then(() => add(box, id, says))
  }

  const send = (): Promise<boolean> => {
    queued ??= sending.then(() => {
      queued = null
      const now = sendNow()
      sending = now
      return now
    })
    return queued
  }

  const sendNow = async (): Promise<boolean> => {
    clearTimeout(timer)
    const { isAnswered } = await sendTaps().catch(() => ({ isAnswered: true }))
    const waiting = await recount()
    changeCall({ isCut: !isAnswered })
    failed = isAnswered ? 0 : failed + 1
    if (!isAnswered) timer = window.setTimeout(retry, waitFor(failed))
    // The server shows what was tapped before this page: nobody else can read it.
    else if (waiting < earlier && !callState().isEnding) void kept.then(() => location.reload())
    return isAnswered
  }

  const end = async () => {
    await kept
    const isThrough = (await send()) && (await isReachable())
    changeCall({ isCut: !isThrough })
    if (!isThrough) {
      clearTimeout(timer)
      timer = window.setTimeout(retry, waitFor(failed))
      return
    }
    await keepCall(null).catch(() => {})
    // A page kept for want of a network carries the id that it was kept with.
    form.querySelector<HTMLInputElement>('input[name=id]')?.setAttribute('value', newId(Date.now()))
    form.submit()
  }

  let isAtEnd = false
  const endOnce = async () => {
    if (isAtEnd) return
    isAtEnd = true
    await end()
    isAtEnd = false
  }

  const retry = () => {
    if (document.visibilityState !== 'visible') return
    if (callState().isEnding) void endOnce()
    else void send()
  }

  const begin = async () => {
    if (await keptCall()) await call()
    earlier = (await waitingTaps()).length
    // Ticked before this code had loaded.
    for (const box of boxesOf(form)) {
      if (box.checked && !box.dataset.event) tapped(box)
      else box.removeAttribute('name')
    }
    await recount()
    if (earlier > 0) void send()
  }

  return {
    tapped,
    retry,
    begin: () => {
      // A browser that keeps nothing here sends the form as it is.
      kept = begin().catch(() => {})
    },
    hangUp: (event: Event) => {
      event.preventDefault()
      changeCall({ isEnding: true })
      void endOnce()
    },
    leave: () => sendOnLeaving([...onWay.values()]),
    comeBack: () => changeCall({ isEnding: false }),
    stop: () => clearTimeout(timer),
  }
}
