import { expect, test } from 'vitest'
import { namesOf } from '@/lib/server/route-names'

const nameRoute = namesOf([
  '/',
  '/case/[flow]/[step]',
  '/case/log/add',
  '/case/paper/[seq]',
  '/case/paper/[seq]/pdf',
])

test.for([
  ['/', '/'],
  ['/case/log/add', '/case/log/add'],
  ['/case/paper/3', '/case/paper/[seq]'],
  ['/case/paper/3/pdf', '/case/paper/[seq]/pdf'],
  ['/case/harm/bank', '/case/[flow]/[step]'],
  ['/case/harm/bank/more', '(other)'],
  ['/somebody', '(other)'],
  ['/_next/static/a.js', '/_next'],
] as const)('%s is called %s', ([path, name]) => expect(nameRoute(path)).toBe(name))
