import type { EnterpriseView, NewEnterprise } from '../../server/enterprises/contract.ts'

/** What the form holds: every field as text or choice, so that nothing is lost while somebody types. */
export interface EnterpriseDraft {
  creditCode: string
  name: string
  shortNames: string
  formerNames: string
  district: string | null
  kind: string
  industry: string
  capitalText: string
  established: string | null
  address: string
  scope: string
  keyEnterprise: boolean
  aboveScale: boolean
  size: NonNullable<NewEnterprise['size']> | null
  status: NonNullable<NewEnterprise['status']>
  businessGroup: string
  park: string | null
  tags: string[]
  contactPerson: string
  contactPhone: string
}

export const emptyDraft: EnterpriseDraft = {
  creditCode: '',
  name: '',
  shortNames: '',
  formerNames: '',
  district: null,
  kind: '',
  industry: '',
  capitalText: '',
  established: null,
  address: '',
  scope: '',
  keyEnterprise: false,
  aboveScale: false,
  size: null,
  status: 'active',
  businessGroup: '',
  park: null,
  tags: [],
  contactPerson: '',
  contactPhone: '',
}

export function draftOf(view: EnterpriseView): EnterpriseDraft {
  const named = (kind: string) =>
    view.aliases
      .filter((alias) => alias.kind === kind)
      .map(({ name }) => name)
      .join('、')
  return {
    creditCode: view.creditCode,
    name: view.name,
    shortNames: named('short-name'),
    formerNames: named('former-name'),
    district: view.district,
    kind: view.kind,
    industry: view.industry,
    capitalText: view.capitalText,
    established: view.established,
    address: view.address,
    scope: view.scope,
    keyEnterprise: view.keyEnterprise,
    aboveScale: view.aboveScale,
    size: view.size,
    status: view.status,
    businessGroup: view.businessGroup,
    park: view.park?.id ?? null,
    tags: view.tags.map(({ id }) => id),
    contactPerson: view.contact?.person ?? '',
    contactPhone: view.contact?.phone ?? '',
  }
}

/** What the server is told: only what differs from `before`, so that nobody else's change is overwritten by an old value. */
export function changesOf(draft: EnterpriseDraft, before: EnterpriseDraft): Partial<NewEnterprise> {
  const { shortNames, formerNames, ...rest } = draft
  const changed = Object.entries(rest).filter(
    ([name, value]) => String(value) !== String(before[name as keyof EnterpriseDraft]),
  )
  return {
    ...(Object.fromEntries(changed) as Partial<NewEnterprise>),
    ...(shortNames !== before.shortNames && { shortNames: namesOf(shortNames) }),
    ...(formerNames !== before.formerNames && { formerNames: namesOf(formerNames) }),
  }
}

function namesOf(text: string): string[] {
  return text
    .split(/[、,，;；\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
}
