import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome']

/** The browser to test with: Playwright's own when it is there (`undefined`), else CHROMIUM_PATH, else the system's. */
export const browserPath = (): string | undefined => {
  if (existsSync(chromium.executablePath())) return undefined
  return [process.env.CHROMIUM_PATH ?? '', ...installed].find((path) => path !== '' && existsSync(path))
}

/** True when some browser was found. */
export const hasBrowser = (): boolean => existsSync(chromium.executablePath()) || browserPath() !== undefined
