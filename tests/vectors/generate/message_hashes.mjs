// SNIP-12 message hashes by both releases of starknet.js: `node message_hashes.mjs < documents.json`.
// A list of {typed_data, address} in, a list of hashes out, in order.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import * as js8 from "starknet";
import * as js10 from "starknet-10";

const hashes = JSON.parse(readFileSync(0, "utf8")).map(({ typed_data, address }) => {
  const [hash, earlier] = [js10, js8].map((js) => js.num.toHex(js.typedData.getMessageHash(typed_data, address)));
  assert.equal(hash, earlier);
  return hash;
});
process.stdout.write(`${JSON.stringify(hashes)}\n`);
