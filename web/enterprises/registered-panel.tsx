import type { EnterpriseView } from '../../server/enterprises/contract.ts'
import { dateOf } from '../app/format.ts'
import { FactList } from '../kit/fact-list.tsx'
import { Panel } from '../kit/panel.tsx'
import { capitalWords, sizeWords, statusWords } from './enterprise-words.ts'
import styles from './enterprises.module.css'

const sources: Record<string, string> = { manual: '登记', import: '导入', api: '其他系统', demonstration: '演示' }

/** What the registry says of an enterprise. */
export function RegisteredPanel({ enterprise }: { enterprise: EnterpriseView }) {
  const { aliases, size, status, source, createdAt } = enterprise
  const named = (kind: EnterpriseView['aliases'][number]['kind']) =>
    aliases.filter((alias) => alias.kind === kind).map(({ name }) => name)
  return (
    <Panel title="登记信息" note={`${dateOf(createdAt)} ${sources[source] ?? source}`}>
      <FactList
        labelWidth={110}
        facts={[
          [
            '统一社会信用代码',
            <span key="code" className={styles.code}>
              {enterprise.creditCode}
            </span>,
          ],
          ['简称', named('short-name').join('、')],
          ['曾用名', named('former-name').join('、')],
          ['曾用信用代码', named('former-code').join('、')],
          ['所在区县', enterprise.districtName],
          ['园区', enterprise.park?.name],
          ['集团', enterprise.businessGroup],
          ['标签', enterprise.tags.map(({ name }) => name).join('、')],
          ['住所', enterprise.address],
          ['企业类型', enterprise.kind],
          ['行业', enterprise.industry],
          ['注册资本', <Capital key="capital" enterprise={enterprise} />],
          ['成立日期', enterprise.established],
          ['企业规模', size && sizeWords[size]],
          ['经营状态', statusWords[status]],
        ]}
      />
    </Panel>
  )
}

/** What was written stands beside the amount when it reads otherwise. */
function Capital({ enterprise }: { enterprise: EnterpriseView }) {
  const { capitalFen, capitalText } = enterprise
  const words = capitalWords(enterprise)
  if (!capitalText) return <span className="muted">没有登记</span>
  if (capitalFen === null)
    return (
      <>
        {`${capitalText} `}
        <span className="muted">说不准是多少，照原样保留</span>
      </>
    )
  return (
    <>
      {words}
      {capitalText.replaceAll(' ', '') !== words.replaceAll(' ', '') && (
        <span className="muted">{`  登记写作“${capitalText}”`}</span>
      )}
    </>
  )
}
