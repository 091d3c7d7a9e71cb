// Computes the test vectors with starknet.js, and with nothing of our own packages: `node generate.mjs <folder>`.
// Everything is computed twice, by two releases of starknet.js; where they differ, nothing is written.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import * as xSessions from "@argent/x-sessions";
import * as js8 from "starknet";
import * as js10 from "starknet-10";

import { CHAINS, PRIME, STRK, T, cases, range } from "./cases.mjs";
import * as protocol from "./protocol.mjs";
import { hex } from "./protocol.mjs";
import { published } from "./published.mjs";

const DATE = "2026-11-21"; // of the last change to a vector; fixed, so that files can be compared byte for byte
const JS = ["starknet.js 10.8.0", "starknet.js 8.5.2"];
const PY = "starknet-py 0.30.0";
const POSEIDON = "poseidon-py 0.2.0";
const FAST = "fast-stark-crypto 0.5.0";
// What is arithmetic alone: by this generator, and by another way to compute it.
const FORMULA = "protocol.mjs";
const PYTHON = "tests/conformance/test_vectors.py";
const LEDGER = "protocol.mjs, from the list of all spends";

const CURVE_ORDER = 0x800000000000010ffffffffffffffffb781126dcae7b2321e66a241adc64d2fn;
const QUERY = 2n ** 128n;

// ---------------------------------------------------------------------------------------------- our document

const member = (name, type) => ({ name, type });
const TYPES = {
  StarknetDomain: ["name", "version", "chainId", "revision"].map((name) => member(name, "shortstring")),
  Session: [
    member("Tag", "shortstring"),
    member("Version", "u128"),
    member("Epoch", "u128"),
    member("Session Key", "felt"),
    member("Valid After", "timestamp"),
    member("Valid Until", "timestamp"),
    { name: "Allowed Calls", type: "merkletree", contains: "Policy" },
    member("Denied", "Denied*"),
    member("Limits", "Limit*"),
    member("Required Caller", "ContractAddress"),
    member("Details", "Details"),
  ],
  Denied: [member("Contract", "ContractAddress"), member("Selector", "felt"), member("Until", "timestamp")],
  Details: [member("Metadata", "string"), member("Call Names", "string*")],
  Limit: [
    member("Resource", "shortstring"),
    member("Token", "ContractAddress"),
    member("Kind", "shortstring"),
    member("Amount", "u128"),
    member("Window", "u128"),
    member("Until", "timestamp"),
    member("Accounting", "shortstring"),
    member("Standing Approval", "bool"),
  ],
  Policy: [
    member("Contract", "ContractAddress"),
    member("Selector", "felt"),
    member("Until", "timestamp"),
    member("Rules", "Rule*"),
  ],
  Rule: [member("Word", "u128"), member("Type", "shortstring"), member("Condition", "shortstring"), member("Values", "felt*")],
};

const ruleStruct = (r) => ({ Word: String(r.word), Type: r.type, Condition: r.condition, Values: protocol.ruleValues(r) });
const policyStruct = (p) => ({
  Contract: p.contract,
  Selector: p.selector,
  Until: String(p.until),
  Rules: p.rules.map(ruleStruct),
});
const deniedStruct = (d) => ({ Contract: d.contract, Selector: d.selector, Until: String(d.until) });
const limitStruct = (l) => ({
  Resource: l.resource,
  Token: l.token,
  Kind: l.kind,
  Amount: String(l.amount),
  Window: String(l.window),
  Until: String(l.until),
  Accounting: l.accounting,
  "Standing Approval": l.standing_approval,
});

/** Everything one release of starknet.js says about our cases. */
function compute(js) {
  const { ec, hash, merkle, transaction, typedData } = js;
  const tree = (leaves) => new merkle.MerkleTree(leaves, hash.computePoseidonHash);
  const typeHash = (name) => hex(typedData.getTypeHash(TYPES, name, "1"));
  const structHash = (name, data) => hex(typedData.getStructHash(TYPES, name, data, "1"));
  const ours = protocol.hashes(js, typeHash);
  const given = cases(js);
  const { label, publicKey, selector, expand } = given;
  const { alice, bob, game, market } = given.names;
  const { short, guid } = ours;

  // ---- sessions.json

  const domainOf = (chainId) => ({ name: "starknet-sessions", version: "v2", chainId, revision: "1" });
  const domainHash = (chainId) => structHash("StarknetDomain", domainOf(chainId));

  /** Per session what the tokens need: all policies and entries, leaves, tree. */
  const grown = {};

  function sessionVector([id, input]) {
    const session = expand(input);
    const { policies, denied, limits } = session;
    assert.equal(protocol.limitsFault(limits), null, id);
    assert.equal(protocol.deniedFault(denied), null, id);
    const names = policies.map(protocol.callName);
    const keyGuid = guid(input.public_key);
    const { types, ...document } = {
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
        "Allowed Calls": policies.map(policyStruct),
        Denied: denied.map(deniedStruct),
        Limits: limits.map(limitStruct),
        "Required Caller": input.required_caller,
        Details: { Metadata: input.metadata, "Call Names": names },
      },
    };
    const { message } = document;
    const leaves = message["Allowed Calls"].map((p) => structHash("Policy", p));
    const merkleTree = tree(leaves);
    const root = hex(merkleTree.root);
    const details = structHash("Details", message.Details);
    const sessionHash = structHash("Session", message);
    const messageHash = hex(typedData.getMessageHash({ types, ...document }, input.account));

    // The typed data module and the formulas of cairo/README.md are the same thing.
    assert.deepEqual(policies.map(ours.leaf), leaves);
    assert.deepEqual(denied.map(ours.denied), message.Denied.map((d) => structHash("Denied", d)));
    assert.deepEqual(limits.map(ours.limit), message.Limits.map((l) => structHash("Limit", l)));
    assert.equal(ours.details(input.metadata, names), details);
    assert.equal(ours.session(session, { root, details }), sessionHash);
    assert.equal(ours.message(domainHash(input.chain_id), input.account, sessionHash), messageHash);

    const depth = merkleTree.getProof(leaves[0]).length;
    const statics = ours.staticFelts(session, { root, details, depth });
    const print = ours.fingerprint(input.epoch, statics);
    grown[id] = { session, leaves, tree: merkleTree, depth, statics, print, sessionHash, messageHash };
    const manyPolicies = !Array.isArray(input.policies);
    const large = manyPolicies || !Array.isArray(input.denied);
    return {
      id,
      input,
      expected: {
        key_guid: keyGuid,
        ...(manyPolicies
          ? { leaf_first: leaves[0], leaf_last: leaves.at(-1), leaves_hash: ours.H(leaves) }
          : { leaves, call_names: names }),
        root,
        details_hash: details,
        session_hash: sessionHash,
        domain_hash: domainHash(input.chain_id),
        message_hash: messageHash,
        static_felts: statics,
        fingerprint: print,
        slot: ours.slot(input.version, print),
        calldata: ours.calldata(session, { root, details }),
        usage_keys: limits.map((l) => ours.usageKey(input.tag, l)),
        ...(large ? {} : { typed_data: document }),
      },
      agreed_by: [...JS, PY, POSEIDON],
    };
  }
  const sessions = Object.entries(given.sessions).map(sessionVector);
  const byId = Object.fromEntries(sessions.map((vector) => [vector.id, vector]));
  // What is in a session is in both hashes; the account and the chain in neither.
  const differ = (a, b) => {
    assert.notEqual(grown[a].sessionHash, grown[b].sessionHash, `${a} ${b}`);
    assert.notEqual(grown[a].print, grown[b].print, `${a} ${b}`);
  };
  for (const id of Object.keys(grown)) {
    if (id === "one-policy") continue;
    if (["other-account", "other-chain"].includes(id)) assert.equal(grown[id].print, grown["one-policy"].print);
    else differ(id, "one-policy");
  }
  differ("two-rules", "two-rules-swapped");
  differ("token-limit", "token-limit-net");
  differ("token-limit", "token-limit-standing");
  differ("deny-list", "denied-until");

  const TYPE_NAMES = ["StarknetDomain", "Session", "Denied", "Details", "Limit", "Policy", "Rule"];
  const constants = {
    types: TYPES,
    type_strings: Object.fromEntries(TYPE_NAMES.map((name) => [name, typedData.encodeType(TYPES, name, "1")])),
    type_hashes: Object.fromEntries(TYPE_NAMES.map((name) => [name, typeHash(name)])),
    domain_hashes: Object.fromEntries(Object.values(CHAINS).map((chain) => [chain, domainHash(chain)])),
  };

  // ---- policies.json: rules, leaves, denied entries

  const policyVectors = [];
  const list = (vectors) => (prefix, kind, entries, expected, agreed_by) => {
    for (const [id, input] of Object.entries(entries)) {
      vectors.push({ id: `${prefix}-${id}`, kind, input, expected: expected(input, id), agreed_by });
    }
  };
  const addPolicies = list(policyVectors);
  addPolicies(
    "rule",
    "rule",
    given.rules,
    ({ rule, calldatas }) => {
      assert.equal(ours.rule(rule), structHash("Rule", ruleStruct(rule)));
      const verdicts = calldatas.map((calldata) => protocol.judge(rule, calldata));
      return { hash: ours.rule(rule), felts: protocol.ruleFelts(rule), verdicts };
    },
    [...JS, PY, POSEIDON],
  );
  addPolicies(
    "policy",
    "policy",
    given.policies,
    ({ policy, calldatas }) => {
      assert.equal(ours.leaf(policy), structHash("Policy", policyStruct(policy)));
      return {
        leaf: ours.leaf(policy),
        call_name: protocol.callName(policy),
        felts: ours.leafFelts(policy, []),
        verdicts: calldatas.map((calldata) => protocol.judgeAll(policy.rules, calldata)),
      };
    },
    [...JS, PY, POSEIDON],
  );
  addPolicies(
    "denied",
    "denied",
    given.deniedEntries,
    ({ denied, calls }) => {
      assert.equal(ours.denied(denied), structHash("Denied", deniedStruct(denied)));
      return {
        hash: ours.denied(denied),
        felts: protocol.deniedFelts(denied),
        denies: calls.map((call) => protocol.denies(denied, call, BigInt(call.now))),
      };
    },
    [...JS, PY, POSEIDON],
  );
  const entries = (lists, name) => Object.fromEntries(Object.entries(lists).map(([id, items]) => [id, { [name]: items }]));
  addPolicies(
    "denied-list",
    "denied-list",
    entries(given.deniedLists, "denied"),
    ({ denied }) => ({ fault: protocol.deniedFault(denied) }),
    [FORMULA, PYTHON],
  );
  addPolicies(
    "access",
    "access",
    given.accessKinds,
    ({ policies, denied }) => ({ root: hex(tree(policies.map(ours.leaf)).root), access: protocol.accessKind(policies, denied) }),
    [...JS, POSEIDON],
  );

  // ---- limits.json

  const limitVectors = [];
  const addLimits = list(limitVectors);
  addLimits(
    "limit",
    "limit",
    Object.fromEntries(
      Object.entries(given.limits).flatMap(([id, limit]) => [
        [id, { tag: "default", limit }],
        ...(id.startsWith("fee-") ? [[`${id}-other-tag`, { tag: "market-maker", limit }]] : []),
      ]),
    ),
    ({ tag, limit }) => {
      assert.equal(protocol.limitsFault([limit]), null);
      assert.equal(ours.limit(limit), structHash("Limit", limitStruct(limit)));
      return {
        code: protocol.limitCode(limit),
        hash: ours.limit(limit),
        felts: protocol.limitFelts(limit),
        usage_key: ours.usageKey(tag, limit),
      };
    },
    [...JS, PY, POSEIDON],
  );
  // Usage does not depend on amount, end and standing approval; it does on all else.
  const key = (id) => limitVectors.find((v) => v.id === `limit-${id}`).expected.usage_key;
  assert.equal(key("other-amount"), key("fee-window"));
  assert.equal(key("other-until"), key("fee-window"));
  assert.equal(key("token-window-gross-standing"), key("token-window-gross"));
  const different = ["fee-window", "fee-window-other-tag", "fee-sliding", "fee-total", "calls-window", "other-window"];
  different.push("token-window-gross", "token-window-net", "other-token", "other-token-window");
  assert.equal(new Set(different.map(key)).size, different.length);
  addLimits("list", "list", entries(given.lists, "limits"), ({ limits }) => ({ fault: protocol.limitsFault(limits) }), [
    FORMULA,
    PYTHON,
  ]);
  addLimits(
    "order",
    "order",
    entries(given.shuffles, "limits"),
    ({ limits }) => {
      const order = range(limits.length).sort((a, b) => protocol.compareLimits(limits[a], limits[b]));
      assert.equal(protocol.limitsFault(order.map((i) => limits[i])), null);
      return { order };
    },
    [FORMULA, PYTHON],
  );
  addLimits("sequence", "sequence", given.sequences, ({ limit, earlier, steps }, id) => {
    const ledger = new protocol.Ledger(limit, earlier);
    let word = earlier ? protocol.usageWord(earlier.spent, earlier.start) : "0x0";
    const first = word;
    const results = steps.map(({ now, spend }, i) => {
      const state = protocol.stateOf(limit, word, BigInt(now));
      assert.equal(state.used, ledger.used(BigInt(now)), `${id}, step ${i}`);
      const result = protocol.charge(limit, word, BigInt(spend), BigInt(now));
      assert.equal("word" in result, ledger.charge(BigInt(spend), BigInt(now)), `${id}, step ${i}`);
      word = result.word ?? word;
      return { state, ...result };
    });
    return { felts: protocol.limitFelts(limit), word: first, results };
  }, [FORMULA, LEDGER]);
  addLimits("calls", "calls", given.spending, (input) => protocol.spendingOf(input), [FORMULA, PYTHON]);
  addLimits("fee", "fee", given.fees, (input) => ({ fee: protocol.feeOf(input) }), [FORMULA, PYTHON]);

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

  const terms = (depth, version) => hex((BigInt(short("session2")) << 184n) | (BigInt(depth) << 160n) | (BigInt(version) << 128n) | BigInt(T));
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
      fingerprint: label(`fingerprint ${id}`),
      terms: terms(rest.length, 5),
      rest,
    };
    tokens.push({
      id: `hash-${id}`,
      kind: "signing-hash",
      input,
      expected: { hash: ours.signing(input.tx_hash, input.fingerprint, input.terms, rest) },
      agreed_by: [...JS, POSEIDON],
    });
  }

  const slots = [
    ["live", 1, label("fingerprint 1"), {}],
    ["live-largest", 2 ** 32 - 1, hex(PRIME - 1n), {}],
    ["live-217-bits", 0, hex(2n ** 217n - 1n), {}],
    ["live-bit-217", 0, hex(2n ** 217n), {}],
    ["paused", T, label("fingerprint 2"), { paused: true }],
    ["revoked", T, "0x0", { revoked: true }],
    ["revoked-largest", 2 ** 32 - 1, "0x0", { revoked: true }],
  ];
  for (const [id, version, fingerprint, { revoked = false, paused = false }] of slots) {
    tokens.push({
      id: `slot-${id}`,
      kind: "slot",
      input: { version, fingerprint, revoked, paused },
      expected: { slot: ours.slot(version, fingerprint, { revoked, paused }) },
      agreed_by: [FORMULA, PYTHON],
    });
  }
  let epoch = "0x0";
  for (const i of range(3)) {
    const input = { epoch, tx_hash: label(`transaction of epoch ${i}`) };
    epoch = ours.nextEpoch(epoch, input.tx_hash);
    tokens.push({ id: `epoch-${i}`, kind: "epoch", input, expected: { epoch }, agreed_by: [...JS, POSEIDON] });
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
    ["two-rules", "two-rules", [0], true],
    ["two-rules-repeated", "two-rules", [0, 0], false],
    ["rules-of-two", "two-policies-with-rules", [1, 0, 0, 1], false],
    ["rules-of-three", "three-policies-with-rules", [0, 1, 2], true],
    ["rules-of-five", "five-policies-with-rules", [0, 4, 4, 3], false],
    ["rules-of-sixteen", "sixteen-policies-with-rules", [15, 0], false],
    ["rules-of-seventeen", "seventeen-policies-with-rules", [16, 8, 1], true],
    ["rules-of-wildcards", "wildcards-with-rules", [0, 1, 2, 2], false],
    ["fee-limit", "fee-limit", [0], false],
    ["token-limit", "token-limit", [0], true],
    ["sixteen-limits", "sixteen-limits", [0], false],
    ["denied", "denied-three", [0, 1], false],
    ["most-denied", "most-denied", [0], false],
    ["required-caller", "required-caller", [0], false],
    ["everything-first-use", "everything", [0, 1, 2], true],
    ["everything-live", "everything", [2, 2, 0], false],
    ["everything-surrendered", "everything", [], false],
  ];
  const any = { contract: label("some contract"), selector: selector("some_entry_point") };
  /** Calldata that the rules of a policy let pass. */
  const calldataFor = ({ rules }) => {
    const words = [];
    const put = (at, value) => {
      while (words.length <= at) words.push("0x0");
      words[at] = hex(value);
    };
    for (const rule of rules) {
      const bound = BigInt(rule.values.at(-1));
      const value = { ne: bound + 1n, lt: bound - 1n, gt: bound + 1n }[rule.condition] ?? bound;
      const halves = given.two(value);
      put(rule.word, rule.type === "u256" ? halves[0] : value);
      if (rule.type === "u256") put(rule.word + 1, halves[1]);
    }
    assert.equal(protocol.judgeAll(rules, words), null);
    return words;
  };
  for (const [id, sessionId, indexes, authorize] of whole) {
    const { session, leaves, tree: merkleTree, depth, statics, print, messageHash } = grown[sessionId];
    const signer = "0x3039";
    assert.equal(publicKey(signer), session.public_key);
    const ownerSignature = signRaw(owner, messageHash);
    const authorization = authorize ? [ownerSignature.r, ownerSignature.s] : [];
    const perCall = [];
    const calls = [];
    let previous = null;
    for (const index of indexes) {
      const policy = session.policies[index];
      const { contract, selector: entry } = policy;
      const call = {
        to: contract === "0x0" ? any.contract : contract,
        selector: entry === "0x0" ? any.selector : entry,
        calldata: calldataFor(policy),
      };
      assert(!session.denied.some((d) => protocol.denies(d, call, BigInt(T))));
      calls.push(call);
      if (index === previous) {
        perCall.push("0x0");
        continue;
      }
      previous = index;
      const proof = merkleTree.getProof(leaves[index]).map(hex);
      assert.equal(proof.length, depth);
      perCall.push(...ours.leafFelts(policy, proof));
    }
    if (!indexes.length) {
      calls.push({
        to: session.account,
        selector: selector("revoke_session"),
        calldata: [short(session.tag), hex(session.version)],
      });
    }
    const rest = [...perCall, ...authorization];
    const txHash = label(`transaction of token ${id}`);
    const message = ours.signing(txHash, print, statics[0], [...rest]);
    const { r, s } = signRaw(signer, message);
    tokens.push({
      id: `token-${id}`,
      kind: "token",
      input: {
        session: sessionId,
        private_key: signer,
        owner_private_key: authorize ? owner : null,
        tx_hash: txHash,
        policy_indexes: indexes,
        calls,
      },
      expected: {
        terms: statics[0],
        signing_hash: message,
        rest_at: statics.length + 2,
        token: [...statics.slice(0, 5), r, s, ...statics.slice(5), ...rest],
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
    "poseidon-pair": ({ a, b }) => ({ hash: ours.P2(a, b) }),
    "poseidon-many": ({ values }) => ({ hash: ours.H(values) }),
  };
  for (const { id, kind, input, expected } of published) {
    assert.deepEqual(recompute[kind](input, expected), expected, `published: ${id}`);
  }

  return {
    sessions: { constants, vectors: sessions },
    policies: { vectors: policyVectors },
    limits: { vectors: limitVectors },
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
