/** Keeps the screen on while the page is looked at, where the browser can. Returns how to let it sleep again. */
export const stayAwake = (): (() => void) => {
  let lock: WakeLockSentinel | undefined
  const take = async () => {
    if (document.visibilityState !== 'visible') return
    // Refused when the battery is low: the card works all the same.
    lock = await navigator.wakeLock?.request('screen').catch(() => undefined)
  }
  document.addEventListener('visibilitychange', take)
  void take()
  return () => {
    document.removeEventListener('visibilitychange', take)
    void lock?.release()
  }
}
