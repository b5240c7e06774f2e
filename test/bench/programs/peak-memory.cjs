// The most memory this process ever held, in KB. On Linux `resourceUsage` counts what the parent held before this program
// was loaded into its copy: with a big parent every child would seem as big. The kernel's own mark starts anew.
const { readFileSync } = require('node:fs');

exports.peakKb = () => {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
};
