// Direct Line's REST calls by hand: for what a well-behaved client would never send.
import { SECRET } from './webchat-house';

export interface Started {
  conversationId: string;
  token: string;
  streamUrl: string;
}

export async function call(origin: string, method: string, path: string, token?: string, body?: unknown) {
  const response = await fetch(`${origin}/v3/directline${path}`, {
    method,
    headers: {
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : text };
}

/** A conversation that was begun, by the secret. */
export async function begin({ origin }: { origin: string }, user?: string): Promise<Started> {
  const generated = await call(origin, 'POST', '/tokens/generate', SECRET, { user: { id: user } });
  const { status, body } = await call(origin, 'POST', '/conversations', generated.body.token, {});
  if (status !== 201) throw new Error(`the conversation was not begun: ${status}`);
  return body;
}

export const message = (text: string, clientActivityID?: string, value?: unknown) => ({
  type: 'message',
  text,
  value,
  channelData: { clientActivityID },
});
