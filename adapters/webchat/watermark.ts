// A watermark is the running number of the last activity that a client has seen.

/** 0 when there is none; undefined when it is not a watermark of ours. */
export function watermarkOf(text: string | null): number | undefined {
  if (!text) return 0;
  return /^\d{1,8}$/.test(text) ? Number(text) : undefined;
}
