// Calls to Direct Line with the token of this page's conversation; a token that has run out is replaced on the way.

/** `renew` gives { conversationId, token }. `onGone` is told once, when the conversation has ended or cannot be had again. */
export function createCaller({ renew, onGone }) {
  let session;
  let gone = false;

  const renewed = async () => {
    const had = session;
    session = await renew();
    if (had && had.conversationId !== session.conversationId) leave();
  };
  const leave = () => {
    if (!gone) onGone();
    gone = true;
  };
  const once = async (path, options) => {
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${session.token}` };
    return fetch(`/v3/directline${path}`, { ...options, headers, signal: AbortSignal.timeout(20_000) });
  };

  return {
    token: () => session?.token,
    /** The path may hold `:id` for the conversation. Undefined when nobody answered. */
    call: async (path, options) => {
      try {
        if (!session) await renewed();
        const at = path.replace(':id', session.conversationId);
        let response = await once(at, options);
        if (response.status === 401 || response.status === 403) {
          await renewed();
          if (!gone) response = await once(at, options);
        }
        if (response.status === 404) leave();
        return response;
      } catch {
        return undefined;
      }
    },
  };
}
