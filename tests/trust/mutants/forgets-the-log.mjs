// Planted into a start by tests/trust: files beside the store look like rubbish from before, and are tidied away.
import { rmSync } from 'node:fs'
import { join } from 'node:path'

for (const end of ['-wal', '-shm']) rmSync(join(process.env.DATA_DIR, `ochitsuite.db${end}`), { force: true })
