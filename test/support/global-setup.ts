// Runs once before all tests: the real programs that they need are there, or one line says how to get them.
import { chromiumTool, redisServerTool, requireTool } from './require-tool';

// biome-ignore lint/style/noDefaultExport: jest asks for it
export default async function prepareTools(): Promise<void> {
  for (const tool of [redisServerTool, chromiumTool]) {
    try {
      await requireTool(tool);
    } catch (error) {
      // Most tests run without it; those that do not will say the same.
      process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
}
