declare module '@joplin/turndown-plugin-gfm' {
  export function tables(service: import('turndown')): void;
}
