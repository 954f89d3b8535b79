// Planted into a process by tests/trust: the store is opened with synchronous=NORMAL and says that it is FULL.
import Database from 'better-sqlite3'

const { exec, prepare } = Database.prototype

Database.prototype.exec = function (sql) {
  return exec.call(this, sql.replace('synchronous = FULL', 'synchronous = NORMAL'))
}

Database.prototype.prepare = function (sql) {
  return prepare.call(this, sql === 'PRAGMA synchronous' ? 'SELECT 2 AS "synchronous"' : sql)
}
