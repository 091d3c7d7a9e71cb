// The formulas of cairo/README.md, with the Poseidon of one release of starknet.js and nothing of our own packages.
// What a wallet hashes as typed data is not here: `generate.mjs` leaves that to starknet.js and compares.

import assert from "node:assert/strict";

export const hex = (value) => `0x${BigInt(value).toString(16)}`;
const big = BigInt;
const LOW = 2n ** 128n - 1n;

export const CONDITIONS = ["eq", "ne", "lt", "le", "gt", "ge", "one-of"];
export const RESOURCES = ["fee", "calls", "token"];
export const KINDS = ["per-transaction", "total", "window", "sliding"];
export const ACCOUNTINGS = ["gross", "net"];
const TOUCHED = 1n << 192n;

const place = (list, item) => {
  const at = list.indexOf(item);
  assert(at >= 0, `${item} is none of ${list}`);
  return BigInt(at);
};

/** Numbers of `[size in bits, value]`, the lowest first, as one felt. */
function pack(...fields) {
  let word = 0n;
  let shift = 0n;
  for (const [size, value] of fields) {
    assert(big(value) >= 0n && big(value) < 1n << big(size), `${value} has more than ${size} bits`);
    word |= big(value) << shift;
    shift += big(size);
  }
  return word;
}

// ------------------------------------------------------------------------------------ without any hash

/** The values of a rule as felts: a u256 is two. */
export const ruleValues = ({ type, values }) =>
  type === "u256" ? values.flatMap((v) => [hex(big(v) & LOW), hex(big(v) >> 128n)]) : values.map(hex);

/** A rule as a token carries it. */
export function ruleFelts(rule) {
  const code = place(CONDITIONS, rule.condition) + 1n + (rule.type === "u256" ? 8n : 0n);
  return [hex(pack([128, rule.word], [8, code], [8, rule.values.length])), ...ruleValues(rule)];
}

const HOLDS = {
  eq: (x, [v]) => x === v,
  ne: (x, [v]) => x !== v,
  lt: (x, [v]) => x < v,
  le: (x, [v]) => x <= v,
  gt: (x, [v]) => x > v,
  ge: (x, [v]) => x >= v,
  "one-of": (x, values) => values.includes(x),
};

/** What a rule says about calldata: "ok" or the code of an error. */
export function judge(rule, calldata) {
  const words = calldata.slice(rule.word, rule.word + (rule.type === "u256" ? 2 : 1)).map(big);
  if (words.length < (rule.type === "u256" ? 2 : 1)) return "session/argument-missing";
  let x = words[0];
  if (rule.type === "u256") {
    if (words.some((word) => word > LOW)) return "session/rule-broken";
    x += words[1] << 128n;
  }
  return HOLDS[rule.condition](x, rule.values.map(big)) ? "ok" : "session/rule-broken";
}

/** The first rule of a policy that the calldata breaks, or null. */
export function judgeAll(rules, calldata) {
  for (const [index, rule] of rules.entries()) {
    const code = judge(rule, calldata);
    if (code !== "ok") return { index, code };
  }
  return null;
}

/** What the details call an entry point: its name, and the arguments that rules name, by word. */
export function callName({ entrypoint, rules }) {
  if (entrypoint === null) return "";
  const named = new Map(rules.filter(({ argument }) => argument).map(({ word, argument }) => [word, argument]));
  const texts = [...named].sort(([a], [b]) => a - b).map(([word, argument]) => `${argument}@${word}`);
  return texts.length ? `${entrypoint}(${texts.join(", ")})` : entrypoint;
}

export const policyKind = ({ contract, selector }) => 1 + (big(selector) === 0n ? 1 : 0) + (big(contract) === 0n ? 2 : 0);

/** The code of a limit; its usage belongs to all of it but the standing approval. */
export function limitCode({ resource, kind, accounting, standing_approval: standing }) {
  return Number(
    pack([2, place(KINDS, kind)], [1, place(ACCOUNTINGS, accounting)], [1, standing ? 1 : 0], [2, place(RESOURCES, resource)]),
  );
}

/** A limit as a token carries it. */
export function limitFelts(limit) {
  const word = pack([128, limit.amount], [8, limitCode(limit)], [32, limit.window], [64, limit.until]);
  return [hex(word), ...(limit.resource === "token" ? [limit.token] : [])];
}

const compare = (a, b) => {
  for (const [i, x] of a.entries()) if (x !== b[i]) return x < b[i] ? -1 : 1;
  return 0;
};
const limitPlace = (l) => [
  place(RESOURCES, l.resource),
  big(l.token),
  place(KINDS, l.kind),
  place(ACCOUNTINGS, l.accounting),
  big(l.window),
];
const deniedPlace = (d) => [big(d.contract), big(d.selector)];

/** Below 0 where limit `a` stands before `b`; 0 where both have one usage. */
export const compareLimits = (a, b) => compare(limitPlace(a), limitPlace(b));
export const compareDenied = (a, b) => compare(deniedPlace(a), deniedPlace(b));

export const deniedFelts = ({ contract, selector, until }) => [contract, selector, hex(until)];

export function denies({ contract, selector, until }, call, now) {
  const matches = (pattern, value) => big(pattern) === 0n || big(pattern) === big(value);
  return matches(contract, call.to) && matches(selector, call.selector) && (until === 0 || now <= big(until));
}

/** What is wrong with a list of limits, or null. */
export function limitsFault(limits) {
  if (limits.length > 16) return { code: "session/too-many-limits", index: null };
  for (const [index, l] of limits.entries()) {
    const wrong = (code) => ({ code: `session/${code}`, index });
    const known = RESOURCES.includes(l.resource) && KINDS.includes(l.kind) && ACCOUNTINGS.includes(l.accounting);
    if (!known) return wrong("limit-unknown");
    const windowed = ["window", "sliding"].includes(l.kind);
    if (windowed && l.window === 0) return wrong("limit-zero-window");
    if (!windowed && l.window !== 0) return wrong("limit-needless-window");
    if (l.resource === "token") {
      if (big(l.token) === 0n) return wrong("limit-no-token");
    } else {
      if (l.window % 3600 !== 0) return wrong("limit-window-not-hours");
      if (big(l.token) !== 0n || l.accounting !== "gross" || l.standing_approval) return wrong("limit-not-for-tokens");
    }
    if (index > 0) {
      const order = compareLimits(limits[index - 1], l);
      if (order === 0) return wrong("limit-duplicate");
      if (order > 0) return wrong("limit-unordered");
    }
  }
  return null;
}

/** What is wrong with a list of denied entries, or null. */
export function deniedFault(denied) {
  if (denied.length > 127) return { code: "session/too-many-denied", index: null };
  for (const [index, d] of denied.entries()) {
    const wrong = (code) => ({ code: `session/${code}`, index });
    if (big(d.contract) === 0n && big(d.selector) === 0n) return wrong("denied-everything");
    if (index > 0) {
      const order = compareDenied(denied[index - 1], d);
      if (order === 0) return wrong("denied-duplicate");
      if (order > 0) return wrong("denied-unordered");
    }
  }
  return null;
}

/** `allow-all`, `deny-list` or `allow-list`: how much a session leaves open. */
export function accessKind(policies, denied) {
  const all = policies.length === 1 && policyKind(policies[0]) === 4 && policies[0].rules.length === 0;
  if (!all) return "allow-list";
  return denied.length ? "deny-list" : "allow-all";
}

const EFFECTS = {
  sends: ["transfer"],
  "sends-from": ["transfer_from", "transferFrom"],
  approves: ["approve", "increase_allowance", "increaseAllowance"],
  disapproves: ["decrease_allowance", "decreaseAllowance"],
  moves: [
    ...["safe_transfer_from", "safeTransferFrom", "safe_batch_transfer_from", "safeBatchTransferFrom"],
    ...["set_approval_for_all", "setApprovalForAll", "permit", "burn", "burn_from", "burnFrom", "send"],
  ],
};
/** Every name of the table of §5. */
export const MOVERS = Object.values(EFFECTS).flat();

/** What calls spend of listed tokens, as far as calldata tells; or the first call that is refused. */
export function spendingOf({ account, tokens, calls }) {
  const spent = tokens.map((token) => ({ token, sent: 0n, spenders: [] }));
  for (const [index, { to, entrypoint, calldata }] of calls.entries()) {
    const [effect] = Object.entries(EFFECTS).find(([, names]) => names.includes(entrypoint)) ?? ["none"];
    const of = spent.find(({ token }) => token === to);
    if (of === undefined) {
      if (effect !== "none") return { fault: { code: "session/unlisted-token", index } };
      continue;
    }
    const bad = { fault: { code: "session/bad-token-call", index } };
    if (effect === "none" || effect === "moves") return bad;
    const [low, high, ...others] = calldata.slice(effect === "sends-from" ? 2 : 1).map(big);
    if (low === undefined || high === undefined || others.length || low > LOW || high > LOW) return bad;
    if (effect === "sends" || (effect === "sends-from" && calldata[0] === account)) of.sent += low + (high << 128n);
    if (effect === "approves" && !of.spenders.includes(calldata[0])) of.spenders.push(calldata[0]);
  }
  return { fault: null, spent };
}

export const usageWord = (spent, start) => hex(pack([128, spent], [64, start]) | TOUCHED);

/** The most that a transaction can cost, in fri; at least 1. */
export function feeOf({ resource_bounds: bounds, tip }) {
  const sum = Object.values(bounds).reduce((total, [amount, price]) => total + big(amount) * big(price), 0n);
  return sum + big(bounds.l2_gas[0]) * big(tip) || 1n;
}

// -------------------------------------------------------------------------------- the usage of a limit

const exceeded = ({ resource, kind }) =>
  `session/${resource}-${{ "per-transaction": "per-tx", total: "total", window: "window", sliding: "window" }[kind]}-exceeded`;

/** What is used of a limit at `now`, read from its usage word. Start and next reset are 0 where there are none. */
export function stateOf(limit, word, now) {
  const spent = big(word) & LOW;
  const start = (big(word) >> 128n) & (2n ** 64n - 1n);
  const window = big(limit.window);
  const state = { used: 0n, start: 0n, next_reset: 0n };
  if (limit.kind === "total") state.used = spent;
  if (limit.kind === "window") {
    state.start = now - (now % window);
    state.next_reset = state.start + window;
    if (start === state.start) state.used = spent;
  }
  if (limit.kind === "sliding" && big(word) !== 0n && now < start + window) {
    Object.assign(state, { used: spent, start, next_reset: start + window });
  }
  const amount = big(limit.amount);
  return { ...state, remaining: amount > state.used ? amount - state.used : 0n };
}

/** The new usage word after a spend at `now`, or why it is refused. */
export function charge(limit, word, spend, now) {
  if (limit.resource === "token" && spend === 0n) return { word: hex(word) };
  if (limit.until !== 0 && now > big(limit.until)) return { refused: { code: "session/limit-expired" } };
  const { used, start, next_reset } = stateOf(limit, word, now);
  // Nothing passes whatever is used: an update may have lowered the amount below that.
  if (spend !== 0n && used + spend > big(limit.amount)) {
    return { refused: { code: exceeded(limit), used, spend, amount: big(limit.amount), next_reset } };
  }
  if (limit.kind === "per-transaction") return { word: "0x0" };
  const begun = limit.kind === "sliding" && start === 0n ? now : start;
  return { word: usageWord(used + spend, begun) };
}

/** The same from the list of all spends, without any word: what the limit means. */
export class Ledger {
  #limit;
  #spends = [];

  constructor(limit, earlier) {
    this.#limit = limit;
    if (earlier) this.#spends.push({ now: big(earlier.start), spend: big(earlier.spent) });
  }

  /** The spends that count at `now`, of those there are. */
  #counted(now) {
    const { kind } = this.#limit;
    const window = big(this.#limit.window);
    if (kind === "per-transaction") return [];
    if (kind === "total") return this.#spends;
    if (kind === "window") return this.#spends.filter((s) => s.now / window === now / window);
    // Sliding: the first spend begins a window, and so does each first spend after the end of one.
    let group = [];
    for (const s of this.#spends) {
      if (group.length === 0 || s.now >= group[0].now + window) group = [s];
      else group.push(s);
    }
    return group.length && now < group[0].now + window ? group : [];
  }

  charge(spend, now) {
    const { amount, until, resource } = this.#limit;
    if (spend === 0n && resource === "token") return true;
    if (until !== 0 && now > big(until)) return false;
    const used = this.#counted(now).reduce((sum, s) => sum + s.spend, 0n);
    if (spend !== 0n && used + spend > big(amount)) return false;
    this.#spends.push({ now, spend });
    return true;
  }

  used(now) {
    return this.#counted(now).reduce((sum, s) => sum + s.spend, 0n);
  }
}

// -------------------------------------------------------------------------------------- with Poseidon

/** The formulas that hash. `js` is a release of starknet.js, `typeHash` the hash of one of our SNIP-12 types. */
export function hashes(js, typeHash) {
  const H = (values) => hex(js.hash.computePoseidonHashOnElements(values));
  const P2 = (a, b) => hex(js.hash.computePoseidonHash(a, b));
  const short = (text) => hex(js.shortString.encodeShortString(text));

  const text = (value) => {
    const { data, pending_word, pending_word_len } = js.byteArray.byteArrayFromString(value);
    return H([data.length, ...data, pending_word, pending_word_len]);
  };
  const guid = (key) => P2(short("Starknet Signer"), key);
  const rule = (r) => H([typeHash("Rule"), r.word, short(r.type), short(r.condition), H(ruleValues(r))]);
  const leaf = (p) => H([typeHash("Policy"), p.contract, p.selector, p.until, H(p.rules.map(rule))]);
  const denied = (d) => H([typeHash("Denied"), d.contract, d.selector, d.until]);
  const limit = (l) =>
    H([
      typeHash("Limit"),
      short(l.resource),
      l.token,
      short(l.kind),
      l.amount,
      l.window,
      l.until,
      short(l.accounting),
      l.standing_approval ? 1 : 0,
    ]);
  const usageKey = (tag, l) =>
    l.kind === "per-transaction" ? null : H([short(tag), hex(pack([8, limitCode({ ...l, standing_approval: false })], [32, l.window])), l.token]);
  const details = (metadata, names) => H([typeHash("Details"), text(metadata), H(names.map(text))]);
  const session = (s, { root, details: detailsHash }) =>
    H([
      typeHash("Session"),
      short(s.tag),
      s.version,
      s.epoch,
      guid(s.public_key),
      s.valid_after,
      s.valid_until,
      root,
      H(s.denied.map(denied)),
      H(s.limits.map(limit)),
      s.required_caller,
      detailsHash,
    ]);
  const message = (domain, account, sessionHash) => H([short("StarkNet Message"), domain, account, sessionHash]);

  /** Felt 0 of a token. */
  const terms = (s, depth) =>
    hex(
      pack(
        [64, s.valid_until],
        [64, s.valid_after],
        [32, s.version],
        [6, depth],
        [5, s.limits.filter((limit) => limit.resource !== "token").length],
        [5, s.limits.filter((limit) => limit.resource === "token").length],
        [7, s.denied.length],
        [1, big(s.required_caller) === 0n ? 0 : 1],
        [64, short("session2")],
      ),
    );
  const optional = (s) => [
    ...(big(s.required_caller) === 0n ? [] : [s.required_caller]),
    ...s.limits.flatMap(limitFelts),
    ...s.denied.flatMap(deniedFelts),
  ];
  /** The static felts of a token: five, then caller, limits, denied entries. */
  const staticFelts = (s, { root, details: detailsHash, depth }) => [
    terms(s, depth),
    short(s.tag),
    s.public_key,
    root,
    detailsHash,
    ...optional(s),
  ];
  /** The fingerprint does not tell the depth. */
  const fingerprint = (epoch, [first, ...others]) => H([epoch, hex(big(first) & ~(63n << 160n)), ...others]);
  /** A session as calldata of the account. */
  const calldata = (s, { root, details: detailsHash }) => [
    short(s.tag),
    hex(s.version),
    s.public_key,
    hex(s.valid_after),
    hex(s.valid_until),
    root,
    detailsHash,
    s.required_caller,
    hex(s.limits.length),
    ...s.limits.flatMap((l) => [
      short(l.resource),
      l.token,
      short(l.kind),
      hex(l.amount),
      hex(l.window),
      hex(l.until),
      short(l.accounting),
      l.standing_approval ? "0x1" : "0x0",
    ]),
    hex(s.denied.length),
    ...s.denied.flatMap(deniedFelts),
  ];
  /** What the account keeps of a live session. */
  const slot = (version, print, { revoked = false, paused = false } = {}) =>
    hex(pack([217, big(print) % 2n ** 217n], [1, paused ? 1 : 0], [1, revoked ? 1 : 0], [32, version]));
  const leafFelts = (p, proof) => {
    const rules = p.rules.flatMap(ruleFelts);
    return [hex(pack([128, p.until], [8, policyKind(p)], [60, rules.length])), ...rules, ...proof];
  };
  const signing = (transaction, print, first, rest) => H([short("session-tx"), transaction, print, first, H(rest)]);
  const nextEpoch = (epoch, transaction) => hex(big(P2(epoch, transaction)) % 2n ** 128n);

  return {
    H,
    P2,
    short,
    text,
    guid,
    rule,
    leaf,
    denied,
    limit,
    usageKey,
    details,
    session,
    message,
    terms,
    optional,
    staticFelts,
    fingerprint,
    calldata,
    slot,
    leafFelts,
    signing,
    nextEpoch,
  };
}
