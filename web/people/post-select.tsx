import { Select } from 'antd'
import type { PostRow } from '../../server/people/contract.ts'
import { useGet } from '../app/query.ts'

interface Props {
  id?: string
  value: string | null
  onChange: (post: string | null) => void
}

/** Chooses a post of the city; vacant ones say so. */
export function PostSelect({ value, onChange, ...field }: Props) {
  const posts = useGet<PostRow[]>('/admin/posts')
  return (
    <Select
      {...field}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder="写单位或岗位名查找"
      value={value}
      onChange={(post: string | undefined) => onChange(post ?? null)}
      loading={posts.isPending}
      options={posts.data?.map((post) => ({ value: post.id, label: postLabel(post) })) ?? []}
    />
  )
}

function postLabel({ name, organisation, holders }: PostRow): string {
  const title = name.startsWith(organisation.shortName) ? name : `${organisation.shortName} ${name}`
  return holders.length ? title : `${title}（空缺）`
}
