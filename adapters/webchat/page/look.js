// How Web Chat is drawn here: sizes, and colours by the variables of page.css, so that light and dark are decided there.

/** Three dots that breathe, or stand still for those who asked for less motion. */
const DOTS =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 20' fill='#7f8a8c'><style>circle{animation:b 1.2s infinite}" +
  'circle:nth-of-type(2){animation-delay:.2s}circle:nth-of-type(3){animation-delay:.4s}@keyframes b{30%{opacity:.25}}' +
  '@media(prefers-reduced-motion){circle{animation:none}}</style>' +
  "<circle cx='14' cy='10' r='4'/><circle cx='30' cy='10' r='4'/><circle cx='46' cy='10' r='4'/></svg>";

export const look = {
  primaryFont: 'inherit',
  monospaceFont: "ui-monospace, 'Cascadia Mono', Consolas, monospace",
  accent: 'var(--brand)',
  subtle: 'var(--quiet)',
  backgroundColor: 'transparent',
  timestampColor: 'var(--quiet)',
  paddingRegular: 12,
  typingAnimationBackgroundImage: `url("data:image/svg+xml,${encodeURIComponent(DOTS)}")`,
  // A long answer is read from its beginning.
  autoScrollSnapOnActivity: true,
  autoScrollSnapOnPage: true,

  markdownRenderHTML: false,
  hideUploadButton: true,
  emojiSet: {},

  bubbleBackground: 'var(--paper)',
  bubbleBorderColor: 'var(--line)',
  bubbleBorderRadius: 12,
  bubbleTextColor: 'var(--ink)',
  bubbleFromUserBackground: 'var(--own)',
  bubbleFromUserBorderColor: 'var(--own-line)',
  bubbleFromUserBorderRadius: 12,
  bubbleFromUserTextColor: 'var(--ink)',
  bubbleMaxWidth: 640,
  bubbleMinWidth: 120,
  bubbleMinHeight: 36,

  cardEmphasisBackgroundColor: 'var(--paper)',
  cardPushButtonBackgroundColor: 'var(--brand-soft)',
  cardPushButtonTextColor: 'var(--brand)',

  sendBoxBackground: 'var(--surface)',
  sendBoxTextColor: 'var(--ink)',
  sendBoxPlaceholderColor: 'var(--quiet)',
  sendBoxBorderTop: 'solid 1px var(--line)',
  sendBoxHeight: 52,
  sendBoxTextWrap: true,
  sendBoxButtonColor: 'var(--brand)',
  sendBoxButtonColorOnDisabled: 'var(--quiet)',
  sendBoxButtonShadeColorOnActive: 'var(--brand-soft)',
  sendBoxButtonShadeColorOnDisabled: 'transparent',
  sendBoxButtonShadeColorOnHover: 'var(--hover)',
  sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--focus)',
  transcriptVisualKeyboardIndicatorColor: 'var(--focus)',
  transcriptActivityVisualKeyboardIndicatorColor: 'var(--focus)',

  notificationText: 'var(--quiet)',
  failedConnectivity: 'var(--alert-ink)',
  slowConnectivity: 'var(--alert-ink)',
  toastErrorBackgroundColor: 'var(--alert)',
  toastErrorColor: 'var(--alert-ink)',
  toastInfoBackgroundColor: 'var(--alert)',
  toastInfoColor: 'var(--alert-ink)',
  toastWarnBackgroundColor: 'var(--alert)',
  toastWarnColor: 'var(--alert-ink)',
  toastSeparatorColor: 'var(--line)',

  maxMessageLength: 4000,
  // The connection keeps what was typed and sends it when it can; Web Chat itself gives up after five minutes.
  sendTimeout: 300000,
};
