// The approval page. Texts get into the page as text only: nothing here makes markup of a string.
"use strict";

(() => {
  const SHOWN_AT_ONCE = 20;
  const SEARCHED_FROM = 9;
  const USER_REFUSED = 113; // the wallet API's code

  const byId = (id) => document.getElementById(id);
  const base = location.pathname.replace(/\/+$/, "");

  // What cannot be seen, or turns others around. The server does the same with its texts; these are of wallets.
  const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0]/gu;
  const visible = (text) =>
    String(text)
      .slice(0, 300)
      .replace(UNSEEN, (it) => `⟨U+${it.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`);

  /** An element with a class and children; strings become text. */
  function make(tag, className, ...children) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  }

  //
  // Time: the server's, since only differences are measured here
  //

  let serverNow = 0;
  let measuredAt = 0;
  const now = () => serverNow + (performance.now() - measuredAt) / 1000;

  function setNow(seconds) {
    serverNow = seconds;
    measuredAt = performance.now();
  }

  const utc = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 19).replace("T", " ") + " UTC";

  function relative(seconds) {
    const distance = Math.round(Math.abs(seconds - now()));
    const parts = [
      ["day", Math.floor(distance / 86400)],
      ["hour", Math.floor((distance % 86400) / 3600)],
      ["minute", Math.floor((distance % 3600) / 60)],
    ].filter(([, count]) => count > 0);
    const text =
      parts
        .slice(0, 2)
        .map(([unit, count]) => `${count} ${unit}${count === 1 ? "" : "s"}`)
        .join(" ") || "less than a minute";
    return seconds < now() ? `${text} ago` : `in ${text}`;
  }

  function timeElement(seconds) {
    const time = make("time", "", utc(seconds));
    time.dateTime = new Date(seconds * 1000).toISOString();
    const distance = make("span", "relative", ` (${relative(seconds)})`);
    distance.dataset.seconds = seconds;
    return make("span", "", time, distance);
  }

  //
  // Talking to the server
  //

  class Told extends Error {
    constructor(code, message) {
      super(message);
      this.code = code;
    }
  }

  async function ask(path, body) {
    let response;
    try {
      response = await fetch(
        `${base}/${path}`,
        // Not mode "same-origin": under no-referrer its Origin would be "null".
        body === undefined
          ? {}
          : {
              method: "POST",
              headers: { "content-type": "application/json", "x-csrf-token": state.csrfToken },
              body: JSON.stringify(body),
            },
      );
    } catch {
      throw new Told("page/offline", "The server cannot be reached. Check your connection, then try again.");
    }
    let answer = null;
    try {
      answer = await response.json();
    } catch {
      // Said below.
    }
    if (response.ok && answer) return answer;
    const error = answer && answer.error;
    if (error) throw new Told(error.code, `${error.message} ${error.fix}`);
    throw new Told("page/failed", `The server failed (status ${response.status}). Try again later.`);
  }

  const ENDED = [
    "web/unknown-approval",
    "web/signed",
    "web/rejected",
    "web/expired",
    "web/too-many-attempts",
    "web/application-failed",
  ];

  //
  // What is shown of the request
  //

  function addressNodes(it) {
    const nodes = [];
    if (it.name) nodes.push(make("bdi", "name", it.name), " ");
    nodes.push(make("code", "address", it.address));
    return nodes;
  }

  function fact(name, ...value) {
    byId("facts").append(make("dt", "", name), make("dd", "", ...value));
  }

  function showFacts(view) {
    byId("facts").replaceChildren();
    const account = view.account || state.request.account;
    fact("Account", ...(account ? addressNodes(account) : ["the one you connect"]));
    fact("Network", view.chain || state.request.chain.name);
    if (view.begins) fact("From", timeElement(view.begins));
    fact("Until", timeElement(view.expires));
    fact("Session name", make("bdi", "", view.tag));
    fact("Session key", make("code", "address", view.key));
    if (view.kind && view.kind !== "native") fact("Kind of account", view.kind);
  }

  function entryNode(call, isTitleContract) {
    const what = call.entry_point === null ? "Any entry point" : call.entry_point;
    const whatNode = make("bdi", call.entry_point === null ? "name any" : "name", what);
    const contract = call.contract ? addressNodes(call.contract) : [make("span", "name any", "any contract")];
    const entry = make("li", "entry", ...(isTitleContract ? [whatNode] : ["of ", ...contract]));
    if (call.until) entry.append(make("span", "until", ", until ", timeElement(call.until)));
    if (call.conditions.length > 0) {
      entry.append(" only where", make("ul", "", ...call.conditions.map((text) => make("li", "", text))));
    }
    return entry;
  }

  function groupsOf(calls) {
    const by = (key) => {
      const groups = new Map();
      for (const call of calls) {
        const name = key(call);
        groups.set(name, [...(groups.get(name) || []), call]);
      }
      return groups;
    };
    const contracts = by((call) => (call.contract ? call.contract.address : ""));
    if (contracts.size * 2 <= calls.length || calls.length < SEARCHED_FROM) return [contracts, true];
    const entryPoints = by((call) => call.entry_point || "");
    return entryPoints.size < contracts.size ? [entryPoints, false] : [contracts, true];
  }

  /** Lists calls, in groups that can be closed. Gives what the search needs. */
  function showCalls(into, calls) {
    const [groups, isTitleContract] = groupsOf(calls);
    // Wildcards first: nobody has to look for them.
    const ordered = [...groups].sort(([one], [other]) => Number(other === "") - Number(one === ""));
    const isOpen = calls.length <= SHOWN_AT_ONCE || ordered.length <= 3;
    const shown = ordered.map(([name, members]) => {
      const [first] = members;
      const title = isTitleContract
        ? first.contract
          ? addressNodes(first.contract)
          : [make("span", "name", "Any contract")]
        : [make("bdi", "name", name || "Any entry point")];
      const count = `${members.length} call${members.length === 1 ? "" : "s"}`;
      const group = make(
        "details",
        name === "" ? "group wide" : "group",
        make("summary", "", ...title, " ", make("span", "count", `· ${count}`)),
      );
      group.open = isOpen || name === "";
      const entries = members.map((call) => entryNode(call, isTitleContract));
      const titleText = group.textContent;
      group.append(make("ul", "entries", ...entries));
      const more = make("button", "quiet", `Show all ${members.length}`);
      more.type = "button";
      more.hidden = entries.length <= SHOWN_AT_ONCE;
      const rows = entries.map((entry) => ({
        entry,
        text: `${titleText} ${entry.textContent}`.toLowerCase(),
      }));
      more.addEventListener("click", () => {
        more.hidden = true;
        for (const { entry } of rows) entry.hidden = false;
        const next = rows[SHOWN_AT_ONCE].entry;
        next.tabIndex = -1;
        next.focus();
      });
      entries.slice(SHOWN_AT_ONCE).forEach((entry) => {
        entry.hidden = true;
      });
      group.append(more);
      return { group, rows, more, wasOpen: group.open };
    });
    into.replaceChildren(...shown.map(({ group }) => group));
    return shown;
  }

  function showSearch(groups, total) {
    byId("tools").hidden = total < SEARCHED_FROM;
    const search = byId("search");
    const toggle = byId("toggle");
    const found = byId("found");
    const isAnyClosed = () => groups.some(({ group }) => !group.open && !group.hidden);
    const nameToggle = () => {
      toggle.textContent = isAnyClosed() ? "Open all" : "Close all";
    };
    toggle.hidden = groups.length < 2;
    toggle.onclick = () => {
      const open = isAnyClosed();
      for (const { group } of groups) group.open = open;
      nameToggle();
    };
    for (const { group } of groups) group.addEventListener("toggle", nameToggle);
    search.oninput = () => {
      const wanted = search.value.trim().toLowerCase();
      let matches = 0;
      for (const { group, rows, more, wasOpen } of groups) {
        let here = 0;
        rows.forEach(({ entry, text }, place) => {
          const isMatch = text.includes(wanted);
          if (isMatch) here += 1;
          entry.hidden = wanted ? !isMatch : place >= SHOWN_AT_ONCE;
        });
        matches += here;
        group.hidden = here === 0;
        group.open = wanted ? here > 0 : wasOpen;
        more.hidden = wanted !== "" || rows.length <= SHOWN_AT_ONCE;
      }
      found.textContent = wanted ? `${matches} of ${total} calls have this.` : `${total} calls in all.`;
      nameToggle();
    };
    search.oninput();
  }

  function showList(id, texts) {
    byId(id).replaceChildren(...texts.map((text) => make("li", "", text)));
    const section = byId(`${id}-section`);
    if (section) section.hidden = texts.length === 0;
  }

  function show(view) {
    showFacts(view);
    byId("calls-title").textContent = `What it may call (${view.calls.length})`;
    showSearch(showCalls(byId("calls"), view.calls), view.calls.length);
    byId("denied-section").hidden = view.denied.length === 0;
    showCalls(byId("denied"), view.denied);
    showList("limits", view.limits);
    showList("unlimited", view.unlimited);
    showList("remarks", view.remarks);
    byId("metadata-section").hidden = view.metadata === "";
    byId("metadata").textContent = view.metadata;
    byId("notice").hidden = !view.notice;
    byId("notice").textContent = view.notice || "";
    byId("text").textContent = view.text;
    byId("named").hidden = !view.is_named;
    byId("review").hidden = false;
  }

  //
  // Wallets
  //

  function findWallets() {
    const found = [];
    for (const key of Object.getOwnPropertyNames(window)) {
      if (key !== "starknet" && !key.startsWith("starknet_")) continue;
      let wallet = null;
      try {
        wallet = window[key];
      } catch {
        continue;
      }
      const isWallet =
        wallet &&
        typeof wallet === "object" &&
        (typeof wallet.request === "function" || typeof wallet.enable === "function");
      const isNew = !found.some((other) => other === wallet || (wallet && other.id && other.id === wallet.id));
      if (isWallet && isNew) found.push(wallet);
    }
    return found;
  }

  const walletName = (wallet) => visible(wallet.name || wallet.id || "the wallet");

  function isRefusal(error) {
    const text = `${(error && error.message) || error}`;
    return (
      Boolean(error && error.code === USER_REFUSED) ||
      /USER_REFUSED|user (abort|reject|refuse|denied|cancel)|(rejected|refused|denied|cancell?ed) by (the )?user/i.test(text)
    );
  }

  /** A felt as hex, from whatever wallets give: hex, decimal, bigint. */
  function hex(value) {
    try {
      return `0x${BigInt(value).toString(16)}`;
    } catch {
      throw new Told("page/wallet", "The wallet's answer cannot be read.");
    }
  }

  function signatureFelts(answer) {
    if (Array.isArray(answer)) return answer.map(hex);
    if (answer && answer.r !== undefined && answer.s !== undefined) return [hex(answer.r), hex(answer.s)];
    throw new Told("page/wallet", "The wallet gave no signature.");
  }

  function chainFelt(chain) {
    if (typeof chain === "string" && !/^0x/i.test(chain)) {
      // A name: "SN_MAIN".
      return `0x${[...chain].map((it) => it.charCodeAt(0).toString(16).padStart(2, "0")).join("")}`;
    }
    return hex(chain);
  }

  const oldAddress = (wallet) => wallet.selectedAddress || (wallet.account && wallet.account.address);

  /** The wallet's account: [address, whether it has the newer API]. */
  async function accountOf(wallet, isSilent) {
    if (typeof wallet.request === "function") {
      try {
        const found = await wallet.request({
          type: "wallet_requestAccounts",
          params: { silent_mode: isSilent },
        });
        if (Array.isArray(found)) return [found[0], true];
      } catch (error) {
        // Older wallets have `request` too, for other things.
        if (isRefusal(error) || typeof wallet.enable !== "function") throw error;
      }
    }
    if (isSilent) return [oldAddress(wallet), false];
    const enabled = await wallet.enable({ starknetVersion: "v5" });
    return [oldAddress(wallet) || (Array.isArray(enabled) ? enabled[0] : undefined), false];
  }

  async function chainOf(wallet, isNew) {
    if (isNew) return chainFelt(await wallet.request({ type: "wallet_requestChainId" }));
    const account = wallet.account;
    if (wallet.chainId) return chainFelt(wallet.chainId);
    if (account && typeof account.getChainId === "function") return chainFelt(await account.getChainId());
    throw new Told("page/wallet", "The wallet does not tell its network. Update it, then connect again.");
  }

  async function signWith(wallet, isNew, document) {
    const answer = isNew
      ? await wallet.request({ type: "wallet_signTypedData", params: document })
      : await wallet.account.signMessage(document);
    return signatureFelts(answer);
  }

  //
  // The steps
  //

  const state = {
    csrfToken: "",
    request: null,
    wallet: null,
    isNew: false,
    address: "",
    draft: null,
    isBusy: false,
    isOver: false,
    // Grows when the wallet changes its account or network: what was begun before counts no more.
    generation: 0,
  };

  function tell(text) {
    byId("problem").textContent = "";
    byId("status").textContent = text;
  }

  function tellProblem(error) {
    byId("status").textContent = "";
    byId("problem").textContent = visible(error.message || error);
    byId("problem").focus();
  }

  function button(text, className, onClick) {
    const made = make("button", className, text);
    made.type = "button";
    made.addEventListener("click", () => {
      if (!state.isBusy || className === "reject") onClick();
    });
    return made;
  }

  /** The buttons of a step; while something is awaited they stay, and keep the focus, but do nothing. */
  function showButtons(...buttons) {
    const hadFocus = byId("buttons").contains(document.activeElement);
    byId("buttons").replaceChildren(...buttons, button("Reject", "reject", reject));
    if (hadFocus) byId("buttons").firstChild.focus();
  }

  function setBusy(isBusy) {
    state.isBusy = isBusy;
    for (const it of byId("buttons").querySelectorAll("button:not(.reject)")) {
      it.setAttribute("aria-disabled", String(isBusy));
    }
  }

  async function during(text, work) {
    setBusy(true);
    tell(text);
    try {
      await work();
    } catch (error) {
      if (state.isOver) return;
      if (ENDED.includes(error.code)) finish("This request is closed", error.message);
      else tellProblem(error);
    } finally {
      setBusy(false);
    }
  }

  function finish(title, text, isGood = false) {
    state.isOver = true;
    document.body.classList.toggle("done", isGood);
    document.title = title;
    byId("title").textContent = title;
    byId("lead").textContent = visible(text);
    byId("buttons").replaceChildren();
    byId("actions").hidden = true;
    // Of what was signed, the account and the end stay.
    for (const part of byId("review").children) part.hidden = part.id !== "facts-section";
    byId("review").hidden = !isGood;
    byId("title").focus();
    scrollTo(0, 0);
  }

  function offerWallets() {
    state.wallet = null;
    state.draft = null;
    const wallets = findWallets();
    showButtons(
      ...wallets.map((wallet) =>
        button(`Connect ${walletName(wallet)}`, "primary", () => connect(wallet)),
      ),
      ...(wallets.length === 0 ? [button("Look for a wallet again", "", lookAgain)] : []),
    );
    return wallets.length;
  }

  function lookAgain() {
    if (offerWallets() > 0) tell("Found. Connect the wallet to go on.");
    else tellProblem(new Error("No Starknet wallet was found in this browser. Install one, or unlock it, then look again."));
    byId("buttons").querySelector("button").focus();
  }

  function startOver(message) {
    offerWallets();
    show(state.request.view);
    byId("lead").textContent = state.lead;
    tellProblem(new Error(message));
  }

  function watch(wallet) {
    if (typeof wallet.on !== "function" || state.watched === wallet) return;
    state.watched = wallet;
    // Wallets tell also what they had before, and nothing when they are locked.
    const isSame = (read, value, had) => {
      try {
        return read(value) === had();
      } catch {
        return false;
      }
    };
    const changed = (what, read, had) => (value) => {
      if (state.wallet !== wallet || state.isOver || isSame(read, value, had)) return;
      state.generation += 1;
      startOver(`The wallet changed its ${what}. Connect again to see what it would sign now.`);
    };
    wallet.on("accountsChanged", changed("account", (accounts) => hex(accounts[0]), () => state.address));
    wallet.on("networkChanged", changed("network", chainFelt, () => state.request.chain.id));
  }

  const CHANGED = "The wallet changed its account. Connect again to see what it would sign now.";

  /** An error of a wallet in words; `action` is what it was asked for. */
  function walletError(error, action) {
    if (error instanceof Told) return error;
    if (isRefusal(error)) return new Told("page/refused", `You refused in the wallet. ${action}`);
    return new Told("page/wallet", `The wallet failed: ${visible((error && error.message) || error)}. ${action}`);
  }

  async function connect(wallet) {
    await during(`Waiting for ${walletName(wallet)}…`, async () => {
      let address;
      let chain;
      try {
        [address, state.isNew] = await accountOf(wallet, false);
        if (!address) throw new Told("page/wallet", "The wallet has no account. Make or unlock one, then connect again.");
        address = hex(address);
        chain = await chainOf(wallet, state.isNew);
      } catch (error) {
        throw walletError(error, "Connect it again to go on, or reject the request.");
      }
      state.wallet = wallet;
      state.address = address;
      watch(wallet);
      const generation = state.generation;
      tell("Asking the network about this account…");
      const draft = await ask("session", { address, chain_id: chain });
      if (generation !== state.generation || state.isOver) return;
      setNow(draft.now);
      state.draft = draft;
      show(draft.view);
      byId("lead").textContent = "This is what you would sign. Read it before you do.";
      showButtons(
        button(`Sign with ${walletName(wallet)}`, "primary", sign),
        button("Connect another", "", () => {
          offerWallets();
          tell("Choose the account in your wallet, then connect.");
          byId("buttons").querySelector("button").focus();
        }),
      );
      tell("Connected. Nothing is signed yet.");
      byId("status").focus();
    });
  }

  async function sign() {
    const { wallet, isNew, draft, generation } = state;
    await during(`Waiting for ${walletName(wallet)} to sign…`, async () => {
      let signature;
      try {
        signature = await signWith(wallet, isNew, draft.typed_data);
        const [address] = await accountOf(wallet, true);
        if (address && hex(address) !== state.address) {
          state.generation += 1;
          startOver(CHANGED);
          return;
        }
      } catch (error) {
        throw walletError(error, "Sign again to go on, or reject the request.");
      }
      if (generation !== state.generation || state.isOver) return;
      tell("Checking the signature with the account…");
      await ask("signature", { draft: draft.draft, signature });
      finish("Signed", `${state.request.asker} has the session now. You can close this page.`, true);
    });
  }

  async function reject() {
    if (state.isOver) return;
    try {
      await ask("rejection", {});
      finish("Rejected", "Nothing was signed. You can close this page.");
    } catch (error) {
      if (ENDED.includes(error.code)) finish("This request is closed", error.message);
      else tellProblem(error);
    }
  }

  function tick() {
    for (const it of document.querySelectorAll(".relative")) {
      const text = ` (${relative(Number(it.dataset.seconds))})`;
      if (it.textContent !== text) it.textContent = text;
    }
    if (!state.isOver && now() > state.request.answer_until) {
      finish("This request is closed", "It was not answered in time. Ask the application for a new link.");
    }
  }

  async function begin() {
    try {
      state.request = await ask("request");
    } catch (error) {
      byId("lead").textContent = "";
      if (ENDED.includes(error.code)) finish("This request is closed", error.message);
      else tellProblem(error);
      return;
    }
    const { asker, csrf_token: csrfToken, view } = state.request;
    state.csrfToken = csrfToken;
    setNow(state.request.now);
    byId("asker").textContent = visible(asker);
    byId("title").textContent = "Let this application act for you?";
    state.lead =
      "It asks for a session: a key of its own that can make the calls below from your account, without asking " +
      `you again. You can answer until ${utc(state.request.answer_until)}.`;
    byId("lead").textContent = state.lead;
    show(view);
    tell(offerWallets() > 0 ? "Connect your wallet to go on." : "Looking for a wallet in this browser…");
    setInterval(tick, 1000);
    // Wallets come when they like.
    let looks = 0;
    const timer = setInterval(() => {
      looks += 1;
      const isWaiting = !state.wallet && !state.isBusy && !state.isOver;
      const isNews = isWaiting && findWallets().length > byId("buttons").querySelectorAll(".primary").length;
      if (isNews) {
        offerWallets();
        tell("Connect your wallet to go on.");
      } else if (looks === 6 && isWaiting && findWallets().length === 0) {
        tell("No Starknet wallet was found in this browser. Install one, or unlock it, then look again.");
      }
      if (looks >= 120) clearInterval(timer);
    }, 500);
  }

  begin();
})();
