import type { NewVisit } from '../../server/liaison/contract.ts'
import type { SentFile } from '../cases/act-values.ts'

/** What the form for a visit holds until it is sent. */
export interface VisitDraft {
  enterprise: { id: string; name: string } | null
  on: string
  place: string
  companions: string[]
  saw: string
  problems: string[]
  files: SentFile[]
  cleanConduct: boolean
}

export const emptyVisit = (today: string): VisitDraft => ({
  enterprise: null,
  on: today,
  place: '',
  companions: [],
  saw: '',
  problems: [],
  files: [],
  cleanConduct: false,
})

/** Why it cannot be sent yet, the first thing that is missing; undefined when all is there. */
export function missingIn(
  { enterprise, on, saw, problems, cleanConduct }: VisitDraft,
  today: string,
): string | undefined {
  if (!enterprise) return '先选企业'
  if (!on || on > today) return '日期不能晚于今天'
  if (saw.trim().length < 2) return '写一句看了什么'
  if (problems.some((each) => each.trim() !== '' && [...each.trim()].length < 5)) return '每个问题至少写 5 个字'
  return cleanConduct ? undefined : '确认廉洁记录后才能提交'
}

/** What is sent; blank problems are left out. */
export const visitOf = (draft: VisitDraft, enterprise: string, post: string | undefined): NewVisit => ({
  ...(post && { post }),
  enterprise,
  on: draft.on,
  place: draft.place,
  companions: draft.companions,
  saw: draft.saw.trim(),
  problems: draft.problems.map((each) => each.trim()).filter(Boolean),
  files: draft.files.map(({ id }) => id),
  cleanConduct: draft.cleanConduct,
})
