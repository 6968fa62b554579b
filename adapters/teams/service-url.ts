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
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username || url.password || url.search || url.hash) return false;
  if (mode === 'local' && LOOPBACK.test(url.hostname)) return /^https?:$/.test(url.protocol);
  return url.protocol === 'https:' && url.port === '' && hosts.some((host) => matches(url.hostname, host));
}

function matches(hostname: string, host: string): boolean {
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}
