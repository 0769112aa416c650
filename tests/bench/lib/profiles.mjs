// The machines and networks that are imitated.

const perSecond = (bits) => bits / 8;

export const PROFILES = {
  phone: {
    screen: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    /** How many times slower than this machine. */
    slowness: 4,
    network: { offline: false, latency: 150, downloadThroughput: perSecond(1.6e6), uploadThroughput: perSecond(750e3) },
  },
  desktop: {
    screen: { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1, isMobile: false, hasTouch: false },
    slowness: 1,
    network: undefined,
  },
};
