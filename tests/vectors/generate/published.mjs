// Vectors that others published, quoted. The generator recomputes each one and stops where it gets another number.

const JS10 = "starknet.js 10.8.0";
const JS8 = "starknet.js 8.5.2";
const PY = "starknet-py 0.30.0";
const POSEIDON = "poseidon-py 0.2.0";
const X = "@argent/x-sessions 9.0.4";
const FAST = "fast-stark-crypto 0.5.0";
const ALEXANDRIA = "Alexandria merkle_tree (Cairo)";

const STRK = "0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d";
const SEPOLIA = "0x534e5f5345504f4c4941";

/** The document Argent's wallets show for a session: not ours, but SNIP-12 of the same shape. */
const argentDocument = ({ expiresAt, methods, metadata, guid, version }) => ({
  types: {
    StarknetDomain: ["name", "version", "chainId", "revision"].map((name) => ({ name, type: "shortstring" })),
    "Allowed Method": [
      { name: "Contract Address", type: "ContractAddress" },
      { name: "selector", type: "selector" },
    ],
    Session: [
      { name: "Expires At", type: "timestamp" },
      { name: "Allowed Methods", type: "merkletree", contains: "Allowed Method" },
      { name: "Metadata", type: "string" },
      { name: "Session Key", type: "felt" },
    ],
  },
  primaryType: "Session",
  domain: { name: "SessionAccount.session", version, chainId: SEPOLIA, revision: "1" },
  message: {
    "Expires At": expiresAt,
    "Allowed Methods": methods.map(([address, selector]) => ({ "Contract Address": address, selector })),
    Metadata: metadata,
    "Session Key": guid,
  },
});

const oneToN = (n) => Array.from({ length: n }, (_, i) => `0x${(i + 1).toString(16)}`);

const merkle = (n, root, proofs, agreed_by) => ({
  id: `merkle-${n}`,
  kind: "merkle",
  provenance: "Poseidon Merkle tree over the leaves 1..n, sorted pairs, odd levels padded with 0",
  input: { leaves: oneToN(n) },
  expected: { root, ...(proofs && { proofs }) },
  agreed_by,
});

export const published = [
  merkle(2, "0x5d44a3decb2b2e0cc71071f7b802f45dd792d064f0fc7316c46514f70f9891a", null, [JS10, JS8, PY, ALEXANDRIA]),
  merkle(
    3,
    "0x48924a3b2a7a7b7cc1c9371357e95e322899880a6534bdfe24e96a828b9d780",
    { 0: ["0x2", "0x338eb608d7e48306d01f5a8d4275dd85a52ba79aaf7a1a7b35808ba573c3669"] },
    [JS10, JS8, PY, ALEXANDRIA],
  ),
  merkle(5, "0x1ef1e9553d674dcb36bb1495a530d4924f6c6dcc57355f45f941026a3a31b33", null, [JS10, JS8, PY, ALEXANDRIA]),
  merkle(7, "0x3308a3c50c25883753f82b21f14c644ec375b88ea5b0f83d1e6afe74d0ed790", null, [JS10, JS8, PY, ALEXANDRIA]),
  {
    id: "guid-123",
    kind: "guid",
    provenance: "argentlabs/x-sessions src/__tests__/utils.test.ts",
    input: { public_key: "0x123" },
    expected: { guid: "0x116dcea0b31d06f721c156324cd8de3652bf8953cd5ba055f74db21b1134ec9" },
    agreed_by: [X, JS10, JS8, POSEIDON],
  },
  {
    id: "guid-1234567890abcdef",
    kind: "guid",
    provenance: "argentlabs/x-sessions src/__tests__/utils.test.ts",
    input: { public_key: "0x1234567890abcdef" },
    expected: { guid: "0x4bef97e579cdb4c9fa3546db3017a69ddbc40598cd7311359f1e6c03f02b155" },
    agreed_by: [X, JS10, JS8, POSEIDON],
  },
  {
    id: "argent-session-16-methods",
    kind: "typed-data",
    provenance: "SNIP-12 session document in Argent's shape (lib/session/session.ts), domain version the number 1",
    input: {
      account: "0x1",
      typed_data: argentDocument({
        expiresAt: 1710168083,
        methods: Array.from({ length: 16 }, (_, i) => [`0x${(0x3e8 + i).toString(16)}`, "transfer"]),
        metadata: "m",
        guid: "0x1234",
        version: "1",
      }),
    },
    expected: { message_hash: "0x33e8254ca6da6fda852c1cafe7c67217ea0c9611e04cca91da4e39cc552fc2d" },
    agreed_by: [JS10, JS8, PY],
  },
  {
    id: "argent-session-published",
    kind: "typed-data",
    provenance: "argentlabs/x-sessions src/__tests__/utils.test.ts; intermediate hashes recomputed",
    input: {
      account: "0x1234567890abcdef",
      typed_data: argentDocument({
        expiresAt: 1234567890,
        methods: [["0x123456789", "some_method"]],
        metadata: '{"projectID":"test","txFees":[{"tokenAddress":"0x987654321","maxAmount":"1000000000000"}]}',
        guid: "0x4bef97e579cdb4c9fa3546db3017a69ddbc40598cd7311359f1e6c03f02b155",
        version: "0x31",
      }),
    },
    expected: {
      root: "0x3952b2004da41230b0514308823e4bf7f1ef06cc25acc5eabd35c335b0a97f8",
      struct_hash: "0x75026f75fbd817d9d5e50b2262af91ef91c6c494c7a0ea3de363fe73d07272c",
      message_hash: "0x87f8341a9fb39398e15dec07024475dd96406fe4880b9a24d10fb9e6bbf6bd",
    },
    agreed_by: [X, JS10, JS8, PY],
  },
  {
    id: "argent-session-3-methods",
    kind: "typed-data",
    provenance: "document built by @argent/x-sessions 9.0.4 createOffchainSession and getSessionTypedData",
    input: {
      account: "0x1234",
      typed_data: argentDocument({
        expiresAt: 1710168083,
        methods: [
          [STRK, "transfer"],
          [STRK, "approve"],
          ["0x2", "set_number"],
        ],
        metadata: `{"projectID":"test","txFees":[{"tokenAddress":"${STRK}","maxAmount":"1000000000000000000"}]}`,
        guid: "0x3bfb658f3632c33f298e2857e1a16c1cc118d48534c00c56e50a5c62982911f",
        version: "0x31",
      }),
    },
    expected: {
      root: "0xdcdde1e110fa06433d1026593c40d2ecde7381e0472ca2fe2e2757352c61c6",
      message_hash: "0x77df16bad093ae20e855d9d4b7456af7b65995c3f7e79972d2e1e0c4ce23412",
    },
    agreed_by: [X, JS10, JS8, PY],
  },
  ...[
    ["0x3", "0x70ae7c3d404007aac9d4f93baa12ea7d970fdd6b899336598e07a73266ebad1"],
    ["0x100000000000000000000000000000003", "0x7eeeaa99fdcf2b4a7a216c819d58bdcb7fe134d1a795c81e95f198030ae94e7"],
  ].map(([version, hash]) => ({
    id: version === "0x3" ? "argent-transaction" : "argent-transaction-query",
    kind: "transaction",
    provenance: "transaction sent through @argent/x-sessions 9.0.4",
    input: {
      version,
      sender_address: "0x1234",
      chain_id: SEPOLIA,
      nonce: 5,
      tip: 0,
      resource_bounds: { l1_gas: [1, 1], l2_gas: [2, 1], l1_data_gas: [3, 1] },
      calls: [
        { to: STRK, entrypoint: "transfer", calldata: ["0xadbe1", "0x1", "0x0"] },
        { to: "0x2", entrypoint: "set_number", calldata: ["0x7"] },
      ],
    },
    expected: { hash },
    agreed_by: [JS10, JS8, PY],
  })),
  {
    id: "signature-12345",
    kind: "signature",
    provenance: "RFC 6979 without extra entropy; as signed, s not normalized",
    input: { private_key: "0x3039", hash: "0x63" },
    expected: {
      r: "0x1a26c1ed1b90668c530bf0b88d999725781f64f02de349ebd33c3bd272dea05",
      s: "0x25cc09961c3395c226513f703bc07ad219900aaa880ca4270705b808b1a715f",
    },
    agreed_by: [JS10, JS8, FAST, "crypto-cpp-py 2.0.0 (seed None)"],
  },
  {
    id: "poseidon-pair",
    kind: "poseidon-pair",
    provenance: "hades_permutation(1, 2, 2)[0]",
    input: { a: "0x1", b: "0x2" },
    expected: { hash: "0x5d44a3decb2b2e0cc71071f7b802f45dd792d064f0fc7316c46514f70f9891a" },
    agreed_by: [JS10, JS8, POSEIDON],
  },
  {
    id: "poseidon-many",
    kind: "poseidon-many",
    provenance: "poseidon_hash_span([1, 2])",
    input: { values: ["0x1", "0x2"] },
    expected: { hash: "0x371cb6995ea5e7effcd2e174de264b5b407027a75a231a70c2c8d196107f0e7" },
    agreed_by: [JS10, JS8, POSEIDON],
  },
];
