// Loaded into every Node of a rehearsal: writes down its argument list, and lets nobody speak to another machine.
const { appendFileSync } = require('node:fs');
const { Socket } = require('node:net');

const note = (file, line) => appendFileSync(process.env[file], `${line}\n`);
note('REHEARSAL_ARGUMENTS', JSON.stringify(process.argv));

const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host = typeof options === 'object' ? options?.host : args[1];
  if (typeof host === 'string' && !['127.0.0.1', '::1', 'localhost'].includes(host)) {
    note('REHEARSAL_STRANGERS', host);
    throw new Error(`A rehearsal tried to reach ${host}.`);
  }
  return connect.apply(this, args);
};
