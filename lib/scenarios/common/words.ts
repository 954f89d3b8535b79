import { ja } from '@/lib/text/text'
import type { StepWords } from './vocabulary'

/** Words of steps that several flows share. */

export const settle: StepWords = {
  title: ja('すぐに返事をしなくて\u200B大丈夫です'),
  why: ja('あわてて決めると、まちがえやすくなります。時間を区切るのは、相手の都合です。'),
  lines: [
    ja('電話なら切ります。メールや手紙には、返事をしません'),
    ja('着信の記録やメールは、消さずに残します'),
    ja('このあと、1つずつ一緒に確かめます'),
  ],
  shows: ['do-not-pay', 'do-not-contact', 'do-not-volunteer-data', 'do-not-tell-secret', 'do-not-click'],
}

export const callerClaims: StepWords = {
  why: ja('名乗ったとおりの相手とは限りません。言ったことを、そのまま記録します。'),
}

export const demands: StepWords = {
  why: ja('求められたことで、次にすることが変わります。'),
}

export const theyKnow: StepWords = {
  why: ja('あなたのことを一部知っていても、本物とは限りません。相談員も、ここを聞きます。'),
}

export const iTold: StepWords = {
  why: ja(
    '教えたものによって、先に止めるものが変わります。責めるためではありません。番号そのものは書かないでください。',
  ),
}

export const harms: StepWords = {
  title: ja('ほかに、\u200Bしたことは\u200Bありますか'),
  why: ja('あれば、先に止める順番をお見せします。'),
}

export const paid: StepWords = {
  why: ja('払っていたら、先に止めてもらう所へ電話します。'),
}

export const courtPaper: StepWords = {
  why: ja(
    '本物の書類は、ほうっておくと不利になります。にせものは、連絡すると次の請求が来ます。来かたで見分けの手がかりになります。',
  ),
}

export const call188: StepWords = {
  title: ja('188 に\u200B電話します'),
  why: ja('お近くの消費生活センターの相談員につながります。名前を言わずに聞くこともできます。'),
  lines: [ja('何があったか'), ja('いま困っていること'), ja('どうしたらよいか教えてほしい')],
  shows: ['do-not-pay', 'do-not-contact', 'record-who-when'],
  desks: ['188'],
}

export const callPolice: StepWords = {
  title: ja('警察に\u200B相談します'),
  why: ja('交番ではなく、警察署か #9110 にします。昼間の方が、担当の人がいます。'),
  lines: [
    ja('「個人情報の悪用の相談です。担当の方をお願いします」と言います'),
    ja('「相談したことを、記録に残してください」と頼みます'),
    ja('担当の人の名前と、番号があれば番号を聞きます'),
  ],
  shows: ['police-register', 'keep-evidence'],
  desks: ['9110', 'police-station'],
}
