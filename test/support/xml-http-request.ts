// As much of the browser's XMLHttpRequest as botframework-directlinejs needs to run in node, over fetch.

export class FetchedRequest {
  onreadystatechange?: () => void;
  ontimeout?: () => void;
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseText = '';
  responseType = '';
  timeout = 0;
  private readonly aborted = new AbortController();
  private readonly sent = { method: 'GET', url: '', headers: new Headers() };
  private received = new Headers();

  open(method: string, url: string): void {
    Object.assign(this.sent, { method, url });
    this.readyState = 1;
  }

  setRequestHeader(name: string, value: string): void {
    this.sent.headers.set(name, value);
  }

  getResponseHeader(name: string): string | null {
    return this.received.get(name);
  }

  abort(): void {
    this.aborted.abort();
  }

  send(body?: string): void {
    void this.fetched(body).then(
      () => this.ended(),
      () => {
        if (!this.aborted.signal.aborted) this.ended();
      },
    );
  }

  private async fetched(body?: string): Promise<void> {
    const signals = [this.aborted.signal, ...(this.timeout > 0 ? [AbortSignal.timeout(this.timeout)] : [])];
    const { method, url, headers } = this.sent;
    const response = await fetch(url, { method, headers, signal: AbortSignal.any(signals), ...(body && { body }) });
    this.responseText = await response.text();
    this.received = response.headers;
    this.status = response.status;
    this.response = this.responseType === 'json' ? parsed(this.responseText) : this.responseText;
  }

  private ended(): void {
    this.readyState = 4;
    this.onreadystatechange?.();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
