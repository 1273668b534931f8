// Stands in for the package "debug" in dist/: with DEBUG set, it would print the password of a proxy.
export default () => Object.assign(() => {}, { enabled: false });
