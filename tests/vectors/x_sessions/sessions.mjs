// What @argent/x-sessions makes of requests: `node sessions.mjs < requests.json > answers.json`.
// A list of requests in, a list of answers out, in order. The wallet, the co-signer and the node are played here: the wallet
// signs the document it is handed, the co-signer what it can compute from the body that it is posted, the node takes all.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import * as xSessions from "@argent/x-sessions";
import {
  ETransactionVersion,
  OutsideExecutionVersion,
  RpcProvider,
  constants,
  ec,
  encode,
  hash,
  num,
  outsideExecution,
  shortString,
  transaction,
  typedData,
} from "starknet";

const NODE = "http://node.invalid";
const CO_SIGNER = "http://co-signer.invalid/v1";

const hex = (felt) => num.toHex(felt);
const publicKey = (key) => ec.starkCurve.getStarkKey(key);

function sign(key, digest) {
  const { r, s } = ec.starkCurve.sign(digest, key);
  return { publicKey: publicKey(key), r: hex(r), s: hex(s) };
}

/** The wallet: what it returns for the document, owner's signature before guardian's. */
function authorize({ keys, form, address }, document) {
  const messageHash = typedData.getMessageHash(document, address);
  const signatures = [sign(keys.owner, messageHash), sign(keys.guardian, messageHash)];
  if (form === "concise") return signatures.flatMap(({ r, s }) => [r, s]);
  return ["0x2", ...signatures.flatMap(({ publicKey, r, s }) => ["0x0", publicKey, r, s])];
}

/** The co-signer: from the body alone, as one over HTTP. */
function coSign(path, { session, ...body }, guardian) {
  let signed;
  if (path === "/cosigner/signSession") {
    const tx = body.transaction;
    signed = hash.calculateInvokeTransactionHash({
      senderAddress: tx.sender_address,
      version: hex(tx.version),
      compiledCalldata: tx.calldata,
      chainId: hex(tx.chain_id),
      nonce: tx.nonce,
      accountDeploymentData: tx.account_deployment_data,
      nonceDataAvailabilityMode: { L1: 0, L2: 1 }[tx.nonce_data_availability_mode],
      feeDataAvailabilityMode: { L1: 0, L2: 1 }[tx.fee_data_availability_mode],
      resourceBounds: bigints(tx.resource_bounds),
      tip: tx.tip,
      paymasterData: tx.paymaster_data,
    });
  } else {
    assert.equal(path, "/cosigner/signSessionEFO");
    signed = typedData.getMessageHash(body.message.message, body.message.accountAddress);
  }
  const digest = hash.computePoseidonHashOnElements([signed, session.sessionHash, session.cacheAuthorisation ? 1 : 0]);
  const { publicKey, r, s } = session.sessionSignature.signer;
  const signature = new ec.starkCurve.Signature(BigInt(r), BigInt(s));
  // The key's first coordinate: the second is one of two.
  const isGood = ["02", "03"].some((prefix) =>
    ec.starkCurve.verify(signature, digest, prefix + encode.removeHexPrefix(encode.sanitizeHex(publicKey)).padStart(64, "0")),
  );
  assert.ok(isGood, "the session key's signature");
  return { signature: sign(guardian, digest), hash: hex(signed), digest: hex(digest) };
}

const bigints = (bounds) =>
  Object.fromEntries(
    Object.entries(bounds).map(([resource, { max_amount, max_price_per_unit }]) => [
      resource,
      { max_amount: BigInt(max_amount), max_price_per_unit: BigInt(max_price_per_unit) },
    ]),
  );

/** Who answers the package's requests; set anew for each of ours. */
let guardian;
let posted;
let sent;

async function answerHttp(url, { body }) {
  const given = JSON.parse(body);
  if (url.startsWith(CO_SIGNER)) {
    const path = url.slice(CO_SIGNER.length);
    const { signature, ...computed } = coSign(path, given, guardian);
    posted = { ...computed, co_signer: { path, body: given } };
    return Response.json({ signature });
  }
  assert.equal(url, NODE);
  assert.equal(given.method, "starknet_addInvokeTransaction");
  sent = given.params.invoke_transaction;
  return Response.json({ jsonrpc: "2.0", id: given.id, result: { transaction_hash: "0x1" } });
}
globalThis.fetch = answerHttp; // what the package calls; starknet.js has kept the real one

async function answer(request) {
  const { chain_id, address, keys, expires, methods, metadata, outside } = request;
  guardian = keys.guardian;
  const sessionKey = { publicKey: publicKey(keys.session), privateKey: keys.session };
  const sessionRequest = xSessions.createSessionRequest({
    chainId: chain_id,
    sessionParams: {
      allowedMethods: methods.map(([contract, selector]) => ({ "Contract Address": contract, selector })),
      expiry: BigInt(expires),
      metaData: metadata,
      sessionKey,
    },
  });
  const document = sessionRequest.sessionTypedData;
  const authorisationSignature = authorize(request, document);
  const session = await xSessions.createSession({ address, authorisationSignature, sessionRequest, chainId: chain_id });

  const calls = request.calls.map(([contractAddress, entrypoint, calldata]) => ({ contractAddress, entrypoint, calldata }));
  const { nonce, tip, resource_bounds } = request.transaction;

  async function token(useCacheAuthorisation) {
    const account = await xSessions.buildSessionAccount({
      session,
      sessionKey,
      provider: new RpcProvider({ nodeUrl: NODE, baseFetch: answerHttp, chainId: chain_id, specVersion: "0.9.0" }),
      argentSessionServiceBaseUrl: CO_SIGNER,
      useCacheAuthorisation,
    });
    account.cairoVersion = "1";
    await account.execute(calls, {
      version: ETransactionVersion.V3,
      nonce: BigInt(nonce),
      tip: BigInt(tip),
      resourceBounds: bigints(resource_bounds),
    });
    // What the co-signer hashed is what is sent.
    assert.deepEqual(sent.calldata.map(hex), posted.co_signer.body.transaction.calldata.map(hex));
    return { ...posted, calldata: sent.calldata.map(hex), signature: sent.signature.map(hex) };
  }

  const { caller, nonce: outsideNonce, execute_after, execute_before } = outside;
  // As a dApp says it; left out, it is the main network's whatever the chain.
  const network = chain_id === constants.StarknetChainId.SN_MAIN ? "mainnet" : "sepolia";
  const common = { session, sessionKey, calls, network, argentSessionServiceUrl: CO_SIGNER };

  const told = ({ contractAddress, entrypoint, calldata }) => ({
    ...posted,
    call: { to: contractAddress, entrypoint, calldata: calldata.map(hex) },
  });

  /** The package has no version 1, but signs whatever document it is given: here starknet.js's. */
  async function outsideExecution1() {
    const options = { caller: caller ?? shortString.encodeShortString("ANY_CALLER"), execute_after, execute_before };
    const version = OutsideExecutionVersion.V1;
    const outsideExecutionTypedData = outsideExecution.getTypedData(chain_id, options, outsideNonce, calls, version);
    const signature = await xSessions.signOutsideExecution({ ...common, outsideExecutionTypedData });
    const signed = {
      // In the order of the felts.
      outsideExecution: {
        caller: options.caller,
        nonce: outsideNonce,
        execute_after,
        execute_before,
        calls: calls.map(outsideExecution.getOutsideCall),
      },
      signature,
      signerAddress: address,
      version,
    };
    return told(outsideExecution.buildExecuteFromOutsideCall(signed)[0]);
  }
  async function outsideExecution2() {
    const outsideExecutionParams = { caller, nonce: outsideNonce, execute_after, execute_before, version: "2" };
    return told(await xSessions.createOutsideExecutionCall({ ...common, cacheAuthorisation: false, outsideExecutionParams }));
  }

  const makers = {
    transaction: () => token(false),
    cached_transaction: () => token(true),
    outside_execution_1: outsideExecution1,
    outside_execution_2: outsideExecution2,
  };
  const made = {};
  for (const wanted of request.wanted) made[wanted] = await makers[wanted]();
  return {
    typed_data: JSON.stringify(document),
    message_hash: hex(session.hash),
    authorization: authorisationSignature,
    ...made,
  };
}

const answers = [];
for (const request of JSON.parse(readFileSync(0, "utf8"))) answers.push(await answer(request));
process.stdout.write(`${JSON.stringify(answers)}\n`);
