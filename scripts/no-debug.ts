// Replaces the package "debug" in dist/: with DEBUG set, it would print the password of a proxy.

/** The part of "debug" that its importers use: a function that makes loggers. These loggers print nothing. */
export default (): Logger => Object.assign(() => {}, { enabled: false });

type Logger = (() => void) & { enabled: boolean };
