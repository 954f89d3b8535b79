import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { hasPdftotext } from '../documents/pdf-text'
import { whyNoPostgres } from '../store/postgres-server'
import { hasFaketime } from '../trust/clock'
import { hasStrace } from '../trust/strace'
import { hasBrowser } from './browser'

// Brings a browser, a font with Japanese characters, a reader of PDFs, PostgreSQL, strace and a clock that
// can be moved to a machine that has none.

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit' }).status === 0

const hasJapaneseFont = (): boolean => {
  const listed = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' })
  return listed.status === 0 && listed.stdout.trim() !== ''
}

const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0

const clusterSettings = '/etc/postgresql-common/createcluster.conf'

const missing = [
  ...(hasBrowser() ? [] : ['chromium']),
  ...(hasJapaneseFont() ? [] : ['fonts-noto-cjk']),
  ...(hasPdftotext ? [] : ['poppler-utils']),
  ...(hasStrace() ? [] : ['strace']),
  ...(hasFaketime() ? [] : ['faketime']),
]

if (missing.length > 0 && isDebianRoot) {
  run('apt-get', 'update', '-qq')
  run('apt-get', 'install', '-y', '-qq', ...missing)
}
if (whyNoPostgres() && isDebianRoot) {
  // Its programs alone: the package would make and start a server of its own.
  run('apt-get', 'update', '-qq')
  run('apt-get', 'install', '-y', '-qq', 'postgresql-common')
  run('sed', '-i', 's/^#*create_main_cluster.*/create_main_cluster = false/', clusterSettings)
  run('apt-get', 'install', '-y', '-qq', 'postgresql')
}
const noPostgres = whyNoPostgres()
if (noPostgres) process.stderr.write(`The tests on PostgreSQL are left out: ${noPostgres}.\n`)
if (!hasBrowser()) run('npx', 'playwright', 'install', 'chromium')
if (!hasBrowser()) {
  process.stderr.write('No browser was found: set CHROMIUM_PATH, or run npx playwright install chromium.\n')
  process.exit(1)
}
