// Where the bot may send its token and its words: the Bot Connector's hosts, and this machine when it runs locally.

export type Mode = 'production' | 'local';

export interface ServiceUrls {
  mode: Mode;
  /** Host names; `*.` at the front takes every subdomain. */
  hosts: string[];
}

export const connectorHosts = ['smba.trafficmanager.net', '*.botframework.com'];

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

export function isAllowedServiceUrl(text: string, { mode, hosts }: ServiceUrls): boolean {
  const url = parsed(text);
  if (!url || url.username || url.password || url.search || url.hash) return false;
  if (mode === 'local' && LOOPBACK.test(url.hostname)) return /^https?:$/.test(url.protocol);
  return url.protocol === 'https:' && url.port === '' && hosts.some((host) => matches(url.hostname, host));
}

/** The Bot Connector has a few, and each comes three times in a turn. */
const mostKept = 50;
const kept = new Map<string, URL | undefined>();

function parsed(text: string): URL | undefined {
  if (kept.has(text)) return kept.get(text);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, url);
  return url;
}

function matches(hostname: string, host: string): boolean {
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}
