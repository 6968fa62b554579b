// Files of the operator: read whole, and written so that nobody else on the machine may read them.
import { randomUUID } from 'node:crypto';
import { access, link, open, readFile, rm } from 'node:fs/promises';
import type { Files } from './office';

export const files: Files = {
  async read(path) {
    try {
      return await readFile(path);
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw fault;
    }
  },
  async make(path, content) {
    const file = await open(path, 'wx', 0o600).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EEXIST') throw fault;
    });
    if (!file) return false;
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    return true;
  },
  remove: (path) => rm(path, { force: true }),
  stands: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  async pour(path, parts) {
    const draft = `${path}.${randomUUID().slice(0, 8)}.part`;
    try {
      const file = await open(draft, 'wx', 0o600);
      try {
        for await (const part of parts) await file.writeFile(part);
        await file.sync();
      } finally {
        await file.close();
      }
      return await link(draft, path).then(
        () => true,
        (fault: NodeJS.ErrnoException) => {
          if (fault.code !== 'EEXIST') throw fault;
          return false;
        },
      );
    } finally {
      await rm(draft, { force: true });
    }
  },
};
