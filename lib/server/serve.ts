import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Settings, SetupError } from '@/lib/store/settings'
import { trustedList } from './address'
import { createDoorServer, type DoorOptions, type Inside, newDoor, turn } from './http'
import { drain } from './shutdown'

/** What the server is put around: Next, or something small in a test. */
export type App = Inside & { readonly close: () => Promise<void> }

/** A server that listens. Until `open` it holds requests for a while, then answers 503, and again from `stop` on. */
export type Serving = {
  server: Server
  /** The port it really has, also when the setting was 0. */
  port: number
  open: (app: App) => void
  /** Finishes running requests (at most `graceMs`, by default 10 s), then closes the app; throws what that throws. */
  stop: (graceMs?: number) => Promise<void>
}

/** Starts to listen. Throws SetupError when the port is taken or not allowed. */
export const serve = async (
  { port, host, trustedProxy }: Pick<Settings, 'port' | 'host' | 'trustedProxy'>,
  options: Omit<DoorOptions, 'trusted'> = {},
): Promise<Serving> => {
  const door = newDoor()
  const server = createDoorServer(door, { ...options, trusted: trustedList(trustedProxy) })
  await listen(server, port, host)
  let close: App['close'] = async () => {}
  return {
    server,
    port: (server.address() as AddressInfo).port,
    open: (app) => {
      close = app.close
      door.inside = app
      turn(door, 'ready')
    },
    stop: async (graceMs = 10_000) => {
      await drain(server, door, graceMs)
      await close()
    },
  }
}

const listen = (server: Server, port: number, host: string | undefined) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(setupError(error, port)))
    server.listen({ port, ...(host === undefined ? {} : { host }) }, resolve)
  })

const setupError = (error: Error & { code?: string }, port: number) => {
  if (error.code === 'EADDRINUSE')
    return new SetupError(`Port ${port} is in use: stop what uses it, or set PORT`)
  if (error.code === 'EACCES') return new SetupError(`Port ${port} is not allowed to this user: set PORT`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new SetupError('HOST is not an address of this machine')
  return error
}
