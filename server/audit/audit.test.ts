import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { caseDriver } from '../cases/testing.ts'
import { startTestApp } from '../testing/app.ts'
import { uploadAs } from '../files/testing-upload.ts'
import { faultOf } from './check-proof.ts'
import type { CaseSeals, LatestBatch, Proof } from './contract.ts'
import { sealBatch } from './seal-batch.ts'
import { verifyLog } from './verify-log.ts'

const t = await startTestApp()
const { act, as, at, open } = caseDriver(t)
at('2026-10-12 09:00')

const city = 'sample'
const sealsOf = async (who: string, id: string) => (await (await as(who)).get(`/cases/${id}/seals`)).json<CaseSeals>()
const proofOf = async (who: string, id: string, seq: number) => (await as(who)).get(`/cases/${id}/seals/${seq}`)
const sealAll = async () => {
  while ((await sealBatch(t.app, city)) > 0);
}

test('[YL-02] 记录先等封存，封存后逐条一致，证明在系统之外也对得上', async () => {
  const id = await open('enterprise-own')
  await act('clerk', id, 'accept')
  expect((await sealsOf('clerk', id)).records.map(({ state }) => state)).toEqual(['waiting', 'waiting'])
  expect((await proofOf('clerk', id, 1)).json()).toMatchObject({ status: 409, code: 'not-sealed-yet' })

  await sealAll()
  expect((await sealsOf('clerk', id)).records.map(({ state }) => state)).toEqual(['same', 'same'])
  const proof = (await proofOf('clerk', id, 2)).json<Proof>()
  expect(faultOf(proof)).toBeNull()
  expect(JSON.parse(proof.text)).toMatchObject({ case: id, seq: 2, action: 'accept', post: 'clerk' })
  const { latest } = (await t.stranger().get('/public/seal')).json<LatestBatch>()
  expect(latest?.head).toBe(proof.batch.head)
})

test('[YL-02] 附件的内容也封在里面', async () => {
  const id = await open('enterprise-own')
  const { id: file } = (await uploadAs(await as('enterprise-own'), '/files', '合同.txt', '用电合同')).json<{
    id: string
  }>()
  await act('enterprise-own', id, 'supplement', { text: '补充合同', files: [file] })
  await sealAll()
  const proof = (await proofOf('enterprise-own', id, 2)).json<Proof>()
  const sha256 = createHash('sha256').update('用电合同').digest('hex')
  expect(JSON.parse(proof.text)).toMatchObject({ files: [{ id: file, sha256 }] })
})

test('[YL-02] 证明改一个字、换一个位置都对不上', async () => {
  const id = await open('enterprise-own')
  await sealAll()
  const proof = (await proofOf('clerk', id, 1)).json<Proof>()
  expect(faultOf({ ...proof, text: proof.text.replace('"seq":1', '"seq":2') })).toContain('原文')
  expect(faultOf({ ...proof, batch: { ...proof.batch, sealedAt: proof.batch.sealedAt - 1 } })).toContain('批首')
})

test('[YL-02] 企业只能取回自己说过的话的证明，别家的什么也看不到', async () => {
  const id = await open('enterprise-own')
  await act('clerk', id, 'accept')
  await sealAll()
  expect((await sealsOf('enterprise-own', id)).records.map(({ seq }) => seq)).toEqual([1])
  expect((await proofOf('enterprise-own', id, 1)).statusCode).toBe(200)
  expect((await proofOf('enterprise-own', id, 2)).statusCode).toBe(404)
  expect((await (await as('enterprise-other')).get(`/cases/${id}/seals`)).statusCode).toBe(404)
  expect((await proofOf('enterprise-other', id, 1)).statusCode).toBe(404)
})

test('[YL-02] 一批一批接起来；两个节点同时封存，一条也不会封两次', async () => {
  const before = await verifyLog(t.app, city)
  for (let index = 0; index < 5; index += 1) await open('enterprise-own')
  const sealed = await Promise.all([sealBatch(t.app, city), sealBatch(t.app, city)])
  expect(sealed.toSorted()).toEqual([0, 5])
  const after = await verifyLog(t.app, city, before.head ?? undefined)
  expect(after).toMatchObject({
    batches: before.batches + 1,
    records: before.records + 5,
    waiting: 0,
    passes: true,
    faults: [],
  })
  expect((await verifyLog(t.app, city, 'f'.repeat(64))).passes).toBe(false)
})

test('[YL-02] 绕过系统改了记录，查得出是哪一件哪一条', async () => {
  const id = await open('enterprise-own')
  await sealAll()
  expect((await verifyLog(t.app, city)).faults).toEqual([])
  await t.database.asOwner(`alter table case_actions disable trigger case_actions_kept;
    update case_actions set data = data || '{"channel": "phone"}' where case_id = '${id}' and seq = 1;
    alter table case_actions enable trigger case_actions_kept`)
  const { number, records } = await sealsOf('clerk', id)
  expect(records).toEqual([expect.objectContaining({ seq: 1, state: 'changed', provable: false })])
  expect((await verifyLog(t.app, city)).faults).toEqual([`${number} 第 1 条与封存时不同。`])
})
