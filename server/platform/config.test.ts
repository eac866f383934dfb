import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

describe('settings', () => {
  test('have values that work without any', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      databaseUrl: null,
      publicUrl: 'http://127.0.0.1:8080',
      empty: false,
    })
  })

  test('are taken from the environment and the command line', () => {
    const given = { PORT: '80', PUBLIC_URL: 'https://zq.example.cn/', DATABASE_URL: 'postgresql://u:p@h/d' }
    expect(readConfig(given, ['--empty'])).toMatchObject({
      port: 80,
      publicUrl: 'https://zq.example.cn',
      databaseUrl: 'postgresql://u:p@h/d',
      empty: true,
    })
  })

  test.each([
    ['PORT', '65536', '整数'],
    ['PORT', '80a', '整数'],
    ['HOST', 'a host', '主机名'],
    ['DATABASE_URL', 'mysql://h/d', 'postgres:'],
    ['SMTP_URL', 'mail.example.cn', 'smtp:'],
    ['MAIL_FROM', 'nobody', '电子邮件'],
    ['SESSION_HOURS', '0', '1 至 720'],
    ['LOG_LEVEL', 'loud', 'warn'],
  ])('%s=%s is refused with what would be right', (name, value, hint) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`${name}: .*${hint}`))
  })

  test('that are wrong are named all at once, and passwords in them are not repeated', () => {
    const read = () => readConfig({ PORT: '-1', DATABASE_URL: 'mysql://u:secret@h/d' }, ['--demo'])
    expect(read).toThrow(/--demo[^]*PORT|PORT[^]*--demo/)
    expect(read).not.toThrow(/secret/)
  })
})
