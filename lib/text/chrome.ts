import { ja } from './text'

/** The words around every page of the person's path. */
export const chrome = {
  brand: ja('落ち着いて'),
  hide: ja('画面をかくす'),
  stages: ja('いまの段階'),
  notPublic: ja('国や消費生活センターのものではありません。'),
  record: ja('記録する'),
  desks: ja('電話する窓口'),
  next: ja('次へ'),
  unknown: ja('わからない・あとで書く'),
  back: ja('‹ 前の質問にもどる'),
  whyAsked: ja('なぜ聞くのですか'),
  grounds: ja('理由と出典'),
  tooLong: ja('長すぎて送れません。1回に20,000字までにしてください。'),
  problem: ja('もう少しだけ、お願いします'),
} as const
