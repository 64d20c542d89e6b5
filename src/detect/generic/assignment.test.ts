import { describe, expect, it } from 'vitest'
import { readAssignment } from './assignment.ts'

describe('an assignment', () => {
  it.each([
    ['', 'password = "', { name: 'password', operator: 'assign', quote: '"' }],
    ['export DB_', 'PASSWORD=', { name: 'DB_PASSWORD', beforeName: 'export', operator: 'assign', quote: '' }],
    ['  "', 'password": "', { name: 'password', operator: 'colon', isNameQuoted: true, isSpaced: true }],
    ['"', 'token\\":\\"', { name: 'token', operator: 'colon', quote: '"', isNameQuoted: true }],
    ["$db['", "password'] => '", { name: 'password', operator: 'assign', quote: "'" }],
    ['user.set', 'Password("', { name: 'user.setPassword', operator: 'call' }],
    ['if (a.', 'password === "', { name: 'a.password', operator: 'compare' }],
    ['set("db.', 'password", "', { name: 'db.password', operator: 'pair', isNameQuoted: true }],
    ['<', 'password>', { name: 'password', operator: 'element' }],
    ['run --db-', 'password ', { name: '--db-password', operator: 'space', quote: '' }],
    ['const val DB_', 'PASS: String = "', { name: 'DB_PASS', operator: 'assign' }],
    ['on((', 'secret) => f("', { isArrow: true }],
    ['<property name="', 'password" value="', { name: 'password', operator: 'assign', quote: '"' }],
  ])('%s%s is read', (before, lead, expected) => {
    expect(readAssignment(before, lead)).toMatchObject(expected)
  })
})
