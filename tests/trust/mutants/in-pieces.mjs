// Planted into a migration by tests/trust: each statement of it stands alone, as if nobody had thought of the
// transaction around them; and each takes its time, so that a kill falls between two of them.
import Database from 'better-sqlite3'

const { exec } = Database.prototype
const asleep = new Int32Array(new SharedArrayBuffer(4))

Database.prototype.exec = function (sql) {
  if (/^(BEGIN IMMEDIATE|COMMIT|ROLLBACK)$/.test(sql)) return this
  for (const statement of sql.split(/\n\s*\n/)) {
    exec.call(this, statement)
    Atomics.wait(asleep, 0, 0, 15)
  }
  return this
}
