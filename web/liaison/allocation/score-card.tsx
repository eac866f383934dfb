import type { AllocatedEnterprise } from '../../../server/liaison/allocation/contract.ts'
import styles from './allocation.module.css'

/** How the score of one enterprise came about, beside the runner-up's. */
export function ScoreCard({ enterprise, name }: { enterprise: AllocatedEnterprise; name: string }) {
  const { runnerUp, parts, score } = enterprise
  return (
    <div>
      <h3>{`得分怎么来的：${enterprise.short}`}</h3>
      <table className={styles.small}>
        <caption className="sr">{`${enterprise.name}归${name}的得分`}</caption>
        <thead>
          <tr>
            <th scope="col">项</th>
            <th scope="col">本岗</th>
            {runnerUp && <th scope="col">{`次选：${runnerUp.name}`}</th>}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.name}>
              <th scope="row">{part.name}</th>
              <td className="num">{part.points}</td>
              {runnerUp && <td className="num">{part.runnerUp}</td>}
            </tr>
          ))}
          <tr className={styles.sum}>
            <th scope="row">合计</th>
            <td className="num">{score}</td>
            {runnerUp && <td className="num">{runnerUp.score}</td>}
          </tr>
        </tbody>
      </table>
      {enterprise.givesWay && <p className={styles.say}>{`${enterprise.givesWay}。`}</p>}
    </div>
  )
}
