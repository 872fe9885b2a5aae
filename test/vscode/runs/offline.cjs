/** Preloaded into a process that must not need a network: any attempt to reach one ends it. */
const dns = require('node:dns');
const net = require('node:net');

function refuse() {
  console.error('Tried to reach a network');
  process.exit(70);
}

net.Socket.prototype.connect = refuse;
for (const name of Object.keys(dns)) {
  if (/^(?:lookup|resolve)/.test(name)) dns[name] = refuse;
}
