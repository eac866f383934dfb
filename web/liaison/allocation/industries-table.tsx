import type { LeaderAllocation } from '../../../server/liaison/allocation/contract.ts'
import styles from './allocation.module.css'

/** Where the industries of a leader's enterprises went, by the leaders who have most of them. */
export function IndustriesTable({ list: { name, industries } }: { list: LeaderAllocation }) {
  const { posts, rows } = industries
  if (rows.length === 0) return null
  return (
    <div className={styles.industries}>
      <h3>
        这些行业都归了谁 <span className="muted">（户）</span>
      </h3>
      <table className={styles.small}>
        <caption className="sr">行业与领导对照</caption>
        <thead>
          <tr>
            <th scope="col">行业</th>
            <th scope="col">全部</th>
            <th scope="col" className={styles.mine}>
              {shortPost(name)}
            </th>
            {posts.map((post) => (
              <th key={post.id} scope="col">
                {shortPost(post.name)}
              </th>
            ))}
            <th scope="col">其余</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.industry}>
              <th scope="row">{row.industry}</th>
              <td className="num">{row.total}</td>
              <td className={styles.mine}>{row.own}</td>
              {row.others.map((count, index) => (
                <td key={posts[index]?.id} className="num">
                  {count}
                </td>
              ))}
              <td className="num">{row.rest}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** 分管工业副市长 → 分管工业, 常务副市长 → 常务, so that the heads stay narrow. */
const shortPost = (name: string): string => name.replace(/副?市长$|负责岗$/, '') || name
