import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync, existsSync } from 'node:fs'
import { temporaryStore } from './tests/store/temporary-store'
import { aRecord } from './tests/log/a-record'
import { idOf } from './tests/log/an-event'
import { zipOf } from './lib/cases/record-zip'
import { recordPage } from './lib/documents/record-page'
import { readSent } from './lib/cases/sent-record'
import { judgeRecord } from './lib/cases/judge-record'
import { bringBack } from './lib/store/bring-back'
import { evidenceInserts } from './lib/store/evidence'
const rss = (w: string) => console.log(w, Math.round(process.memoryUsage.rss()/1e6), 'peak', Math.round(process.resourceUsage().maxRSS/1024))
const path='/tmp/w-take-60.zip'
if (!existsSync(path)) {
  const sounds = Array.from({length:6},(_,i)=>{const b=new Uint8Array(10*1024*1024); for(let k=0;k<b.length;k+=1)b[k]=(k*31+i*7+(k>>8))&255; return b})
  const r = aRecord(...sounds.map((b,i)=>({kind:'evidence',body:{file:idOf('f'+i),sha256:createHash('sha256').update(b).digest('hex'),bytes:b.length,type:'audio/mpeg',name:'a',caption:'',proves:null}}) as never))
  const rec = {...r, events: r.events.map((e,i)=>({...e,file:`evidence/0${i+1}.mp3`}))}
  writeFileSync(path, Buffer.from(await new Response(zipOf(recordPage(rec), sounds.map((b,i)=>({path:`evidence/0${i+1}.mp3`, read: async()=>b})), new Date())).arrayBuffer()))
} else {
  const store = await temporaryStore()
  await store.client.case.count()
  rss('start')
  const bytes = new Uint8Array(readFileSync(path))
  rss('file read')
  const sent = await readSent(bytes)
  rss('unzipped')
  const sound = judgeRecord(sent, new Date('2026-11-26T00:00:00Z'))
  if ('why' in sound) throw new Error(JSON.stringify(sound))
  rss('judged')
  const t=performance.now()
  await bringBack(store.client, new Uint8Array(32), sound.brought, {events:[], wordsHash:'x'}, new Date(), (lock)=> sound.files.flatMap(({exhibit,bytes})=>evidenceInserts(store.client, lock, exhibit.file, {original:bytes})))
  rss('stored'); console.log(Math.round(performance.now()-t),'ms')
  await store.close()
}
