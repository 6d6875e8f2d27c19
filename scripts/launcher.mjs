#!/usr/bin/env node
import module from 'node:module';

// Node.js 22.1 and newer keep compiled code between runs; the code cache must be on before the bundle is loaded.
module.enableCompileCache?.();

const { main } = await import('./bin.mjs');
process.exitCode = await main(process.argv.slice(2));
