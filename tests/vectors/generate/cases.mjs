// What the vectors are computed of: inputs alone, no number that is a result. `js` gives names their selectors and labels their felts.

import { MOVERS, hex } from "./protocol.mjs";

export const CHAINS = { sepolia: "0x534e5f5345504f4c4941", main: "0x534e5f4d41494e", devnet: "0x4d595f4445564e4554" };
export const STRK = "0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d";
export const ETH = "0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7";
export const PRIME = 2n ** 251n + 17n * 2n ** 192n + 1n;
/** A midnight, so that windows of an hour and of a day begin here. */
export const T = 1763683200;
export const HOUR = 3600;
export const DAY = 86400;
const MONTH = 30 * DAY;
const U32 = 2 ** 32 - 1;
const U64 = 2n ** 64n - 1n;
const U128 = 2n ** 128n - 1n;
const LARGEST_ADDRESS = hex(2n ** 251n - 257n);
const STRKS = 10n ** 18n;

export const range = (n) => Array.from({ length: n }, (_, i) => i);
const ascii = (length) =>
  range(length)
    .map((i) => String.fromCharCode(0x20 + ((i * 7 + 1) % 95)))
    .join("");

const rule = (word, type, condition, values, argument = null) => ({ word, type, condition, values: values.map(hex), argument });

const limit = (resource, kind, amount, more = {}) => ({
  resource,
  token: "0x0",
  kind,
  amount,
  window: 0,
  until: 0,
  accounting: "gross",
  standing_approval: false,
  ...more,
});
const fee = (kind, amount, more) => limit("fee", kind, amount, more);
const calls = (kind, amount, more) => limit("calls", kind, amount, more);
const token = (address, kind, amount, more) => limit("token", kind, amount, { token: address, ...more });

export function cases(js) {
  const { ec, hash } = js;
  const label = (text) => hex(hash.starknetKeccak(text));
  const selector = (name) => hex(hash.getSelectorFromName(name));
  const publicKey = (key) => hex(ec.starkCurve.getStarkKey(key));

  const call = (contract, entrypoint, until = 0, rules = []) => ({
    contract: hex(contract),
    entrypoint,
    selector: entrypoint === null ? "0x0" : selector(entrypoint),
    until,
    rules,
  });
  const bySelector = (contract, felt, until = 0, rules = []) => ({ contract: hex(contract), entrypoint: null, selector: felt, until, rules });
  const denied = (contract, entrypoint, until = 0) => ({
    contract: hex(contract),
    selector: entrypoint === null ? "0x0" : selector(entrypoint),
    until,
  });

  const alice = label("account alice");
  const bob = label("account bob");
  const market = label("contract market");
  const game = label("contract game");
  const vault = label("contract vault");
  const paymaster = label("contract paymaster");
  /** Addresses in ascending order, whatever their labels hash to. */
  const ascending = (addresses) => addresses.sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
  const tokens = ascending(range(8).map((i) => label(`token ${i}`)));
  const [cheap, dear] = ascending([STRK, ETH]);

  // ---------------------------------------------------------------------------------------- sessions

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
    limits: [],
    denied: [],
    required_caller: "0x0",
    metadata: "",
  };
  const marketCalls = (n, until = () => 0, rules = () => []) =>
    range(n).map((i) =>
      call(i % 3 ? market : game, ["place_order", "cancel", "settle"][i % 3] + (i > 2 ? `_${i}` : ""), until(i), rules(i)),
    );
  const toVault = [rule(0, "felt", "eq", [vault], "recipient"), rule(1, "u256", "le", [5n * STRKS], "amount")];
  const nameless = toVault.map((r) => ({ ...r, argument: null }));

  const sixteenLimits = [
    fee("per-transaction", STRKS / 2n),
    fee("total", 100n * STRKS),
    fee("window", 2n * STRKS, { window: DAY }),
    fee("sliding", STRKS, { window: HOUR, until: T + 7 * DAY }),
    calls("per-transaction", 16),
    calls("total", 100000),
    calls("window", 1000, { window: DAY }),
    calls("window", 5000, { window: 7 * DAY }),
    calls("sliding", 100, { window: HOUR }),
    token(cheap, "per-transaction", 10n ** 18n),
    token(cheap, "per-transaction", 10n ** 17n, { accounting: "net" }),
    token(cheap, "total", U128, { standing_approval: true, until: T + 1 }),
    token(cheap, "window", 5n, { window: 60 }),
    token(cheap, "window", 6n, { window: 90, accounting: "net" }),
    token(cheap, "sliding", 7n, { window: 1, accounting: "net", standing_approval: true }),
    token(dear, "total", 0n),
  ];

  const sessions = {
    "one-policy": base,
    "other-account": { ...base, account: bob },
    "other-chain": { ...base, chain_id: CHAINS.main },
    "next-epoch": { ...base, epoch: 1 },
    "next-version": { ...base, version: 1 },
    "other-key": { ...base, public_key: publicKey(label("session key 2")) },
    "valid-after": { ...base, valid_after: T },
    "policy-until": { ...base, policies: [call(STRK, "transfer", T + 3600)] },
    "same-selector-without-name": { ...base, policies: [bySelector(STRK, selector("transfer"))] },
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
      version: U32,
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
        bySelector(market, selector("settle"), T + 1),
        call("0x0", null, T + 30),
      ],
      metadata: '{"app":"game","note":"quote \\" and backslash \\\\"}',
    },
    "number-like-text": { ...base, tag: "x0", policies: [call(game, "f00"), call(game, "b16")], metadata: "12345" },
    // ---- rules
    "one-rule": { ...base, policies: [call(STRK, "transfer", 0, [rule(0, "felt", "eq", [vault], "recipient")])] },
    "rule-without-argument": { ...base, policies: [call(STRK, "transfer", 0, [rule(0, "felt", "eq", [vault])])] },
    "rules-by-selector": { ...base, policies: [bySelector(STRK, selector("transfer"), 0, nameless)] },
    "two-rules": { ...base, policies: [call(STRK, "transfer", 0, toVault)] },
    "two-rules-swapped": { ...base, policies: [call(STRK, "transfer", 0, [...toVault].reverse())] },
    "two-policies-with-rules": {
      ...base,
      tag: "two",
      policies: [
        call(STRK, "transfer", T + DAY, toVault),
        call(STRK, "approve", 0, [
          rule(0, "felt", "one-of", [market, game, vault], "spender"),
          rule(1, "u256", "ge", [1], "amount"),
          rule(1, "u256", "lt", [2n ** 128n], "amount"),
        ]),
      ],
    },
    "three-policies-with-rules": {
      ...base,
      tag: "three",
      policies: [
        call(STRK, "transfer", 0, [rule(1, "u256", "le", [2n ** 200n + 7n], "amount")]),
        call(market, "place_order_with_a_long_name", T + 5, [
          rule(17, "felt", "ne", [0], "order.counterparty"),
          rule(2, "felt", "gt", [PRIME - 2n], "order.price"),
          rule(4, "u256", "one-of", [0, 1, U128, 2n ** 128n, 2n ** 256n - 1n]),
        ]),
        call(game, "move"),
      ],
      metadata: ascii(31),
    },
    "five-policies-with-rules": {
      ...base,
      version: T,
      policies: marketCalls(5, (i) => i * T, (i) => range(i).map((k) => rule(k, "felt", "ge", [k], `argument_${k}`))),
    },
    "sixteen-policies-with-rules": {
      ...base,
      version: T,
      policies: marketCalls(16, undefined, (i) => (i % 4 ? [rule(0, "felt", "eq", [i])] : [])),
    },
    "seventeen-policies-with-rules": {
      ...base,
      version: T,
      policies: marketCalls(17, undefined, (i) => (i % 4 ? [] : [rule(i, "u256", "ne", [i * T], "size")])),
    },
    "wildcards-with-rules": {
      ...base,
      tag: "ruled-wildcards",
      policies: [
        call(game, null, 0, [rule(0, "felt", "eq", [alice])]),
        call("0x0", "claim", 0, [rule(0, "felt", "eq", [alice], "recipient")]),
        call("0x0", null, T, [rule(0, "felt", "eq", [alice]), rule(1, "felt", "eq", [0])]),
      ],
    },
    // ---- limits
    "fee-limit": { ...base, limits: [fee("total", 2n * STRKS)] },
    "fee-limit-of-none": { ...base, limits: [fee("total", 0)] },
    "fee-limit-amount": { ...base, limits: [fee("total", 2n * STRKS + 1n)] },
    "fee-limit-kind": { ...base, limits: [fee("per-transaction", 2n * STRKS)] },
    "fee-limit-window": { ...base, limits: [fee("window", 2n * STRKS, { window: DAY })] },
    "fee-limit-until": { ...base, limits: [fee("total", 2n * STRKS, { until: T + DAY })] },
    "calls-limit": { ...base, limits: [calls("total", 1000)] },
    "token-limit": { ...base, limits: [fee("total", STRKS), token(STRK, "window", 100n * STRKS, { window: DAY })] },
    "token-limit-net": {
      ...base,
      limits: [fee("total", STRKS), token(STRK, "window", 100n * STRKS, { window: DAY, accounting: "net" })],
    },
    "token-limit-standing": {
      ...base,
      limits: [fee("total", STRKS), token(STRK, "window", 100n * STRKS, { window: DAY, standing_approval: true })],
    },
    "sixteen-limits": { ...base, tag: "sixteen", version: T, limits: sixteenLimits },
    // ---- denied entries
    "deny-list": { ...base, tag: "deny-list", policies: [call("0x0", null)], denied: [denied(market, "withdraw")] },
    "denied-until": { ...base, tag: "deny-list", policies: [call("0x0", null)], denied: [denied(market, "withdraw", T + DAY)] },
    "denied-wildcards": {
      ...base,
      tag: "deny-list",
      policies: [call("0x0", null)],
      denied: [denied("0x0", "withdraw"), denied(market, null)],
    },
    "denied-three": {
      ...base,
      tag: "deny-some",
      policies: [call(game, null), call("0x0", "claim", T + DAY)],
      denied: [denied("0x0", "set_owner"), denied(game, "burn", T + 1), denied(game, "withdraw")].sort((a, b) =>
        BigInt(a.contract) === BigInt(b.contract)
          ? BigInt(a.selector) < BigInt(b.selector)
            ? -1
            : 1
          : BigInt(a.contract) < BigInt(b.contract)
            ? -1
            : 1,
      ),
    },
    // ---- required caller, and all together
    "required-caller": { ...base, required_caller: paymaster },
    everything: {
      ...base,
      chain_id: CHAINS.main,
      account: bob,
      tag: "everything",
      version: T + 2,
      epoch: 2n ** 127n + 3n,
      valid_after: T,
      policies: [
        call(STRK, "transfer", T + DAY, toVault),
        call(game, null, T + 2 * DAY),
        call("0x0", "claim", 0, [rule(0, "felt", "eq", [bob], "recipient")]),
      ],
      limits: sixteenLimits,
      denied: [denied(game, "withdraw"), denied(game, "burn", T + 1)].sort((a, b) => (BigInt(a.selector) < BigInt(b.selector) ? -1 : 1)),
      required_caller: paymaster,
      metadata: "all there is",
    },
    extremes: {
      ...base,
      chain_id: hex(PRIME - 1n),
      account: LARGEST_ADDRESS,
      tag: "z-------------------9----------",
      version: U32,
      epoch: U128,
      valid_after: U64 - 1n,
      valid_until: U64,
      policies: [
        bySelector(LARGEST_ADDRESS, hex(2n ** 250n - 1n), U64, [
          rule(U32, "felt", "eq", [PRIME - 1n]),
          rule(0, "u256", "one-of", [2n ** 256n - 1n, 2n ** 128n, 0]),
          rule(U32, "felt", "one-of", range(255).map((i) => PRIME - 1n - BigInt(i))),
        ]),
        bySelector("0x1", "0x1", 1),
      ],
      limits: [
        fee("per-transaction", U128, { until: U64 }),
        calls("window", U128, { window: U32 - (U32 % HOUR), until: U64 }),
        token("0x1", "sliding", U128, { window: U32, until: U64, accounting: "net", standing_approval: true }),
        token(LARGEST_ADDRESS, "sliding", U128, { window: U32, until: U64, accounting: "net", standing_approval: true }),
      ],
      denied: [
        { contract: "0x0", selector: hex(2n ** 250n - 1n), until: U64 },
        { contract: LARGEST_ADDRESS, selector: "0x0", until: U64 },
      ],
      required_caller: LARGEST_ADDRESS,
      metadata: "~ !",
    },
    "most-denied": {
      ...base,
      tag: "most-denied",
      policies: [call("0x0", null)],
      denied: { count: 127, first_contract: "0x1000", entrypoint: "withdraw", until: 0 },
      required_caller: paymaster,
    },
    "thousand-policies": {
      ...base,
      tag: "thousand",
      version: T,
      policies: { count: 1000, first_contract: "0x1000", entrypoint_prefix: "method_", until: 0 },
      metadata: "policy i is method_i of contract 0x1000 + i",
    },
  };

  const expandPolicies = (policies) =>
    Array.isArray(policies)
      ? policies
      : range(policies.count).map((i) =>
          call(BigInt(policies.first_contract) + BigInt(i), policies.entrypoint_prefix + i, policies.until),
        );
  const expandDenied = (entries) =>
    Array.isArray(entries)
      ? entries
      : range(entries.count).map((i) => denied(BigInt(entries.first_contract) + BigInt(i), entries.entrypoint, entries.until));
  const expand = (session) => ({ ...session, policies: expandPolicies(session.policies), denied: expandDenied(session.denied) });

  // ------------------------------------------------------------------------------------ rules, policies

  const p = (n) => PRIME - BigInt(n);
  const two = (value) => [hex(BigInt(value) & U128), hex(BigInt(value) >> 128n)];
  /** Calldata with these words from the third on. */
  const third = (words) => ["0xa", "0xb", ...words.map(hex), "0xc"];
  // Around the value, at both ends of the field, and in the middle of it, where half of the felts would be negative.
  const felts = [0, 1, 6, 7, 8, U128, 2n ** 128n, p(1) / 2n, p(1) / 2n + 1n, p(8), p(7), p(1)];
  const pairs = [
    [0, 0],
    [6, 0],
    [7, 0],
    [8, 0],
    [U128, 0],
    [6, 3],
    [7, 3],
    [8, 3],
    [7, 2],
    [7, 4],
    [0, 7],
    [U128, U128],
    [2n ** 128n, 0],
    [7, 2n ** 128n],
    [7, p(1)],
    [p(1), 3],
  ];
  const single = ["eq", "ne", "lt", "le", "gt", "ge"];
  const rules = {};
  const addRule = (id, given, values) => {
    const calldatas = values.map((v) => third([v].flat()));
    // And calldata that ends before: without the first word, or the second of two.
    const short = given.type === "u256" ? [["0xa", "0xb"], ["0xa", "0xb", "0x7"], ["0xa", "0xb", hex(p(1))], []] : [["0xa", "0xb"], []];
    rules[id] = { rule: given, calldatas: [...calldatas, ...short] };
  };
  for (const condition of single) {
    addRule(`felt-${condition}`, rule(2, "felt", condition, [7]), felts);
    addRule(`u256-${condition}`, rule(2, "u256", condition, [7]), pairs);
    addRule(`u256-${condition}-high`, rule(2, "u256", condition, [7n + (3n << 128n)]), pairs);
    addRule(`felt-${condition}-largest`, rule(2, "felt", condition, [p(1)]), [0, p(2), p(1)]);
    addRule(`u256-${condition}-largest`, rule(2, "u256", condition, [2n ** 256n - 1n]), [[0, 0], [U128, U128 - 1n], [U128 - 1n, U128], [U128, U128]]);
    addRule(`felt-${condition}-zero`, rule(2, "felt", condition, [0]), [0, 1, p(1)]);
    addRule(`u256-${condition}-zero`, rule(2, "u256", condition, [0]), [[0, 0], [1, 0], [0, 1]]);
    addRule(`felt-${condition}-middle`, rule(2, "felt", condition, [p(1) / 2n]), [0, p(1) / 2n - 1n, p(1) / 2n, p(1) / 2n + 1n, p(1)]);
  }
  addRule("felt-one-of-one", rule(2, "felt", "one-of", [7]), felts);
  addRule("felt-one-of-three", rule(2, "felt", "one-of", [p(1), 7, 0]), felts);
  addRule("felt-one-of-255", rule(2, "felt", "one-of", range(255).map((i) => 2 * i)), [0, 1, 2, 507, 508, 509, 510]);
  addRule("u256-one-of-one", rule(2, "u256", "one-of", [7n + (3n << 128n)]), pairs);
  // Pairs are compared as pairs: no value may be put together of two.
  addRule("u256-one-of-three", rule(2, "u256", "one-of", [6n + (4n << 128n), 7n, 2n ** 256n - 1n]), [...pairs, [6, 4], [7, 6], [4, 7]]);
  rules["first-word"] = { rule: rule(0, "felt", "eq", [5], "recipient"), calldatas: [["0x5"], ["0x6"], ["0x5", "0x6"], ["0x6", "0x5"], []] };
  rules["word-far-out"] = { rule: rule(U32, "felt", "ge", [0]), calldatas: [[], range(40).map(hex)] };
  rules["u256-last-words"] = { rule: rule(1, "u256", "ge", [0]), calldatas: [["0x0"], ["0x0", "0x0"], ["0x0", "0x0", "0x0"]] };

  const satisfied = (...words) => words.map(hex);
  const policies = {
    "no-rules": { policy: call(STRK, "transfer"), calldatas: [[], satisfied(vault, 1, 0)] },
    "two-rules": {
      policy: call(STRK, "transfer", 0, toVault),
      calldatas: [
        satisfied(vault, 5n * STRKS, 0),
        satisfied(vault, 5n * STRKS + 1n, 0),
        satisfied(vault, 0, 1),
        satisfied(market, 0, 0),
        satisfied(market, 0, 1), // both broken: the first counts
        satisfied(vault, 0),
        satisfied(market),
        [],
        satisfied(vault, 1, 0, 99),
      ],
    },
    "one-argument-two-rules": {
      policy: call(market, "swap", T, [rule(3, "felt", "ge", [10], "price"), rule(3, "felt", "le", [20], "price")]),
      calldatas: [9, 10, 20, 21].map((x) => satisfied(0, 0, 0, x)),
    },
    "ascending-by-word": {
      policy: call(market, "swap", 0, [
        rule(10, "felt", "ne", [0], "deadline"),
        rule(2, "felt", "ne", [0], "to"),
        rule(9, "felt", "ne", [0]),
        rule(0, "felt", "ne", [0], "from"),
      ]),
      calldatas: [range(11).map(() => "0x1"), range(11).map(() => "0x0"), range(10).map(() => "0x1")],
    },
    "missing-after-broken": {
      policy: call(market, "swap", 0, [rule(0, "felt", "eq", [1]), rule(5, "felt", "eq", [1])]),
      calldatas: [satisfied(1), satisfied(2), satisfied(1, 0, 0, 0, 0, 1)],
    },
    "rules-of-any-entry-point": {
      policy: call(game, null, T + DAY, [rule(0, "felt", "eq", [alice])]),
      calldatas: [satisfied(alice), satisfied(bob)],
    },
    "rules-of-any-contract": {
      policy: call("0x0", "claim", 0, [rule(0, "felt", "eq", [alice], "recipient")]),
      calldatas: [satisfied(alice), satisfied(bob)],
    },
    "rules-of-anything": { policy: call("0x0", null, 0, [rule(0, "felt", "lt", [100])]), calldatas: [satisfied(99), satisfied(100)] },
    "rules-by-selector": { policy: bySelector(STRK, selector("transfer"), 0, nameless), calldatas: [satisfied(vault, 0, 0)] },
    "seventeen-rules": {
      policy: call(market, "batch", 0, range(17).map((i) => rule(i, "felt", "eq", [i * i], i % 2 ? `item_${i}` : null))),
      calldatas: [range(17).map((i) => hex(i * i)), range(17).map((i) => hex(i === 16 ? 1 : i * i)), range(16).map((i) => hex(i * i))],
    },
  };

  const some = { to: game, selector: selector("withdraw") };
  const other = { to: market, selector: selector("claim") };
  const aimed = (...times) => [
    ...times.map((now) => ({ ...some, now })),
    { ...other, now: T },
    { ...some, to: market, now: T },
    { ...some, selector: other.selector, now: T },
  ];
  const deniedEntries = {
    "one-call": { denied: denied(game, "withdraw"), calls: aimed(T, U64) },
    "one-contract": { denied: denied(game, null), calls: aimed(T) },
    "one-entry-point": { denied: denied("0x0", "withdraw"), calls: aimed(T) },
    "until-inclusive": { denied: denied(game, "withdraw", T + DAY), calls: aimed(T, T + DAY - 1, T + DAY, T + DAY + 1) },
    largest: {
      denied: { contract: LARGEST_ADDRESS, selector: hex(2n ** 250n - 1n), until: U64 },
      calls: [{ to: LARGEST_ADDRESS, selector: hex(2n ** 250n - 1n), now: U64 }, { ...some, now: T }],
    },
  };
  const entry = (contract, felt, until = 0) => ({ contract: hex(contract), selector: hex(felt), until });
  const deniedLists = {
    none: [],
    ascending: [entry(0, 5), entry(1, 0), entry(1, 1), entry(1, 2, 9), entry(2, 1)],
    largest: range(127).map((i) => entry(i + 1, 0)),
    "too-many": range(128).map((i) => entry(i + 1, 0)),
    everything: [entry(0, 0)],
    "everything-until": [entry(0, 0, T)],
    "duplicate-with-other-end": [entry(0, 5), entry(1, 1), entry(1, 1, T)],
    "contract-unordered": [entry(1, 1), entry(3, 1), entry(2, 9)],
    "selector-unordered": [entry(1, 2), entry(1, 1)],
    "wildcard-unordered": [entry(1, 1), entry(0, 1)],
  };
  const accessKinds = {
    "allow-all": { policies: [call("0x0", null)], denied: [] },
    "deny-list": { policies: [call("0x0", null)], denied: [denied(game, "withdraw")] },
    "allow-list": { policies: [call(game, "move")], denied: [] },
    "allow-list-of-a-contract": { policies: [call(game, null)], denied: [denied(game, "withdraw")] },
    "allow-list-with-rules": { policies: [call("0x0", null, 0, [rule(0, "felt", "eq", [alice])])], denied: [] },
  };

  // --------------------------------------------------------------------------------------------- limits

  const limits = {};
  const windows = { "per-transaction": 0, total: 0, window: DAY, sliding: HOUR };
  for (const [kind, window] of Object.entries(windows)) {
    limits[`fee-${kind}`] = fee(kind, 2n * STRKS, { window });
    limits[`calls-${kind}`] = calls(kind, 100, { window });
    for (const accounting of ["gross", "net"]) {
      limits[`token-${kind}-${accounting}`] = token(STRK, kind, 7n, { window, accounting });
      limits[`token-${kind}-${accounting}-standing`] = token(STRK, kind, 7n, { window, accounting, standing_approval: true });
    }
  }
  Object.assign(limits, {
    "other-amount": fee("window", 1n, { window: DAY }),
    "other-until": fee("window", 2n * STRKS, { window: DAY, until: T }),
    "other-window": fee("window", 2n * STRKS, { window: DAY + HOUR }),
    "other-token": token(ETH, "window", 7n, { window: DAY }),
    "other-token-window": token(STRK, "window", 7n, { window: DAY + 1 }),
    "nothing-at-all": token(STRK, "total", 0),
    largest: token(LARGEST_ADDRESS, "sliding", U128, { window: U32, until: U64, accounting: "net", standing_approval: true }),
    smallest: token("0x1", "window", 1, { window: 1, until: 1 }),
  });

  const one = fee("total", 1);
  const lists = {
    none: [],
    sixteen: sixteenLimits,
    "too-many": [...sixteenLimits, token(tokens[0], "total", 1)],
    "window-of-0": [one, fee("window", 1)],
    "sliding-window-of-0": [one, token(STRK, "sliding", 1)],
    "needless-window-of-total": [fee("total", 1, { window: HOUR })],
    "needless-window-per-transaction": [one, token(STRK, "per-transaction", 1, { window: 1 })],
    "fee-window-of-half-an-hour": [one, fee("window", 1, { window: HOUR / 2 })],
    "calls-window-of-an-hour-and-a-second": [one, calls("sliding", 1, { window: HOUR + 1 })],
    "token-window-of-a-second": [one, token(STRK, "window", 1, { window: 1 })],
    "no-token": [one, token("0x0", "total", 1)],
    "fee-with-token": [fee("total", 1, { token: STRK })],
    "calls-net": [one, calls("total", 1, { accounting: "net" })],
    "fee-standing": [fee("total", 1, { standing_approval: true })],
    "unknown-resource": [one, limit("gas", "total", 1)],
    "unknown-kind": [one, fee("daily", 1)],
    "unknown-accounting": [one, token(STRK, "total", 1, { accounting: "sum" })],
    "duplicate-with-other-amount": [one, fee("total", 2)],
    "duplicate-with-other-end": [one, fee("total", 1, { until: T })],
    "duplicate-with-other-standing": [token(STRK, "total", 1), token(STRK, "total", 1, { standing_approval: true })],
    "two-windows-of-one-kind": [fee("window", 1, { window: HOUR }), fee("window", 1, { window: DAY })],
    "resource-unordered": [calls("total", 1), fee("total", 1)],
    "token-before-fee": [token(STRK, "total", 1), fee("total", 1)],
    "tokens-unordered": [token(tokens[1], "total", 1), token(tokens[0], "total", 1)],
    "kind-unordered": [one, fee("per-transaction", 1)],
    "sliding-before-window": [fee("sliding", 1, { window: HOUR }), fee("window", 1, { window: HOUR })],
    "accounting-unordered": [token(STRK, "total", 1, { accounting: "net" }), token(STRK, "total", 1)],
    "window-unordered": [fee("window", 1, { window: DAY }), fee("window", 1, { window: HOUR })],
    // The token comes before the kind, the kind before the accounting, the accounting before the window.
    "order-of-members": [
      token(tokens[0], "sliding", 1, { window: 9, accounting: "net" }),
      token(tokens[1], "total", 1, { accounting: "net" }),
      token(tokens[1], "window", 1, { window: 8 }),
      token(tokens[1], "window", 1, { window: 7, accounting: "net" }),
    ],
  };
  /** Limits in an order of their own, to be put in that of the protocol. */
  const shuffles = {
    reversed: [...sixteenLimits].reverse(),
    interleaved: range(16).map((i) => sixteenLimits[(i * 7) % 16]),
  };

  // Times count from T, a midnight. A third number is what the sequence begins with: [spent, start].
  const x = (amount, more) => token(STRK, "total", amount, more);
  const sequence = (given, steps, earlier = null) => ({
    limit: given,
    earlier: earlier && { spent: earlier[0], start: earlier[1] },
    steps: steps.map(([at, spend]) => ({ now: T + at, spend })),
  });
  const sequences = {
    "per-transaction": sequence(token(STRK, "per-transaction", 100), [[0, 100], [0, 101], [1, 100], [1, 0], [2, 1]]),
    "per-transaction-of-0": sequence(token(STRK, "per-transaction", 0), [[0, 0], [0, 1]]),
    "fee-per-transaction": sequence(fee("per-transaction", STRKS), [[0, STRKS], [0, STRKS + 1n], [0, 0]]),
    "calls-per-transaction": sequence(calls("per-transaction", 3), [[0, 3], [0, 4], [0, 1]]),
    total: sequence(x(100), [[0, 60], [1, 41], [1, 40], [2, 1], [2, 0], [400 * DAY, 1]]),
    "total-of-0": sequence(x(0), [[0, 0], [0, 1]]),
    "total-in-one": sequence(x(100), [[0, 101], [0, 100], [0, 1]]),
    "total-largest": sequence(x(U128), [[0, U128 - 1n], [0, 2], [0, 1], [0, 1], [0, U128]]),
    "total-raised": sequence(x(150), [[0, 50], [0, 1]], [100, 0]),
    "total-lowered-below-use": sequence(x(70), [[0, 0], [0, 1], [DAY, 1]], [100, 0]),
    "window-edges": sequence(token(STRK, "window", 100, { window: DAY }), [
      [-1, 100],
      [-1, 1],
      [0, 100],
      [DAY - 1, 1],
      [DAY, 99],
      [DAY + 1, 2],
      [DAY + 1, 1],
      [2 * DAY - 1, 1],
      [2 * DAY, 1],
    ]),
    "window-begins-before-the-spend": sequence(token(STRK, "window", 10, { window: DAY }), [[DAY / 2, 4], [DAY - 1, 6], [DAY, 10]]),
    "window-gap": sequence(token(STRK, "window", 10, { window: DAY }), [[5, 10], [9 * DAY + 7, 10], [9 * DAY + 8, 1], [10 * DAY, 1]]),
    "window-of-a-second": sequence(token(STRK, "window", 1, { window: 1 }), [[0, 1], [0, 1], [1, 1], [1, 1]]),
    "window-of-seven-seconds": sequence(token(STRK, "window", 5, { window: 7 }), range(16).map((i) => [i, 2])),
    "window-largest": sequence(token(STRK, "window", 5, { window: U32 }), [[0, 5], [0, 1], [DAY, 1], [U32, 5]]),
    "window-too-much-at-once": sequence(token(STRK, "window", 5, { window: DAY }), [[3, 6], [3, 5], [4, 6]]),
    "window-lowered-below-use": sequence(token(STRK, "window", 5, { window: DAY }), [[9, 1], [9, 0], [DAY, 5]], [8, T]),
    "window-old-use": sequence(token(STRK, "window", 5, { window: DAY }), [[9, 5]], [8, T - DAY]),
    "sliding-edges": sequence(token(STRK, "sliding", 100, { window: DAY }), [
      [5, 60],
      [6, 41],
      [6, 40],
      [DAY, 1],
      [DAY + 4, 1],
      [DAY + 5, 100],
      [2 * DAY + 4, 1],
      [2 * DAY + 5, 1],
    ]),
    "sliding-gap": sequence(token(STRK, "sliding", 100, { window: DAY }), [[5, 100], [9 * DAY, 100], [10 * DAY - 1, 1], [10 * DAY, 1]]),
    "sliding-refused-does-not-begin": sequence(token(STRK, "sliding", 100, { window: DAY }), [[5, 101], [50, 100], [DAY + 49, 1], [DAY + 50, 1]]),
    "sliding-nothing-does-not-begin": sequence(token(STRK, "sliding", 100, { window: DAY }), [[5, 0], [50, 1], [DAY + 49, 100], [DAY + 49, 0], [DAY + 50, 0], [DAY + 60, 100]]),
    "sliding-of-a-second": sequence(token(STRK, "sliding", 1, { window: 1 }), [[0, 1], [0, 1], [1, 1], [1, 1]]),
    "sliding-largest": sequence(token(STRK, "sliding", 5, { window: U32 }), [[9, 5], [9, 1], [U32 + 8, 1], [U32 + 9, 5]]),
    "sliding-too-much-after-the-end": sequence(token(STRK, "sliding", 5, { window: HOUR }), [[0, 5], [HOUR, 6], [HOUR, 5]]),
    "sliding-lowered-below-use": sequence(token(STRK, "sliding", 5, { window: HOUR }), [[9, 1], [HOUR - 1, 1], [HOUR, 5]], [8, T]),
    "ends-inclusive": sequence(x(100, { until: T + 10 }), [[9, 1], [10, 1], [11, 1], [11, 0], [10, 1]]),
    "per-transaction-ends": sequence(token(STRK, "per-transaction", 9, { until: T + 10 }), [[10, 9], [10, 10], [11, 9], [11, 0]]),
    "window-ends": sequence(token(STRK, "window", 9, { window: 60, until: T + 70 }), [[59, 9], [60, 9], [70, 1], [71, 1], [120, 1]]),
    "fee-total": sequence(fee("total", STRKS), [[0, STRKS / 2n], [0, 0], [0, STRKS / 2n], [0, 1], [0, 0]]),
    "fee-of-sponsors-only": sequence(fee("total", 0), [[0, 0], [0, 1]]),
    "fee-first-of-nothing": sequence(fee("total", STRKS), [[0, 0], [0, STRKS]]),
    "fee-window": sequence(fee("window", STRKS, { window: HOUR }), [[0, STRKS], [0, 1], [0, 0], [HOUR, 0], [HOUR, STRKS]]),
    "fee-sliding": sequence(fee("sliding", STRKS, { window: 2 * HOUR }), [[HOUR, 1], [2 * HOUR, STRKS], [3 * HOUR, STRKS], [4 * HOUR, 0]]),
    "fee-beyond-128-bits": sequence(fee("total", U128), [[0, 2n ** 128n], [0, 2n ** 200n + 5n], [0, U128], [0, 2n ** 128n]]),
    "fee-ends": sequence(fee("total", STRKS, { until: T + HOUR }), [[0, 1], [HOUR, 1], [2 * HOUR, 1], [2 * HOUR, 0]]),
    "fee-lowered-below-use": sequence(fee("total", 70), [[0, 0], [0, 1]], [100, 0]),
    "fee-sliding-begins-with-nothing": sequence(fee("sliding", 70, { window: 2 * HOUR }), [[0, 0], [HOUR, 70], [HOUR, 1], [2 * HOUR, 70]]),
    "fee-window-begins-with-nothing": sequence(fee("window", 70, { window: 2 * HOUR }), [[HOUR, 0], [HOUR, 70], [2 * HOUR, 70]]),
    "calls-window": sequence(calls("window", 10, { window: HOUR }), [[0, 4], [0, 4], [0, 4], [0, 2], [HOUR, 10]]),
    "calls-total": sequence(calls("total", 5), [[0, 1], [0, 1], [0, 4], [0, 3], [0, 1]]),
    "calls-sliding": sequence(calls("sliding", 5, { window: HOUR }), [[HOUR, 5], [HOUR, 1], [2 * HOUR, 5]]),
  };

  // -------------------------------------------------------------------------------------- what calls spend

  const [me, them, elsewhere, oneToken, otherToken] = ["0xacc0", "0xb0b", "0xda99", "0x1001", "0x1002"];
  const spending = {};
  const callOf = (to, entrypoint, ...words) => ({ to, entrypoint, selector: selector(entrypoint), calldata: words.map(hex) });
  const addCalls = (id, calls, listed = [oneToken]) => {
    spending[id] = { account: me, tokens: listed, calls };
  };
  const argumentsOf = (name) => (name.startsWith("transfer") && name !== "transfer" ? [me, them] : [them]);
  const others = ["mint", "balance_of", "swap", "Transfer", "transfers", "approveAll", "burnfrom", "permit2", "sendTo", "withdraw"];
  for (const name of [...MOVERS, ...others]) {
    addCalls(`${name}-listed`, [callOf(oneToken, name, ...argumentsOf(name), 7, 0)]);
    addCalls(`${name}-elsewhere`, [callOf(elsewhere, name, ...argumentsOf(name), 7, 0)]);
  }
  for (const name of ["transfer", "transfer_from", "transferFrom", "approve", "increaseAllowance", "decrease_allowance"]) {
    const first = argumentsOf(name);
    addCalls(`${name}-without-calldata`, [callOf(oneToken, name)]);
    addCalls(`${name}-too-short`, [callOf(oneToken, name, ...first, 7)]);
    addCalls(`${name}-too-long`, [callOf(oneToken, name, ...first, 7, 0, 0)]);
    addCalls(`${name}-low-too-large`, [callOf(oneToken, name, ...first, 2n ** 128n, 0)]);
    addCalls(`${name}-high-too-large`, [callOf(oneToken, name, ...first, 0, 2n ** 128n)]);
    addCalls(`${name}-largest`, [callOf(oneToken, name, ...first, U128, U128)]);
    addCalls(`${name}-nothing`, [callOf(oneToken, name, ...first, 0, 0)]);
  }
  addCalls("from-another", [callOf(oneToken, "transfer_from", them, me, 7, 0), callOf(oneToken, "transferFrom", them, me, 7, 0)]);
  addCalls("no-calls-to-it", [callOf(elsewhere, "swap", 1, 2, 3)]);
  addCalls(
    "two-tokens",
    [
      callOf(oneToken, "transfer", them, 1, 0),
      callOf(otherToken, "transfer", them, 20, 0),
      callOf(oneToken, "transfer_from", me, them, 300, 0),
      callOf(elsewhere, "swap"),
      callOf(oneToken, "transferFrom", me, them, 4000, 1),
      callOf(otherToken, "decreaseAllowance", them, 5, 0),
    ],
    [oneToken, otherToken],
  );
  addCalls("spenders", [
    callOf(oneToken, "approve", elsewhere, 1, 0),
    callOf(oneToken, "increase_allowance", 0x91, 1, 0),
    callOf(oneToken, "approve", elsewhere, 2, 0),
    callOf(oneToken, "decrease_allowance", 0x92, 2, 0),
  ]);
  addCalls("third-is-bad", [
    callOf(oneToken, "transfer", them, 1, 0),
    callOf(elsewhere, "swap"),
    callOf(oneToken, "burn", 1, 0),
    callOf(otherToken, "transfer", them, 1, 0),
  ]);
  addCalls("second-is-unlisted", [callOf(oneToken, "transfer", them, 1, 0), callOf(otherToken, "transfer", them, 1, 0)]);

  const bounds = (l1, l2, data) => ({ l1_gas: l1, l2_gas: l2, l1_data_gas: data });
  const fees = {
    nothing: { resource_bounds: bounds([0, 0], [0, 0], [0, 0]), tip: 0 },
    each: { resource_bounds: bounds([3, 1000], [5, 100000], [7, 10000000]), tip: 0 },
    "tip-on-l2-gas": { resource_bounds: bounds([3, 1000], [5, 100000], [7, 10000000]), tip: 11 },
    "price-without-amount": { resource_bounds: bounds([0, 10n ** 15n], [10n ** 9n, 10n ** 10n], [0, 10n ** 13n]), tip: 0 },
    largest: { resource_bounds: bounds([U64, U128], [U64, U128], [U64, U128]), tip: U64 },
  };

  return {
    label,
    selector,
    publicKey,
    names: { alice, bob, market, game, vault, paymaster },
    sessions,
    expand,
    rules,
    policies,
    deniedEntries,
    deniedLists,
    accessKinds,
    limits,
    lists,
    shuffles,
    sequences,
    spending,
    fees,
    two,
  };
}
