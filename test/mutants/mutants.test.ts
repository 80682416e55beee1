import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../files.ts'
import { linesOf } from './changed.ts'
import { listPlaces } from './list.ts'
import { sample } from './sample.ts'

const listed = async (source: string) => {
  const dir = folderOf({ 'code.ts': source })
  return (await listPlaces([join(dir, 'code.ts')])).map(({ at }) => at)
}

test('the mistakes of ours are among those that are made', async () => {
  const source = [
    'export async function change(db: Db, owner: Owner) {',
    "  await db.update('note').where('owner', '=', owner).execute()",
    '  if (!owner) throw new Error()',
    '  log.info(owner)',
    '  return { ...owner, db }',
    '}',
  ].join('\n')
  const ours = (await listed(source)).filter((at) =>
    / (StatementRemoved|LinkRemoved|SpreadRemoved) /.test(at),
  )
  expect(ours).toEqual([
    '2:2-2:62 StatementRemoved 0',
    '2:8-2:52 LinkRemoved 0',
    '3:14-3:31 StatementRemoved 0',
    '5:9-5:25 SpreadRemoved 0',
  ])
})

test('a change that could be made twice at one place is told apart, and wording is left as it is', async () => {
  expect(await listed("export const isNew = (age: number) => age > 3 && 'new'")).toEqual([
    '1:21-1:54 ArrowFunction 0',
    '1:38-1:54 ConditionalExpression 0',
    '1:38-1:54 ConditionalExpression 1',
    '1:38-1:54 LogicalOperator 0',
    '1:38-1:45 ConditionalExpression 0',
    '1:38-1:45 EqualityOperator 0',
    '1:38-1:45 EqualityOperator 1',
  ])
})

test('a diff tells its lines by file', () => {
  const diff = [
    'diff --git src/a.ts src/a.ts',
    '--- src/a.ts',
    '+++ src/a.ts',
    '@@ -3 +3,2 @@ function x',
    '-old',
    '+new',
    '+newer',
    '@@ -9,2 +10,0 @@',
    '--- gone',
    '-gone',
    '--- src/b.ts',
    '+++ src/b.ts',
    '@@ -1 +7 @@',
  ].join('\n')
  expect([...linesOf(diff)].map(([file, lines]) => [file, [...lines]])).toEqual([
    ['src/a.ts', [3, 4]],
    ['src/b.ts', [7]],
  ])
})

test('a sample takes as many from each group, and the same again by its seed', () => {
  const groups = [1, 2].map((group) => Array.from({ length: 50 }, (_, at) => `${group} ${at}`))
  const chosen = sample([...groups, ['3 0']], 30, 7)
  expect(chosen).toHaveLength(21)
  expect(new Set(chosen).size).toBe(21)
  expect(chosen.filter((name) => name.startsWith('2 '))).toHaveLength(10)
  expect(sample([...groups, ['3 0']], 30, 7)).toEqual(chosen)
  expect(sample([...groups, ['3 0']], 30, 8)).not.toEqual(chosen)
})
