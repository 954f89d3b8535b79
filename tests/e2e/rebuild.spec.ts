import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { personAt } from './person'

const port = 3198
const address = `http://localhost:${port}`

const serve = (dataDir: string): ChildProcess =>
  spawn('npm', ['start'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: '' },
    stdio: 'ignore',
    detached: true,
  })

const isReady = async (): Promise<boolean> =>
  fetch(`${address}/api/ready`).then(
    (answer) => answer.ok,
    () => false,
  )

const stop = async (server: ChildProcess): Promise<void> => {
  if (server.pid) process.kill(-server.pid, 'SIGTERM')
  await new Promise((done) => server.once('close', done))
}

test('作り直す前に開いた質問は、作り直したあとも送れる', async ({ page }) => {
  test.setTimeout(300_000)
  const dataDir = mkdtempSync(join(tmpdir(), 'ochitsuite-rebuild-'))
  const before = serve(dataDir)
  await expect.poll(isReady, { timeout: 120_000 }).toBe(true)
  await page.goto(`${address}/start/came`)
  await personAt(page).choose('電話')
  await personAt(page).sees('どんな用件ですか')
  await stop(before)
  expect(spawnSync('npm', ['run', 'build'], { stdio: 'ignore' }).status).toBe(0)
  const after = serve(dataDir)
  await expect.poll(isReady, { timeout: 120_000 }).toBe(true)
  await personAt(page).choose('身におぼえのない請求')
  await personAt(page).sees(/すぐに返事をしなくて大丈夫です/)
  await stop(after)
  rmSync(dataDir, { recursive: true })
})
