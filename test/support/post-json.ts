// One POST over a kept connection, with a time limit; a broken connection is a value, because faults are expected here.
import { type Agent, request } from 'node:http';

export type Posted = { status: number; body: string } | { status: 0; error: string };

export function postJson(url: string, body: unknown, agent: Agent, timeoutMs = 5_000): Promise<Posted> {
  const bytes = Buffer.from(JSON.stringify(body));
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': bytes.length };
    const sent = request(url, { method: 'POST', agent, headers, timeout: timeoutMs }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
      response.on('error', (error) => resolve({ status: 0, error: error.message }));
    });
    sent.on('timeout', () => sent.destroy(new Error('timeout')));
    sent.on('error', (error) => resolve({ status: 0, error: error.message }));
    sent.end(bytes);
  });
}
