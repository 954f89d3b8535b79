import type { Seen } from './log'

/** A value of this moment, with its one label where it has one. */
export type Gauge = { readonly name: string; readonly help: string; readonly values: readonly GaugeValue[] }
type GaugeValue = { readonly label?: string; readonly value: number }

/** Counts of what was answered, by the pattern of its route. */
export type Metrics = {
  readonly count: (seen: Seen) => void
  /** Everything in the text format of Prometheus, version 0.0.4. */
  readonly text: (gauges: readonly Gauge[]) => string
}

/** Upper bounds in seconds: around the second that a page may take. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

type Latency = { readonly within: number[]; sum: number; count: number }

/** Counters of a process, all at nought. */
export const newMetrics = (): Metrics => {
  const answers = new Map<string, number>()
  const latencies = new Map<string, Latency>()
  return {
    count: ({ route, method, status, ms }) => {
      const labels = `route="${route}",method="${method}",status="${Math.floor(status / 100)}xx"`
      answers.set(labels, (answers.get(labels) ?? 0) + 1)
      const latency = latencies.get(route) ?? { within: bounds.map(() => 0), sum: 0, count: 0 }
      latencies.set(route, added(latency, ms / 1000))
    },
    text: (gauges) =>
      [...requestLines(answers), ...latencyLines(latencies), ...gauges.flatMap(gaugeLines), ''].join('\n'),
  }
}

const added = ({ within, sum, count }: Latency, seconds: number): Latency => ({
  within: within.map((so, at) => (seconds <= (bounds[at] ?? 0) ? so + 1 : so)),
  sum: sum + seconds,
  count: count + 1,
})

const requestLines = (answers: ReadonlyMap<string, number>) => [
  ...head('http_requests_total', 'counter', 'Requests answered.'),
  ...[...answers].map(([labels, count]) => `http_requests_total{${labels}} ${count}`),
]

const latencyLines = (latencies: ReadonlyMap<string, Latency>) => [
  ...head(
    'http_request_duration_seconds',
    'histogram',
    'From the first byte of a request to the end of its answer.',
  ),
  ...[...latencies].flatMap(([route, { within, sum, count }]) => [
    ...within.map((so, at) => bucketLine(route, String(bounds[at]), so)),
    bucketLine(route, '+Inf', count),
    `http_request_duration_seconds_sum{route="${route}"} ${sum.toFixed(3)}`,
    `http_request_duration_seconds_count{route="${route}"} ${count}`,
  ]),
]

const bucketLine = (route: string, bound: string, count: number) =>
  `http_request_duration_seconds_bucket{route="${route}",le="${bound}"} ${count}`

const gaugeLines = ({ name, help, values }: Gauge) => [
  ...head(name, 'gauge', help),
  ...values.map(({ label, value }) => `${name}${label ? `{${label}}` : ''} ${value}`),
]

const head = (name: string, type: string, help: string) => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
]
