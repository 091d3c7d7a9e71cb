// Computes the test vectors with starknet.js, and with nothing of our own: `node generate.mjs <folder>`.
// Everything is computed twice, by two releases of starknet.js; where they differ, nothing is written.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import * as xSessions from "@argent/x-sessions";
import * as js8 from "starknet";
import * as js10 from "starknet-10";

import { published } from "./published.mjs";

const DATE = "2026-11-21"; // of the last change to a vector; fixed, so that files can be compared byte for byte
const JS = ["starknet.js 10.8.0", "starknet.js 8.5.2"];
const PY = "starknet-py 0.30.0";
const POSEIDON = "poseidon-py 0.2.0";
const FAST = "fast-stark-crypto 0.5.0";

const CHAINS = { sepolia: "0x534e5f5345504f4c4941", main: "0x534e5f4d41494e", devnet: "0x4d595f4445564e4554" };
const STRK = "0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d";
const ETH = "0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7";
const CURVE_ORDER = 0x800000000000010ffffffffffffffffb781126dcae7b2321e66a241adc64d2fn;
const PRIME = 2n ** 251n + 17n * 2n ** 192n + 1n;
const QUERY = 2n ** 128n;

const hex = (value) => `0x${BigInt(value).toString(16)}`;
const range = (n) => Array.from({ length: n }, (_, i) => i);
const ascii = (length) =>
  range(length)
    .map((i) => String.fromCharCode(0x20 + ((i * 7 + 1) % 95)))
    .join("");

// ---------------------------------------------------------------------------------------------- our document

const TYPES = {
  StarknetDomain: ["name", "version", "chainId", "revision"].map((name) => ({ name, type: "shortstring" })),
  Session: [
    { name: "Tag", type: "shortstring" },
    { name: "Version", type: "u128" },
    { name: "Epoch", type: "u128" },
    { name: "Session Key", type: "felt" },
    { name: "Valid After", type: "timestamp" },
    { name: "Valid Until", type: "timestamp" },
    { name: "Allowed Calls", type: "merkletree", contains: "Policy" },
    { name: "Details", type: "Details" },
  ],
  Details: [
    { name: "Metadata", type: "string" },
    { name: "Call Names", type: "string*" },
  ],
  Policy: [
    { name: "Contract", type: "ContractAddress" },
    { name: "Selector", type: "felt" },
    { name: "Until", type: "timestamp" },
  ],
};

/** Everything one release of starknet.js says about our cases. */
function compute(js) {
  const { ec, hash, merkle, shortString, transaction, typedData, byteArray } = js;
  const many = (values) => hash.computePoseidonHashOnElements(values);
  const pair = (a, b) => hex(hash.computePoseidonHash(a, b));
  const tree = (leaves) => new merkle.MerkleTree(leaves, hash.computePoseidonHash);
  const label = (text) => hex(hash.starknetKeccak(text));
  const short = (text) => hex(shortString.encodeShortString(text));
  const publicKey = (key) => hex(ec.starkCurve.getStarkKey(key));
  const guid = (key) => pair(short("Starknet Signer"), key);

  // ---- sessions.json

  const call = (contract, entrypoint, until = 0) => ({
    contract: hex(contract),
    entrypoint,
    selector: entrypoint === null ? "0x0" : hex(hash.getSelectorFromName(entrypoint)),
    until,
  });
  const bySelector = (contract, selector, until = 0) => ({ contract: hex(contract), entrypoint: null, selector, until });
  const T = 1763683200;
  const MONTH = 30 * 86400;
  const alice = label("account alice");
  const bob = label("account bob");
  const market = label("contract market");
  const game = label("contract game");

  const base = {
    chain_id: CHAINS.sepolia,
    account: alice,
    tag: "default",
    version: 0,
    epoch: 0,
    public_key: publicKey("0x3039"),
    valid_after: 0,
    valid_until: T + MONTH,
    policies: [call(STRK, "transfer")],
    metadata: "",
  };
  const marketCalls = (n, until = () => 0) =>
    range(n).map((i) => call(i % 3 ? market : game, ["place_order", "cancel", "settle"][i % 3] + (i > 2 ? `_${i}` : ""), until(i)));

  const documents = {
    "one-policy": base,
    "other-account": { ...base, account: bob },
    "other-chain": { ...base, chain_id: CHAINS.main },
    "next-epoch": { ...base, epoch: 1 },
    "next-version": { ...base, version: 1 },
    "other-key": { ...base, public_key: publicKey(label("session key 2")) },
    "valid-after": { ...base, valid_after: T },
    "policy-until": { ...base, policies: [call(STRK, "transfer", T + 3600)] },
    "same-selector-without-name": { ...base, policies: [bySelector(STRK, hash.getSelectorFromName("transfer"))] },
    "two-policies": {
      ...base,
      chain_id: CHAINS.main,
      tag: "market-maker",
      version: T,
      epoch: 1,
      policies: [call(STRK, "approve"), call(market, "swap_exact_in")],
      metadata: ascii(31),
    },
    "two-policies-swapped": {
      ...base,
      chain_id: CHAINS.main,
      tag: "market-maker",
      version: T,
      epoch: 1,
      policies: [call(market, "swap_exact_in"), call(STRK, "approve")],
      metadata: ascii(31),
    },
    "three-policies": {
      ...base,
      chain_id: CHAINS.devnet,
      tag: "abcdefghijklmnopqrstuvwxyz-0123",
      version: 2 ** 32 - 1,
      epoch: 7,
      valid_after: T,
      policies: [call(STRK, "transfer"), call(ETH, "transfer", T + 60), call(game, "move")],
      metadata: ascii(32),
    },
    "hex-like-names": {
      ...base,
      tag: "feed",
      version: T + 1,
      policies: [call(game, "fee"), call(game, "add"), call(game, "decade"), call(game, "feed"), call(game, "ace")],
      metadata: "0x62",
    },
    "sixteen-policies": {
      ...base,
      account: bob,
      tag: "decade",
      version: 1,
      epoch: 7,
      policies: marketCalls(16),
      metadata: ascii(62),
    },
    "seventeen-policies": {
      ...base,
      chain_id: CHAINS.main,
      account: bob,
      tag: "a",
      version: T,
      valid_after: T - 1,
      policies: marketCalls(17, (i) => (i % 2 ? T + 600 * i : 0)),
      metadata: ascii(100),
    },
    "wildcard-selector": { ...base, tag: "any-entry-point", policies: [call(game, null)] },
    "wildcard-contract": { ...base, tag: "any-contract", policies: [call("0x0", "claim", T + 86400)] },
    "wildcard-both": { ...base, tag: "anything", policies: [call("0x0", null)] },
    "wildcards-mixed": {
      ...base,
      tag: "mixed",
      version: T,
      valid_after: T,
      policies: [
        call(STRK, "approve"),
        call(game, null, T + 7200),
        call("0x0", "claim"),
        bySelector(market, hash.getSelectorFromName("settle"), T + 1),
        call("0x0", null, T + 30),
      ],
      metadata: '{"app":"game","note":"quote \\" and backslash \\\\"}',
    },
    "number-like-text": { ...base, tag: "x0", policies: [call(game, "f00"), call(game, "b16")], metadata: "12345" },
    extremes: {
      ...base,
      chain_id: hex(PRIME - 1n),
      account: hex(2n ** 251n - 257n),
      tag: "z-------------------9----------",
      version: 2 ** 32 - 1,
      epoch: 2n ** 128n - 1n,
      valid_after: 2n ** 64n - 2n,
      valid_until: 2n ** 64n - 1n,
      policies: [bySelector(2n ** 251n - 257n, hex(2n ** 250n - 1n), 2n ** 64n - 1n), bySelector("0x1", "0x1", 1)],
      metadata: "~ !",
    },
    "thousand-policies": {
      ...base,
      tag: "thousand",
      version: T,
      policies: { count: 1000, first_contract: "0x1000", entrypoint_prefix: "method_", until: 0 },
      metadata: "policy i is method_i of contract 0x1000 + i",
    },
  };

  const typeHash = (name) => hex(typedData.getTypeHash(TYPES, name, "1"));
  const domainOf = (chainId) => ({ name: "starknet-sessions", version: "v1", chainId, revision: "1" });
  const domainHash = (chainId) => hex(typedData.getStructHash(TYPES, "StarknetDomain", domainOf(chainId), "1"));

  const expand = (policies) =>
    Array.isArray(policies)
      ? policies
      : range(policies.count).map((i) =>
          call(BigInt(policies.first_contract) + BigInt(i), policies.entrypoint_prefix + i, policies.until),
        );

  const leavesOf = {};

  function sessionVector([id, input]) {
    const policies = expand(input.policies);
    const structs = policies.map((p) => ({ Contract: p.contract, Selector: p.selector, Until: String(p.until) }));
    const names = policies.map((p) => p.entrypoint ?? "");
    const keyGuid = guid(input.public_key);
    const document = {
      types: TYPES,
      primaryType: "Session",
      domain: domainOf(input.chain_id),
      message: {
        Tag: input.tag,
        Version: String(input.version),
        Epoch: String(input.epoch),
        "Session Key": keyGuid,
        "Valid After": String(input.valid_after),
        "Valid Until": String(input.valid_until),
        "Allowed Calls": structs,
        Details: { Metadata: input.metadata, "Call Names": names },
      },
    };
    const leaves = structs.map((s) => hex(typedData.getStructHash(TYPES, "Policy", s, "1")));
    leavesOf[id] = leaves;
    const root = hex(tree(leaves).root);
    const details = hex(typedData.getStructHash(TYPES, "Details", document.message.Details, "1"));
    const sessionHash = hex(typedData.getStructHash(TYPES, "Session", document.message, "1"));
    const messageHash = hex(typedData.getMessageHash(document, input.account));

    // The typed data module and the formulas of cairo/README.md are the same thing.
    const text = (value) => {
      const { data, pending_word, pending_word_len } = byteArray.byteArrayFromString(value);
      return many([data.length, ...data, pending_word, pending_word_len]);
    };
    const session = [short(input.tag), input.version, input.epoch, keyGuid, input.valid_after, input.valid_until, root];
    assert.deepEqual(policies.map((p) => hex(many([typeHash("Policy"), p.contract, p.selector, p.until]))), leaves);
    assert.equal(hex(many([typeHash("Details"), text(input.metadata), many(names.map(text))])), details);
    assert.equal(hex(many([typeHash("Session"), ...session, details])), sessionHash);
    assert.equal(hex(many([short("StarkNet Message"), domainHash(input.chain_id), input.account, sessionHash])), messageHash);

    const large = !Array.isArray(input.policies);
    return {
      id,
      input,
      expected: {
        key_guid: keyGuid,
        ...(large ? { leaf_first: leaves[0], leaf_last: leaves.at(-1), leaves_hash: hex(many(leaves)) } : { leaves }),
        root,
        details_hash: details,
        session_hash: sessionHash,
        domain_hash: domainHash(input.chain_id),
        message_hash: messageHash,
        ...(large ? {} : { typed_data: document }),
      },
      agreed_by: [...JS, PY, POSEIDON],
    };
  }
  const sessions = Object.entries(documents).map(sessionVector);

  const TYPE_NAMES = ["StarknetDomain", "Session", "Details", "Policy"];
  const constants = {
    type_strings: Object.fromEntries(TYPE_NAMES.map((name) => [name, typedData.encodeType(TYPES, name, "1")])),
    type_hashes: Object.fromEntries(TYPE_NAMES.map((name) => [name, typeHash(name)])),
    domain_hashes: Object.fromEntries(Object.values(CHAINS).map((chain) => [chain, domainHash(chain)])),
  };

  // ---- merkle.json

  const proofs = (leaves) => {
    const grown = tree(leaves);
    return leaves.map((leaf) => grown.getProof(leaf).map(hex));
  };
  const trees = [1, 2, 3, 4, 5, 7, 16, 17, 33].map((n) => [`${n}-leaves`, range(n).map((i) => label(`leaf ${i} of ${n}`))]);
  trees.push(
    ["2-leaves-swapped", [label("leaf 1 of 2"), label("leaf 0 of 2")]],
    ["4-leaves-extreme", [hex(PRIME - 1n), "0x1", hex(2n ** 251n), hex(2n ** 128n - 1n)]],
  );
  const merkleVectors = trees.map(([id, leaves]) => ({
    id,
    input: { leaves },
    expected: { root: hex(tree(leaves).root), proofs: proofs(leaves) },
    agreed_by: [...JS, `${PY} (root)`, POSEIDON],
  }));

  // ---- transactions.json

  const transactions = [];
  const addTransaction = (id, input) => {
    for (const [suffix, version] of [
      ["", 3n],
      ["-query", 3n + QUERY],
    ]) {
      const full = { version: hex(version), ...input };
      transactions.push({
        id: id + suffix,
        input: full,
        expected: invoke(full),
        agreed_by: [...JS, PY],
      });
    }
  };
  function invoke(input) {
    const calls = input.calls.map((c) => ({ contractAddress: c.to, entrypoint: c.entrypoint, calldata: c.calldata }));
    const calldata = transaction.getExecuteCalldata(calls, "1").map(hex);
    const bounds = Object.fromEntries(
      Object.entries(input.resource_bounds).map(([kind, [amount, price]]) => [
        kind,
        { max_amount: BigInt(amount), max_price_per_unit: BigInt(price) },
      ]),
    );
    const value = hash.calculateInvokeTransactionHash({
      senderAddress: input.sender_address,
      version: input.version,
      compiledCalldata: calldata,
      chainId: input.chain_id,
      nonce: input.nonce,
      accountDeploymentData: [],
      nonceDataAvailabilityMode: 0,
      feeDataAvailabilityMode: 0,
      resourceBounds: bounds,
      tip: input.tip,
      paymasterData: [],
    });
    return { calldata, hash: hex(value) };
  }
  const bounds = { l1_gas: [0, 10n ** 15n], l2_gas: [10n ** 9n, 10n ** 10n], l1_data_gas: [2048, 10n ** 13n] };
  const transfer = { to: STRK, entrypoint: "transfer", calldata: ["0xb0b", "0x1", "0x0"] };
  addTransaction("one-call", {
    sender_address: alice,
    chain_id: CHAINS.sepolia,
    nonce: 0,
    tip: 0,
    resource_bounds: bounds,
    calls: [transfer],
  });
  addTransaction("two-calls-main", {
    sender_address: bob,
    chain_id: CHAINS.main,
    nonce: 41,
    tip: 1000,
    resource_bounds: bounds,
    calls: [transfer, { to: game, entrypoint: "decade", calldata: [] }],
  });
  addTransaction("largest-bounds", {
    sender_address: alice,
    chain_id: CHAINS.devnet,
    nonce: 2n ** 64n,
    tip: 2n ** 64n - 1n,
    resource_bounds: {
      l1_gas: [2n ** 64n - 1n, 2n ** 128n - 1n],
      l2_gas: [2n ** 64n - 1n, 2n ** 128n - 1n],
      l1_data_gas: [2n ** 64n - 1n, 2n ** 128n - 1n],
    },
    calls: range(5).map((i) => ({ to: game, entrypoint: "move", calldata: range(i).map(hex) })),
  });

  // ---- tokens.json

  const tokens = [];
  const signRaw = (key, message) => {
    const { r, s } = ec.starkCurve.sign(message, key);
    const flipped = s > CURVE_ORDER / 2n;
    const low = flipped ? CURVE_ORDER - s : s;
    const full = ec.starkCurve.getPublicKey(key, true);
    assert(ec.starkCurve.verify(new ec.starkCurve.Signature(r, s), message, full));
    assert(ec.starkCurve.verify(new ec.starkCurve.Signature(r, low), message, full));
    return { r: hex(r), s: hex(low), s_as_signed: hex(s), flipped };
  };

  for (const key of ["0x1", "0x3039", hex(CURVE_ORDER - 1n), label("session key 2"), label("owner key")]) {
    const pub = publicKey(key);
    tokens.push({
      id: `guid-${key.slice(2, 10)}-${tokens.length}`,
      kind: "guid",
      input: { private_key: key, public_key: pub },
      expected: { guid: guid(pub) },
      agreed_by: [...JS, POSEIDON],
    });
  }

  const signingHash = (txHash, sessionHash, terms, rest) =>
    hex(many([short("session-tx"), txHash, sessionHash, terms, many(rest)]));
  const TERMS = BigInt(short("session1")) << 168n;
  const rests = {
    "empty-rest": [],
    "one-felt": ["0x0"],
    "two-felts": ["0x1", "0x2"],
    "two-felts-swapped": ["0x2", "0x1"],
    "five-felts": range(5).map((i) => label(`rest ${i}`)),
    "thirty-felts": range(30).map((i) => label(`rest ${i}`)),
    "largest-felts": [hex(PRIME - 1n), hex(PRIME - 1n), hex(PRIME - 1n)],
  };
  for (const [id, rest] of Object.entries(rests)) {
    const input = {
      tx_hash: label(`transaction ${id}`),
      session_hash: label(`session ${id}`),
      terms: hex(TERMS | (BigInt(rest.length) << 160n) | (5n << 128n) | (1n << 64n) | BigInt(T)),
      rest,
    };
    tokens.push({
      id: `hash-${id}`,
      kind: "signing-hash",
      input,
      expected: { hash: signingHash(input.tx_hash, input.session_hash, input.terms, rest) },
      agreed_by: [...JS, POSEIDON],
    });
  }

  const messages = ["0x1", "0x63", hex(2n ** 251n - 1n), ...range(7).map((i) => label(`message ${i}`))];
  messages.forEach((message, i) => {
    const key = ["0x3039", "0x1", label("session key 2")][i % 3];
    tokens.push({
      id: `signature-${i}`,
      kind: "signature",
      input: { private_key: key, public_key: publicKey(key), hash: message },
      expected: signRaw(key, message),
      agreed_by: [...JS, FAST, "crypto-cpp-py 2.0.0 (seed None)"],
    });
  });

  // Whole tokens: sessions of sessions.json, and a transaction that makes calls of theirs.
  const owner = label("owner key");
  const whole = [
    ["first-use", "one-policy", [0], true],
    ["live", "one-policy", [0], false],
    ["same-call-twice", "one-policy", [0, 0], false],
    ["three-calls", "three-policies", [2, 0, 1], true],
    ["repeats-within", "sixteen-policies", [15, 15, 3, 3, 15], false],
    ["seventeenth", "seventeen-policies", [16, 1], true],
    ["any-entry-point", "wildcard-selector", [0], false],
    ["any-contract", "wildcard-contract", [0], false],
    ["anything", "wildcard-both", [0], true],
    ["all-kinds", "wildcards-mixed", [0, 1, 2, 3, 4, 4], true],
    ["deep", "thousand-policies", [0, 999, 500], true],
    ["surrender", "three-policies", [], true],
    ["surrender-live", "three-policies", [], false],
  ];
  for (const [id, sessionId, indexes, authorize] of whole) {
    const { input, expected } = sessions.find((s) => s.id === sessionId);
    const policies = expand(input.policies);
    const leaves = leavesOf[sessionId];
    const grown = tree(leaves);
    const key = "0x3039";
    assert.equal(publicKey(key), input.public_key);
    const ownerSignature = signRaw(owner, expected.message_hash);
    const authorization = authorize ? [ownerSignature.r, ownerSignature.s] : [];
    const depth = grown.getProof(leaves[0]).length;
    const perCall = [];
    let previous = null;
    for (const index of indexes) {
      if (index === previous) {
        perCall.push("0x0");
        continue;
      }
      previous = index;
      const { contract, selector, until } = policies[index];
      const anyContract = contract === "0x0";
      const anySelector = selector === "0x0";
      const kind = anyContract ? (anySelector ? 4n : 3n) : anySelector ? 2n : 1n;
      const proof = grown.getProof(leaves[index]).map(hex);
      assert.equal(proof.length, depth);
      perCall.push(hex((kind << 128n) | BigInt(until)), ...proof);
    }
    const terms = hex(
      TERMS |
        (BigInt(depth) << 160n) |
        (BigInt(input.version) << 128n) |
        (BigInt(input.valid_after) << 64n) |
        BigInt(input.valid_until),
    );
    const rest = [...perCall, ...authorization];
    const txHash = label(`transaction of token ${id}`);
    const message = signingHash(txHash, expected.session_hash, terms, rest);
    const { r, s } = signRaw(key, message);
    tokens.push({
      id: `token-${id}`,
      kind: "token",
      input: {
        session: sessionId,
        private_key: key,
        owner_private_key: authorize ? owner : null,
        tx_hash: txHash,
        policy_indexes: indexes,
      },
      expected: {
        terms,
        signing_hash: message,
        token: [terms, short(input.tag), input.public_key, expected.root, expected.details_hash, r, s, ...rest],
      },
      agreed_by: JS,
    });
  }

  // ---- published.json

  const recompute = {
    merkle: ({ leaves }, { proofs: some = {} }) => ({
      root: hex(tree(leaves).root),
      ...(Object.keys(some).length && {
        proofs: Object.fromEntries(Object.keys(some).map((i) => [i, proofs(leaves)[i]])),
      }),
    }),
    guid: ({ public_key }) => ({ guid: guid(public_key) }),
    "typed-data": ({ account, typed_data: document }, wanted) => {
      const { message, types } = document;
      const struct = hex(typedData.getStructHash(types, "Session", message, "1"));
      const leaves = message["Allowed Methods"].map((m) => hex(typedData.getStructHash(types, "Allowed Method", m, "1")));
      return {
        ...("root" in wanted && { root: hex(tree(leaves).root) }),
        ...("struct_hash" in wanted && { struct_hash: struct }),
        message_hash: hex(typedData.getMessageHash(document, account)),
      };
    },
    transaction: (input) => ({ hash: invoke(input).hash }),
    signature: ({ private_key, hash: message }) => {
      const { r, s_as_signed: s } = signRaw(private_key, message);
      return { r, s };
    },
    "poseidon-pair": ({ a, b }) => ({ hash: pair(a, b) }),
    "poseidon-many": ({ values }) => ({ hash: hex(many(values)) }),
  };
  for (const { id, kind, input, expected } of published) {
    assert.deepEqual(recompute[kind](input, expected), expected, `published: ${id}`);
  }

  return {
    sessions: { constants, vectors: sessions },
    merkle: { vectors: merkleVectors },
    tokens: { vectors: tokens },
    transactions: { vectors: transactions },
    published: { vectors: published },
  };
}

/** The quoted documents of x-sessions are what the real package builds. */
function checkArgentDocuments() {
  const argent = published.filter((vector) => vector.agreed_by.some((who) => who.startsWith("@argent/x-sessions")));
  const keys = { "argent-session-published": "0x1234567890abcdef", "argent-session-3-methods": js8.ec.starkCurve.getStarkKey("0x27") };
  for (const { id, input } of argent.filter(({ kind }) => kind === "typed-data")) {
    const { message, domain } = input.typed_data;
    const offchain = xSessions.createOffchainSession(
      message["Allowed Methods"],
      BigInt(message["Expires At"]),
      JSON.parse(message.Metadata),
      keys[id],
    );
    const built = xSessions.getSessionTypedData(offchain, domain.chainId);
    const clean = JSON.parse(JSON.stringify(built, (_, value) => (typeof value === "bigint" ? Number(value) : value)));
    assert.deepEqual(clean, input.typed_data, id);
  }
}

// ------------------------------------------------------------------------------------------------- writing

/** JSON with whatever fits on a line kept on it, and integers of any size. */
function render(value, indent = "") {
  const flat = (v) => {
    if (typeof v === "bigint") return v.toString();
    if (Array.isArray(v)) return `[${v.map(flat).join(", ")}]`;
    if (v && typeof v === "object")
      return `{${Object.entries(v)
        .map(([k, x]) => `${JSON.stringify(k)}: ${flat(x)}`)
        .join(", ")}}`;
    return JSON.stringify(v);
  };
  const line = flat(value);
  if (line.length + indent.length <= 110 || value === null || typeof value !== "object") return line;
  const inner = `${indent} `;
  const isArray = Array.isArray(value);
  const items = isArray
    ? value.map((v) => inner + render(v, inner))
    : Object.entries(value).map(([k, v]) => `${inner}${JSON.stringify(k)}: ${render(v, inner)}`);
  return `${isArray ? "[" : "{"}\n${items.join(",\n")}\n${indent}${isArray ? "]" : "}"}`;
}

function main(folder) {
  const results = compute(js10);
  assert.equal(render(compute(js8)), render(results), "the two releases of starknet.js differ");
  checkArgentDocuments();
  mkdirSync(folder, { recursive: true });
  for (const [name, { vectors, ...more }] of Object.entries(results)) {
    assert.equal(new Set(vectors.map(({ id }) => id)).size, vectors.length, `${name}: an id twice`);
    assert.equal(new Set(vectors.map(({ kind, input }) => render({ kind: kind ?? null, input }))).size, vectors.length, `${name}: a case twice`);
    const source = { tool: "starknet.js", version: "10.8.0", script: "tests/vectors/generate/generate.mjs", date: DATE };
    writeFileSync(join(folder, `${name}.json`), `${render({ source, ...more, vectors })}\n`);
  }
}

assert(process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href, "run as a script");
assert.equal(process.argv.length, 3, "usage: node generate.mjs <folder>");
main(process.argv[2]);
