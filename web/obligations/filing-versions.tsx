import type { Filing, FilingVersion } from '../../server/obligations/filings/contract.ts'
import { useCity } from '../app/address.ts'
import { apiUrl } from '../app/api.ts'
import { fileSize, longTime } from '../app/format.ts'
import { FactList } from '../kit/fact-list.tsx'
import { FileList } from '../kit/file-list.tsx'
import { Light } from '../kit/light.tsx'
import { Panel } from '../kit/panel.tsx'
import styles from './obligations.module.css'

/** What was handed in each time, the latest first. */
export function FilingVersions({ filing: { versions } }: { filing: Filing }) {
  return versions.map((version) => (
    <Panel
      key={version.version}
      title={versions.length > 1 ? `第 ${version.version} 次报送` : '报送的内容'}
      note={`${longTime(version.madeAt)}，${version.madeBy}`}
      more={<Review version={version} />}
    >
      <FactList
        facts={[
          ['材料', version.unit ? `${version.paper}，写的是${version.unit}` : version.paper],
          ['标题', version.title],
          ['内容', version.content && <span className={styles.content}>{version.content}</span>],
          ['附件', version.files.length > 0 && <Files files={version.files} />],
          ['退回', version.review?.outcome === 'returned' && version.review.reason],
        ]}
      />
    </Panel>
  ))
}

function Review({ version: { review } }: { version: FilingVersion }) {
  if (!review) return <Light name="wait">待审核</Light>
  const words = `${review.outcome === 'accepted' ? '审核通过' : '退回'}，${review.by}，${longTime(review.at)}`
  return <Light name={review.outcome === 'accepted' ? 'done' : 'stuck'}>{words}</Light>
}

function Files({ files }: Pick<FilingVersion, 'files'>) {
  const city = useCity()
  return (
    <FileList
      files={files.map(({ id, name, size }) => ({
        id,
        name,
        href: apiUrl(`/cities/${city}/files/${id}`),
        note: fileSize(size),
      }))}
    />
  )
}
