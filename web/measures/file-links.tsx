import type { Task } from '../../server/measures/contract.ts'
import { useCity } from '../app/address.ts'
import { apiUrl } from '../app/api.ts'

type Files = Task['units'][number]['reports'][number]['files']

/** What a report rests on. */
export function FileLinks({ files }: { files: Files }) {
  const city = useCity()
  return files.map(({ id, name }) => (
    <a key={id} className="inline" href={apiUrl(`/cities/${city}/files/${id}`)} download>
      {name}
    </a>
  ))
}
