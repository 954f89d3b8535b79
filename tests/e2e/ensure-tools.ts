import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { hasPdftotext } from '../documents/pdf-text'
import { hasBrowser } from './browser'

// Brings a browser, a font with Japanese characters and a reader of PDFs to a machine that has none.

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit' }).status === 0

const hasJapaneseFont = (): boolean => {
  const listed = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' })
  return listed.status === 0 && listed.stdout.trim() !== ''
}

const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0

const missing = [
  ...(hasBrowser() ? [] : ['chromium']),
  ...(hasJapaneseFont() ? [] : ['fonts-noto-cjk']),
  ...(hasPdftotext ? [] : ['poppler-utils']),
]

if (missing.length > 0 && isDebianRoot) {
  run('apt-get', 'update', '-qq')
  run('apt-get', 'install', '-y', '-qq', ...missing)
}
if (!hasBrowser()) run('npx', 'playwright', 'install', 'chromium')
if (!hasBrowser()) {
  process.stderr.write('No browser was found: set CHROMIUM_PATH, or run npx playwright install chromium.\n')
  process.exit(1)
}
