import { useEffect, useRef, useState } from 'react'
import { useCity } from '../app/address.ts'
import { api } from '../app/api.ts'
import { asProblem } from '../app/problem.ts'
import type { SentFile } from './act-values.ts'

/** Sends files one by one as soon as they are chosen; `onChange` gets the list as it grows. */
export function useUploads(files: readonly SentFile[], onChange: (files: SentFile[]) => void) {
  const city = useCity()
  const [progress, setProgress] = useState<{ name: string; share: number } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  // A file takes its time; what was written or removed meanwhile must not be undone by it.
  const present = useRef({ files, onChange })
  useEffect(() => {
    present.current = { files, onChange }
  })

  const send = async (chosen: readonly File[]) => {
    setProblem(null)
    for (const file of chosen) {
      try {
        const form = new FormData()
        form.append('file', file)
        setProgress({ name: file.name, share: 0 })
        const answer = await api.upload<SentFile>(`/cities/${city}/files`, form, (share) =>
          setProgress({ name: file.name, share }),
        )
        const { files, onChange } = present.current
        onChange([...files, { id: answer.id, name: answer.name, size: answer.size }])
      } catch (error) {
        setProblem(`${file.name} 没有传上：${asProblem(error).detail}`)
      }
    }
    setProgress(null)
  }
  return { send, progress, problem }
}
