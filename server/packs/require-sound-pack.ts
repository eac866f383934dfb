import { checkPack } from '../../engine/city/checks/check-pack.ts'
import type { CityPack } from '../../engine/city/types.ts'

/**
 * A pack with a fault is not published: nothing of it is written.
 * @throws with every fault in a sentence, for whoever installs the pack.
 */
export const requireSoundPack = (pack: CityPack): void => {
  const faults = checkPack(pack).filter(({ level }) => level === 'fail')
  if (faults.length === 0) return
  const sentences = faults.map(({ check, sentence }) => `- ${sentence} (${check})`)
  throw new Error([`${pack.name}的城市包没有通过检查，没有发布：`, ...sentences].join('\n'))
}
