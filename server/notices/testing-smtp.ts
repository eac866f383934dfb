import { createServer } from 'node:net'
import { afterAll } from 'vitest'

/** A mail server that takes what it is given, or declines every address while `refuses`. */
export async function startMailServer() {
  const mails: string[] = []
  const server = { url: '', refuses: false, mails }
  const listener = createServer((socket) => {
    let mail: string | null = null
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('220 test')
    socket.on('data', (chunk) => {
      if (mail !== null) {
        mail += chunk.toString()
        if (!mail.endsWith('\r\n.\r\n')) return
        mails.push(mail)
        mail = null
        return say('250 taken')
      }
      const command = chunk.toString().slice(0, 4).toUpperCase()
      if (command === 'DATA') {
        mail = ''
        return say('354 go on')
      }
      if (command === 'QUIT') return socket.end('221 bye\r\n')
      return say(command === 'RCPT' && server.refuses ? '450 not now' : '250 ok')
    })
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  server.url = `smtp://127.0.0.1:${(listener.address() as { port: number }).port}`
  afterAll(() => void listener.close())
  return server
}
