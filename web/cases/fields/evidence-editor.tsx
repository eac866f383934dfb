import { Input } from 'antd'
import { Field } from '../../kit/field.tsx'
import { Light } from '../../kit/light.tsx'
import { neededEvidence, pieceOf, type EvidencePiece } from '../act-values.ts'
import { Uploads } from '../uploads.tsx'
import type { EditorProps } from './editor.ts'
import styles from './fields.module.css'

/** The pieces of evidence that the chosen outcome needs, each on its own: words, or a file where the outcome asks for one. */
export function EvidenceEditor({ field, fields, values, onChange, error }: EditorProps) {
  const needed = neededEvidence(fields, values)
  const present = values[field.id]
  const change = (id: string, part: Partial<EvidencePiece>) =>
    onChange({ ...(present as object), [id]: { ...pieceOf(present, id), ...part } })
  return (
    <Field label={field.name} hint={field.hint ?? '不同结果要不同的依据'} error={error} group>
      {needed.length === 0 ? (
        <p className={styles.waiting}>先选办理结果，这里列出它要的依据。</p>
      ) : (
        <ul className={styles.evidence}>
          {needed.map(({ id, name, files }) => (
            <li key={id}>
              <Piece
                name={name}
                needsFile={files === true}
                piece={pieceOf(present, id)}
                onChange={(part) => change(id, part)}
              />
            </li>
          ))}
        </ul>
      )}
    </Field>
  )
}

interface PieceProps {
  name: string
  needsFile: boolean
  piece: EvidencePiece
  onChange: (part: Partial<EvidencePiece>) => void
}

function Piece({ name, needsFile, piece, onChange }: PieceProps) {
  const given = needsFile ? piece.files.length > 0 : piece.text.trim() !== ''
  return (
    <>
      <div className={styles.piece}>
        <strong>{name}</strong>
        <Light name={given ? 'done' : 'wait'}>{given ? '已有' : needsFile ? '要附材料' : '要写明'}</Light>
      </div>
      <Input.TextArea
        aria-label={name}
        autoSize={{ minRows: needsFile ? 1 : 2, maxRows: 6 }}
        maxLength={2000}
        placeholder={needsFile ? '说明，可不填' : '写明文件、条款或事实'}
        value={piece.text}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      <Uploads files={piece.files} onChange={(files) => onChange({ files })} />
    </>
  )
}
