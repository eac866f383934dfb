import type { Bulletin } from '../../server/public/contract.ts'
import { percent } from '../app/format.ts'
import { useNarrow } from '../kit/use-narrow.ts'
import { ListRow, RowList } from '../kit/row-list.tsx'
import styles from './bulletin-figures.module.css'

type Row = Bulletin['rows'][number]

interface Figure {
  head: string
  cell: (row: Row) => string
}

const figures: Figure[] = [
  { head: '分办', cell: ({ received }) => `${received} 件` },
  { head: '已办结', cell: ({ resolved }) => `${resolved} 件` },
  {
    head: '按期办结',
    cell: ({ onTime, resolved }) => (resolved > 0 ? `${onTime} / ${resolved}，${percent(onTime / resolved)}` : '—'),
  },
  { head: '逾期未办结', cell: ({ openLate }) => `${openLate} 件` },
  { head: '企业回答', cell: ({ answered }) => `${answered} 件` },
  { head: '说解决了', cell: ({ solved }) => `${solved} 件` },
  {
    head: '满意度',
    cell: ({ satisfaction }) => (satisfaction === null ? '样本太少，不计分' : `${satisfaction} 分`),
  },
]

/** One line a unit, all together at the foot; on phones a list. */
export function BulletinFigures({ bulletin }: { bulletin: Bulletin }) {
  return useNarrow() ? <PhoneFigures bulletin={bulletin} /> : <Table bulletin={bulletin} />
}

function Table({ bulletin }: { bulletin: Bulletin }) {
  const line = (row: Row) => (
    <>
      <th scope="row">{row.unit.name}</th>
      {figures.map(({ head, cell }) => (
        <td key={head}>{cell(row)}</td>
      ))}
    </>
  )
  return (
    <table className={styles.table}>
      <caption className="sr">各牵头单位办理情况</caption>
      <thead>
        <tr>
          {['牵头单位', ...figures.map(({ head }) => head)].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bulletin.rows.map((row) => (
          <tr key={row.unit.id}>{line(row)}</tr>
        ))}
      </tbody>
      <tfoot>
        <tr>{line(bulletin.total)}</tr>
      </tfoot>
    </table>
  )
}

function PhoneFigures({ bulletin }: { bulletin: Bulletin }) {
  return (
    <RowList label="各牵头单位办理情况">
      {[bulletin.total, ...bulletin.rows].map((row) => (
        <ListRow
          key={row.unit.id}
          title={row.unit.name}
          line={figures.map(({ head, cell }) => (
            <span key={head}>{`${head} ${cell(row)}`}</span>
          ))}
        />
      ))}
    </RowList>
  )
}
