// What @argent/x-sessions posts to a co-signer for one session: `node cosigner.mjs > cosigner.json`.

import * as xSessions from "@argent/x-sessions";
import { RpcProvider, constants, ec } from "starknet";

const STRK = "0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d";
const GUARDIAN = "0x2a";
const BASE = "http://co-signer.invalid/v1";
const chainId = constants.StarknetChainId.SN_SEPOLIA;
const sessionKey = { privateKey: "0x27", publicKey: ec.starkCurve.getStarkKey("0x27") };

const posted = [];
globalThis.fetch = async (url, { method, headers, body }) => {
  posted.push({ method, path: String(url).slice(BASE.length), headers, body: JSON.parse(body) });
  const signature = { publicKey: ec.starkCurve.getStarkKey(GUARDIAN), r: "0x1", s: "0x2" };
  return { ok: true, json: async () => ({ signature }) };
};

const methods = [
  { "Contract Address": STRK, selector: "transfer" },
  { "Contract Address": STRK, selector: "approve" },
  { "Contract Address": "0x2", selector: "set_number" },
];
const sessionRequest = xSessions.createSessionRequest({
  chainId,
  sessionParams: {
    sessionKey,
    expiry: 1710168083n,
    allowedMethods: methods,
    metaData: { projectID: "test", txFees: [{ tokenAddress: STRK, maxAmount: "1000000000000000000" }] },
  },
});
// Signatures of nobody: the format carries them as they are.
const authorisationSignature = [
  "0x2",
  ...["0x0", ec.starkCurve.getStarkKey("0x1"), "0x11", "0x12"],
  ...["0x0", ec.starkCurve.getStarkKey(GUARDIAN), "0x13", "0x14"],
];
const session = await xSessions.createSession({ address: "0x1234", chainId, authorisationSignature, sessionRequest });
const calls = [
  { contractAddress: STRK, entrypoint: "transfer", calldata: ["0xadbe1", "0x1", "0x0"] },
  { contractAddress: "0x2", entrypoint: "set_number", calldata: ["0x7"] },
];
const one = (amount) => ({ max_amount: amount, max_price_per_unit: 1n });
const vectors = [];
for (const cache of [false, true]) {
  const account = await xSessions.buildSessionAccount({
    session,
    sessionKey,
    provider: new RpcProvider({ nodeUrl: "http://node.invalid" }),
    argentSessionServiceBaseUrl: BASE,
    useCacheAuthorisation: cache,
  });
  await account.signer.signTransaction(calls, {
    walletAddress: session.address,
    cairoVersion: "1",
    chainId,
    nonce: 5n,
    version: "0x3",
    resourceBounds: { l1_gas: one(1n), l2_gas: one(2n), l1_data_gas: one(3n) },
    tip: 0n,
    paymasterData: [],
    accountDeploymentData: [],
    nonceDataAvailabilityMode: "L1",
    feeDataAvailabilityMode: "L1",
  });
  await xSessions.createOutsideExecutionCall({
    session,
    sessionKey,
    cacheAuthorisation: cache,
    calls,
    argentSessionServiceUrl: BASE,
    network: "sepolia",
    outsideExecutionParams: { caller: "0x414e595f43414c4c4552", nonce: "0x9", execute_after: 1, execute_before: 1710168083 },
  });
  const [transaction, outside] = posted.splice(0);
  vectors.push(
    { id: `transaction${cache ? "-cached" : ""}`, input: { cache }, expected: transaction },
    { id: `outside-execution${cache ? "-cached" : ""}`, input: { cache }, expected: outside },
  );
}
const source = "What @argent/x-sessions 9.0.4 on starknet.js 8.5.2 posts to its co-signer: cosigner.mjs.";
console.log(JSON.stringify({ source, vectors }, null, 1));
