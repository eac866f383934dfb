import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { systemViewer } from '../access/viewer.ts'
import { storedZip } from '../documents/xlsx/testing-zip.ts'
import { startTestApp } from '../testing/app.ts'
import type { StoredFile } from './contract.ts'
import { requireOwnUploads } from './find-files.ts'
import { openFile } from './open-file.ts'
import { mostBytes } from './store-file.ts'
import { uploadAs } from './testing-upload.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'files-'))
afterAll(() => rm(dataDir, { recursive: true }))
const t = await startTestApp({ config: { dataDir } })
const clerk = await t.signIn('clerk')
const handler = await t.signIn('industry-handler')
const own = await t.signIn('enterprise-own')

const upload = (name: string, content: Buffer | string, agent = clerk) => uploadAs(agent, '/files', name, content)
const stored = async (name: string, content: Buffer | string, agent = clerk): Promise<StoredFile> => {
  const response = await upload(name, content, agent)
  expect(response.statusCode, response.body).toBe(201)
  return response.json()
}

const pdf = '%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const contentTypes = (part: string) =>
  storedZip({
    '[Content_Types].xml': `<Types><Override PartName="/a.xml" ContentType="application/vnd.${part}.main+xml"/></Types>`,
    'a.xml': '<a/>',
  })
const docx = contentTypes('openxmlformats-officedocument.wordprocessingml.document')
const docm = contentTypes('ms-word.document.macroEnabled')
const oldOffice = (...streams: string[]) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    ...streams.map((name) => Buffer.from(`${name}\0`, 'utf16le')),
  ])

describe('what is taken', () => {
  test.each([
    ['合同.pdf', pdf, '合同.pdf', 'application/pdf'],
    ['现场.PNG', png, '现场.PNG', 'image/png'],
    ['说明.docx', docx, '说明.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['报告.doc', oldOffice('WordDocument'), '报告.doc', 'application/msword'],
    ['报告.wps', oldOffice('WordDocument'), '报告.wps', 'application/msword'],
    ['台账.xls', oldOffice('Workbook'), '台账.xls', 'application/vnd.ms-excel'],
    ['批复.ofd', storedZip({ 'OFD.xml': '<ofd/>', 'Doc_0/Document.xml': '<d/>' }), '批复.ofd', 'application/ofd'],
    ['记录.txt', '第一行\r\n第二行', '记录.txt', 'text/plain; charset=utf-8'],
    ['名单.csv', Buffer.from([0xc6, 0xf3, 0xd2, 0xb5]), '名单.csv', 'text/csv'],
    ['其实是图片.pdf', png, '其实是图片.pdf.png', 'image/png'],
    ['../../x.pdf', pdf, 'x.pdf', 'application/pdf'],
  ])('%s', async (name, content, kept, type) => {
    expect(await stored(name, content)).toMatchObject({ name: kept, type, size: Buffer.byteLength(content) })
  })

  test.each([
    ['资料.zip', storedZip({ 'a.txt': 'a' }), '压缩包不收，请解压后把里面的文件分别上传。'],
    ['压缩包.docx', storedZip({ 'a.txt': 'a' }), '压缩包不收，请解压后把里面的文件分别上传。'],
    ['带宏.docm', docm, '带宏的文档不收，请另存为不带宏的 docx 后再上传。'],
    ['带宏.doc', oldOffice('WordDocument', '_VBA_PROJECT'), '带宏的文档不收，请另存为不带宏的文件后再上传。'],
    [
      '程序.pdf',
      Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
      '这种文件不收。可以上传：PDF、OFD、图片、Word、Excel、PowerPoint、txt、csv。',
    ],
    [
      '网页.html',
      '<script>alert(1)</script>',
      '这种文件不收。可以上传：PDF、OFD、图片、Word、Excel、PowerPoint、txt、csv。',
    ],
    [
      '二进制.txt',
      Buffer.from([0x41, 0x00, 0x42]),
      '这种文件不收。可以上传：PDF、OFD、图片、Word、Excel、PowerPoint、txt、csv。',
    ],
    ['空.txt', '', '这个文件是空的，请检查后再上传。'],
  ])('%s is refused with a sentence', async (name, content, sentence) => {
    const response = await upload(name, content)
    expect(response.json()).toMatchObject({ status: 422, errors: [{ field: 'file', message: sentence }] })
  })

  test('20 MB to the byte is taken, one byte more is not, and leaves nothing behind', async () => {
    const full = Buffer.alloc(mostBytes, 'a')
    expect((await upload('满.txt', full)).statusCode).toBe(201)
    const over = await upload('超.txt', Buffer.concat([full, Buffer.from('a')]))
    expect(over.json()).toMatchObject({
      status: 413,
      code: 'file-too-large',
      detail: '文件超过 20 MB，请压缩或分开后再上传。',
    })
    expect(await readdir(join(dataDir, 'files', '.incoming'))).toEqual([])
  })

  test('strangers may not upload, and a form without a file is told so', async () => {
    expect((await upload('a.txt', 'a', t.stranger())).statusCode).toBe(401)
    const none = await clerk.post('/files', Buffer.from('--x--\r\n'), {
      'content-type': 'multipart/form-data; boundary=x',
    })
    expect(none.json()).toMatchObject({ code: 'file-missing' })
  })

  test('the same content lies once, under its hash', async () => {
    await stored('甲.txt', '同样的内容')
    const before = await readdir(join(dataDir, 'files', 'sample'), { recursive: true })
    await stored('乙.txt', '同样的内容', handler)
    expect(await readdir(join(dataDir, 'files', 'sample'), { recursive: true })).toEqual(before)
  })
})

describe('who opens it', () => {
  test('the uploader does; anybody else is told what they are told of a file that does not exist', async () => {
    const file = await stored('现场.png', png, own)
    const mine = await own.get(`/files/${file.id}`)
    expect(mine.rawPayload.equals(png)).toBe(true)
    const nowhere = await handler.get('/files/018f0000-0000-7000-8000-000000000000')
    for (const other of [handler, clerk, await t.signIn('enterprise-other'), await t.signIn('clerk', 'neighbour')]) {
      const response = await other.get(`/files/${file.id}`)
      expect([response.statusCode, response.body]).toEqual([404, nowhere.body])
    }
  })

  test('it is saved, not run: only pictures are shown, and only when asked', async () => {
    const picture = await stored('图.png', png)
    const document = await stored('文.pdf', pdf)
    const headers = async (path: string) => (await clerk.get(path)).headers
    expect((await headers(`/files/${picture.id}`))['content-disposition']).toMatch(/^attachment;/)
    expect((await headers(`/files/${picture.id}?show=true`))['content-disposition']).toMatch(/^inline;/)
    expect(await headers(`/files/${document.id}?show=true`)).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment;/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
  })

  test('a mechanism decides by its own check', async () => {
    const file = await stored('证据.pdf', pdf, clerk)
    await t.app.database.system('sample', async (tx) => {
      await expect(openFile(tx, file.id, async () => false)).rejects.toMatchObject({ status: 404 })
      expect(await openFile(tx, file.id, async () => true)).toMatchObject({ name: '证据.pdf' })
    })
  })
})

describe('attaching', () => {
  const attach = (agent: typeof clerk, ids: string[], already = 0) => {
    const person = agent.session!.person.id
    const viewer = { ...systemViewer('sample'), reach: 'city' as const, person }
    return t.app.database.transaction(viewer, (tx) => requireOwnUploads(tx, ids, already))
  }

  test('one attaches only what one uploaded oneself', async () => {
    const mine = await stored('我的.txt', '我的')
    const theirs = await stored('别人的.txt', '别人的', handler)
    expect((await attach(clerk, [mine.id])).map(({ id }) => id)).toEqual([mine.id])
    await expect(attach(clerk, [mine.id, theirs.id])).rejects.toMatchObject({ status: 404 })
  })

  test('the 20th file of a case is attached, the 21st is not', async () => {
    const { id } = await stored('一.txt', '一')
    expect(await attach(clerk, [id], 19)).toHaveLength(1)
    await expect(attach(clerk, [id], 20)).rejects.toMatchObject({
      code: 'too-many-files',
      detail: '一件事项最多 20 个附件，已有 20 个，还能加 0 个。',
    })
  })
})
