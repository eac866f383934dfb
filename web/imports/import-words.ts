import type { ImportLine, ImportState, RowState } from '../../server/imports/contract.ts'
import { count } from '../app/format.ts'

export const stateWords: Record<ImportState, string> = {
  preview: '待确认',
  checking: '正在核对',
  loading: '正在写入',
  done: '已完成',
  refused: '有误，未写入',
  failed: '出错，已停下',
  cancelled: '已取消',
}

export const rowWords: Record<RowState, string> = {
  bad: '有误',
  added: '新增',
  changed: '更新',
  same: '以前已导入',
  good: '无误，未写入',
}

/** Whether a process works on it, so that the page has to ask again. */
export function isUnderWay({ state }: Pick<ImportLine, 'state'>): boolean {
  return state === 'checking' || state === 'loading'
}

/** How far it is, in counts. */
export function progressWords({ state, read, total, good, unit }: ImportLine): string {
  if (state === 'checking') return `正在核对，已读 ${count(read)} 行，共 ${count(total)} 行`
  return `正在写入，已写 ${count(read)} ${unit}，共 ${count(good)} ${unit}`
}

/** What came of it, in one line. */
export function resultWords(line: ImportLine): string {
  const { state, total, added, changed, same, bad, unit } = line
  if (state === 'done') {
    const parts = [
      added && `新增 ${count(added)} ${unit}`,
      changed && `更新 ${count(changed)}`,
      same && `以前已导入 ${count(same)}`,
      bad && `有误 ${count(bad)} 行`,
    ]
    return parts.filter(Boolean).join('，') || '没有新的内容'
  }
  if (isUnderWay(line)) return progressWords(line)
  if (state === 'refused') return `${count(bad)} 行有误，一行也没有写入`
  return `共 ${count(total)} 行`
}
