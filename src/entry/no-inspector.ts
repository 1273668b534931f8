/**
 * Imported first by each entry, for its effect: at SIGUSR1 Node opens a debugger onto our memory, to any process of the
 * same machine, unless there is a listener for it. https://nodejs.org/api/debugger.html#advanced-usage
 */
process.on('SIGUSR1', () => {});
