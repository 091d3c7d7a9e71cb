// A wallet of the tests: signs with starknet.js. `starknetJs` and `options` are put before this by the fixture.
const signer = new starknetJs.Signer(options.key);
const handlers = { accountsChanged: [], networkChanged: [] };
const wallet = {
  id: options.id,
  name: options.name,
  version: "1.0.0",
  icon: "data:,",
  // What tests look at and change.
  asked: [],
  accounts: [options.address],
  chainId: options.chainId,
  refuses: null,
  beforeSigning: null,
  on: (event, handler) => handlers[event].push(handler),
  off: () => {},
  change(accounts) {
    wallet.accounts = accounts;
    handlers.accountsChanged.forEach((handler) => handler(accounts));
  },
  changeNetwork(chainId) {
    wallet.chainId = chainId;
    handlers.networkChanged.forEach((handler) => handler(chainId, wallet.accounts));
  },
};
const refused = () => Object.assign(new Error("An error occurred (USER_REFUSED_OP)"), { code: 113 });

async function signed(document) {
  wallet.document = document;
  if (wallet.beforeSigning) await wallet.beforeSigning();
  const { r, s } = await signer.signMessage(document, options.address);
  return { r, s };
}

async function answer({ type, params }) {
  wallet.asked.push(type);
  if (wallet.refuses === type) throw refused();
  if (type === "wallet_requestAccounts") return wallet.accounts;
  if (type === "wallet_requestChainId") return wallet.chainId;
  if (type === "wallet_signTypedData") {
    const { r, s } = await signed(params);
    return options.guardian ? guarded(r, s, params) : [`0x${r.toString(16)}`, `0x${s.toString(16)}`];
  }
  throw new Error(`not known: ${type}`);
}

// As an Argent account with one Stark owner and one Stark guardian has it: [r, s, r, s].
async function guarded(r, s, document) {
  const other = await new starknetJs.Signer(options.guardian).signMessage(document, options.address);
  return [r, s, other.r, other.s].map((half) => `0x${half.toString(16)}`);
}

if (options.isOld) {
  // Before the wallet API: `request` is there, but for assets and networks only.
  wallet.request = async () => {
    throw new Error("not implemented");
  };
  wallet.enable = async () => {
    wallet.asked.push("enable");
    if (wallet.refuses === "enable") throw new Error("User abort");
    wallet.selectedAddress = wallet.accounts[0];
    wallet.account = { address: wallet.accounts[0], signMessage: signed, getChainId: async () => options.chainName };
    return wallet.accounts;
  };
  wallet.chainId = options.chainName;
} else {
  wallet.request = answer;
}
window[`starknet_${options.id}`] = wallet;
if (options.isDefault) window.starknet = wallet;
