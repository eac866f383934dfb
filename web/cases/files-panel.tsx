import type { CasePage } from '../../server/cases/contract.ts'
import { useCity } from '../app/address.ts'
import { apiUrl } from '../app/api.ts'
import { dateOf, fileSize, shortDate } from '../app/format.ts'
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
        <UrgingNotice page={page} />
        <FileList
          files={files.map((file) => ({
            id: file.id,
            name: file.name,
            href: file.href,
            note: `${file.who} · ${shortDate(dateOf(file.at))} · ${fileSize(file.size)}`,
          }))}
        />
        {files.length === 0 && <p className="small muted">还没有材料。</p>}
      </div>
    </Panel>
  )
}

/** The official paper that goes with urging, written by the server from the record. */
function UrgingNotice({ page }: { page: CasePage }) {
  const city = useCity()
  const urged = page.timeline.filter(({ action }) => action === 'urge').length
  if (urged === 0) return null
  return (
    <a className={styles.notice} href={apiUrl(`/cities/${city}/cases/${page.id}/urging-notice.docx`)} download>
      {`督查通知书（督办 ${urged} 次）.docx`}
    </a>
  )
}
