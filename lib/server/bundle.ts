import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'

/**
 * Makes JavaScript of a TypeScript file and all that it reaches of ours, in a folder; both from `root`. Loading hundreds
 * of TypeScript files is half of a server's start. Packages stay where they are. Throws what esbuild throws.
 */
export const bundle = async (root: string, file: string, folder: string): Promise<void> => {
  await build({
    absWorkingDir: root,
    entryPoints: [file],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What is loaded late stays late: start-built.ts has to come through even when a package is no longer there.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    sourcemap: true,
    logLevel: 'error',
    plugins: [ownPlaces(join(root, folder))],
  })
}

// A file that looks for another beside it means beside its source. Relative, since a build may be moved with its project.
const ownPlaces = (folder: string): Plugin => ({
  name: 'own places',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const ofOwn = (to: string) => `\`\${${place('dirname')}}/${relative(folder, to)}\``
      const contents = readFileSync(path, 'utf8')
        .replaceAll(place('dirname'), () => ofOwn(dirname(path)))
        .replaceAll(place('filename'), () => ofOwn(path))
      return { loader: 'ts', contents }
    })
  },
})

// Put together, or it would be replaced in here as well.
const place = (name: string) => `import.meta.${name}`
