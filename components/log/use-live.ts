import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** True once the page is alive in the browser: what needs JavaScript is shown only then. */
export const useLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
