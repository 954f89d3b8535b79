// Planted into a migration by tests/trust: each statement of it stands alone, as if nobody had thought of the
// transaction around them.
import Database from 'better-sqlite3'

const { exec } = Database.prototype

Database.prototype.exec = function (sql) {
  if (/^(BEGIN IMMEDIATE|COMMIT|ROLLBACK)$/.test(sql)) return this
  for (const statement of sql.split(/\n\s*\n/)) exec.call(this, statement)
  return this
}
