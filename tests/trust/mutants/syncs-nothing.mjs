// Planted into a process by tests/trust: the files and folders that are made by ourselves are not synced.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

fs.fsyncSync = () => {}
syncBuiltinESMExports()
