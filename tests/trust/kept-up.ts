import { type App, type AppPlace, startApp } from './app-process'

/** A node that somebody starts again whenever it is gone, as an operator's machine does. */
export type KeptUp = {
  /** Until it serves. Throws when it ends by itself again and again. */
  readonly up: () => Promise<void>
  /** SIGKILL, and started again at once. */
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<void>
  /** SIGKILL for good, whatever it does. */
  readonly drop: () => Promise<void>
  /** How often it ended by itself: while it started, such as without its database, and while it served. */
  readonly ended: { starting: number; serving: number }
}

const mostStarts = 30

/** Starts a node and keeps it up. */
export const keepUp = (place: AppPlace): KeptUp => {
  const ended = { starting: 0, serving: 0 }
  let app = startApp(place)
  const untilServing = async (one: App): Promise<void> => {
    if ((await isReady(one)) || one !== app) return
    ended.starting++
    if (ended.starting === mostStarts) throw new Error(`a node does not start:\n${one.said()}`)
    app = startApp(place)
    return untilServing(app)
  }
  let serving = untilServing(app)
  return {
    ended,
    up: () => serving,
    kill: async () => {
      if (app.hasEnded()) ended.serving++
      await app.kill()
      app = startApp(place)
      serving = untilServing(app)
      // It is awaited by `up`, if at all.
      serving.catch(() => {})
    },
    stop: async () => {
      if (app.hasEnded()) ended.serving++
      await app.stop()
    },
    drop: () => app.kill(),
  }
}

const isReady = (app: App) =>
  app.ready().then(
    () => true,
    () => false,
  )
