/** In a browser there is no disk: what VS Code's own file systems hold has no links, pipes or devices that they tell of. */
export const lookAt: typeof import('./disk.ts').lookAt = async () => undefined;
