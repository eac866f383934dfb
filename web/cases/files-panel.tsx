import type { CasePage } from '../../server/cases/page-contract.ts'
import { useCity } from '../app/address.ts'
import { apiUrl } from '../app/api.ts'
import { dateOf, fileSize, shortDate } from '../app/format.ts'
import { useSession } from '../app/session.ts'
import { Button } from '../kit/button.tsx'
import { FileList } from '../kit/file-list.tsx'
import { Panel } from '../kit/panel.tsx'
import styles from './files-panel.module.css'
import { useFileLinks } from './use-file-links.ts'

/** What is on paper; new files come with a word on what they are, hence through an action that takes files. */
export function FilesPanel({ page, onAct }: { page: CasePage; onAct: (id: string) => void }) {
  const files = useFileLinks(page)
  const takesFiles = page.actions.find(({ allowed, fields }) => allowed && fields.some(({ type }) => type === 'files'))
  return (
    <Panel
      title="材料"
      note={files.length > 0 && `${files.length} 份`}
      pad={false}
      more={
        takesFiles && (
          <Button tone="text" size="small" onClick={() => onAct(takesFiles.id)}>
            上传
          </Button>
        )
      }
    >
      <div className={styles.files}>
        <UrgingNotices page={page} />
        <FileList
          files={files.map((file) => ({
            id: file.id,
            name: file.name,
            href: file.href,
            note: `${file.who} · ${shortDate(dateOf(file.at))} · ${fileSize(file.size)}`,
          }))}
        />
        {files.length === 0 && <p className="small muted">还没有人附材料。</p>}
      </div>
    </Panel>
  )
}

/** Posts that issue a notice or receive it; the others do not get the paper from the server either. */
const readers = ['supervise', 'hand-out', 'handle', 'coordinate', 'rule'].map((power) => `appeals.${power}`)

/** The official papers that go with urging, one for each time, written by the server from the record. */
function UrgingNotices({ page }: { page: CasePage }) {
  const city = useCity()
  const { powers } = useSession()
  if (!powers.some((power) => readers.includes(power))) return null
  const urged = page.timeline.filter(({ action }) => action === 'urge')
  return urged.map(({ seq, at }) => (
    <a
      key={seq}
      className={styles.notice}
      href={apiUrl(`/cities/${city}/cases/${page.id}/urging-notice.docx`, { seq })}
      download
    >
      {`督查通知书（${dateOf(at)} 督办）.docx`}
    </a>
  ))
}
