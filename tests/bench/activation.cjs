/**
 * What starting the extension costs, beside VS Code's own Markdown features in the same session:
 * `node tests/vscode/run.mjs --suites tests/bench/activation.cjs`. They are started one after the other, in a quiet editor:
 * opened by a document they start together, and each then waits for the other. Prints, and judges nothing: machines are noisy.
 */
const vscode = require('vscode');

/** First one that is not compared, so that none of the others pays for what the editor does once. */
const order = ['vscode.emmet', 'klausul.klausul-vscode', 'vscode.markdown-language-features'];

module.exports = [
  {
    title: 'how long activating takes, and how that stands to the Markdown features of VS Code',
    async run() {
      await quiet();
      const times = [];
      for (const id of order) {
        const extension = vscode.extensions.getExtension(id);
        const wasActive = extension?.isActive ?? true;
        const start = performance.now();
        await extension?.activate();
        times.push(performance.now() - start);
        console.log(`${id}: ${wasActive ? 'active already' : `${times.at(-1).toFixed(1)} ms`}`);
        await quiet();
      }
      const [, ours, theirs] = times;
      console.log(`activation: ${(ours / theirs).toFixed(2)} × Markdown features`);
    },
  },
];

/** Until the extension host answers at once for a while. */
async function quiet() {
  for (let calm = 0; calm < 10; ) {
    const start = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 100));
    calm = performance.now() - start < 130 ? calm + 1 : 0;
  }
}
